pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The keys of a comparison, all that a finger on the divider can do: a step to either side, each picture alone, side by side.
Item {
    id: keys

    required property ComparisonPage model
    required property var words
    readonly property real arrow: Theme.px(124)
    readonly property real share: (width - arrow * 2 - Theme.px(12) * (views.count + 2)) / (views.count + 1)

    component Choice: Touch {
        id: key
        property string icon: ""
        property bool on: false
        property bool dim: false
        property color accent: Theme.paper
        readonly property bool lit: on || pressed && !dim

        height: keys.height
        Accessible.checked: on

        Rectangle {
            anchors.fill: parent
            color: key.lit ? key.accent : Theme.steel2
        }

        Rectangle {
            visible: key.icon === "" && !key.lit
            width: parent.width
            height: Theme.px(6)
            color: key.accent
        }

        Icon {
            visible: key.icon !== ""
            anchors.centerIn: parent
            name: key.icon
            size: 48
            color: key.lit ? Theme.ink : key.dim ? Theme.steel3 : Theme.paper
        }

        Sans {
            visible: key.icon === ""
            anchors.centerIn: parent
            width: key.width - Theme.px(24)
            text: key.icon === "" ? key.label : ""
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(Theme.body)
            weight: 560
            color: key.lit ? Theme.ink : Theme.paper
            Accessible.ignored: true
        }
    }

    height: Theme.px(112)

    Rectangle {
        anchors.fill: parent
        color: Theme.steel
    }

    Row {
        spacing: Theme.px(12)

        Choice {
            width: keys.arrow
            icon: "ph.arrow-left"
            label: keys.words["compareLeft"]
            dim: !keys.model.moreLeft
            onTapped: keys.model.step(false)
        }

        Repeater {
            id: views
            model: keys.model.views

            Choice {
                required property int index
                required property string name
                required property string plate
                width: keys.share
                label: name
                accent: Theme.plate(plate)
                on: keys.model.only === index
                onTapped: keys.model.showOnly(index)
            }
        }

        Choice {
            width: keys.share
            label: keys.words["compareEven"]
            on: keys.model.even
            onTapped: keys.model.showEvenly()
        }

        Choice {
            width: keys.arrow
            icon: "ph.arrow-right"
            label: keys.words["compareRight"]
            dim: !keys.model.moreRight
            onTapped: keys.model.step(true)
        }
    }
}
