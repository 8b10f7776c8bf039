import QtQuick
import Exhibit.Theme

// One key of the rail: an icon and, where there is room, its name.
Touch {
    id: key

    required property string icon
    property bool named: true
    property bool ruled: true
    property bool on: false

    readonly property color ground: pressed || on ? Theme.paper : Theme.steel
    readonly property color voice: pressed || on ? Theme.ink : Theme.paper

    width: Math.max(Theme.px(96), row.width + Theme.px(64))
    height: Theme.px(Theme.rail - Theme.line)

    Rectangle {
        anchors.fill: parent
        color: key.ground
    }

    Rectangle {
        visible: key.ruled && !key.pressed && !key.on
        width: Theme.px(2)
        height: Theme.px(48)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.steel3
    }

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.px(16)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: key.icon
            color: key.voice
        }

        Sans {
            visible: key.named
            anchors.verticalCenter: parent.verticalCenter
            text: key.label
            weight: 480
            color: key.voice
            Accessible.ignored: true
        }
    }
}
