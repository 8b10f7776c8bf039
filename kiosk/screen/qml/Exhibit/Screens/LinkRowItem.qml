import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A way to another page, as a line of a list: its name, a word about it, an arrow.
Touch {
    id: line

    required property string name
    required property string note
    property color accent: Theme.arc
    property string eyebrow: ""                             // the group that begins here

    label: name
    implicitHeight: Math.max(Theme.px(Theme.touch), says.height + Theme.px(28))

    Rectangle {
        anchors.fill: parent
        color: line.pressed ? line.accent : "transparent"
    }

    Rectangle {
        width: parent.width
        height: Theme.px(2)
        color: Theme.steel3
    }

    Column {
        id: says
        width: parent.width - Theme.px(72)
        x: line.pressed ? Theme.px(12) : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Sans {
            visible: text !== ""
            width: parent.width
            text: line.eyebrow
            weight: 640
            color: line.pressed ? Theme.ink : line.accent
            Accessible.ignored: true
        }

        Sans {
            width: parent.width
            text: line.name
            wrapMode: Text.Wrap
            weight: 560
            color: line.pressed ? Theme.ink : Theme.paper
            Accessible.ignored: true
        }

        Sans {
            visible: text !== ""
            width: parent.width
            text: line.note
            wrapMode: Text.Wrap
            weight: 400
            color: line.pressed ? Theme.ink : Theme.lead
            Accessible.ignored: true
        }
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        name: "ph.arrow-right"
        size: 40
        color: line.pressed ? Theme.ink : line.accent
    }
}
