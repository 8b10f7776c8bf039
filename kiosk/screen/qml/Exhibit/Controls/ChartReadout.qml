pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// What the chosen point of a chart says, between the keys to the point before it and after it. Its room is kept from the
// beginning, so that nothing moves when a point is chosen.
Item {
    id: readout

    required property var model
    required property int count
    required property int chosen
    required property string previousLabel
    required property string nextLabel
    required property string hint
    property color accent: Theme.arc
    readonly property real side: count > 1 ? Theme.px(Theme.touch) + Theme.px(20) : 0

    signal stepped(int by)

    implicitHeight: Math.max(count > 1 ? Theme.px(Theme.touch) : 0, told.childrenRect.height, hint.height)

    component StepKey: KeyCap {
        visible: readout.count > 1
        width: Theme.px(Theme.touch)
        accent: readout.accent
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
    }

    StepKey {
        label: readout.previousLabel
        icon: "ph.caret-left"
        onTapped: readout.stepped(-1)
    }

    StepKey {
        x: readout.width - width
        label: readout.nextLabel
        icon: "ph.caret-right"
        onTapped: readout.stepped(1)
    }

    Sans {
        id: hint
        visible: readout.chosen < 0
        x: readout.side
        y: (readout.height - height) / 2
        width: readout.width - readout.side * 2
        text: readout.hint
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.lead
    }

    Item {
        id: told
        x: readout.side
        y: (readout.height - childrenRect.height) / 2
        width: readout.width - readout.side * 2

        Repeater {
            model: readout.model

            Column {
                id: point
                required property int index
                required property string name
                required property string number
                required property string unit
                required property string more
                visible: index === readout.chosen
                width: told.width

                Title {
                    width: parent.width
                    text: point.unit === "" || point.unit === "%" ? point.number + point.unit : point.number + " " + point.unit
                    horizontalAlignment: readout.count > 1 ? Text.AlignHCenter : Text.AlignLeft
                    size: 56
                    least: 40
                    topPadding: 0
                    bottomPadding: 0
                    color: readout.accent
                }

                Sans {
                    width: parent.width
                    text: [point.name, point.more].filter(part => part !== "").join(" · ")
                    horizontalAlignment: readout.count > 1 ? Text.AlignHCenter : Text.AlignLeft
                    wrapMode: Text.Wrap
                    weight: 480
                }
            }
        }
    }
}
