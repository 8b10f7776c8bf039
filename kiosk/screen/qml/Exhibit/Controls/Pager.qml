pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// Previous and next, 96 high, always at the foot of the text column.
Item {
    id: pager

    required property string previous
    required property string next
    property color accent: Theme.bronze

    signal previousTapped
    signal nextTapped

    implicitHeight: Theme.px(96) * (Theme.largeType ? 1.25 : 1)

    component Half: Touch {
        id: half
        property bool forward: false
        width: pager.width / 2
        height: pager.height
        visible: label !== ""

        Rectangle {
            anchors.fill: parent
            color: half.pressed ? pager.accent : Theme.steel2
        }

        Icon {
            x: half.forward ? parent.width - width - Theme.px(48) : Theme.px(48)
            anchors.verticalCenter: parent.verticalCenter
            name: half.forward ? "ph.arrow-right" : "ph.arrow-left"
            size: 40
            color: half.pressed ? Theme.ink : pager.accent
        }

        Sans {
            x: half.forward ? Theme.px(24) : Theme.px(48 + 40 + 20)
            width: parent.width - Theme.px(48 + 40 + 20 + 24)
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: half.forward ? Text.AlignRight : Text.AlignLeft
            text: half.label
            size: Theme.label
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(Theme.body)
            color: half.pressed ? Theme.ink : Theme.paper
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.steel2
    }

    Half {
        label: pager.previous
        onTapped: pager.previousTapped()
    }

    Half {
        x: pager.width / 2
        label: pager.next
        forward: true
        onTapped: pager.nextTapped()
    }

    Rectangle {
        visible: pager.previous !== "" && pager.next !== ""
        x: pager.width / 2
        width: Theme.px(2)
        height: Theme.px(48)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.steel3
    }
}
