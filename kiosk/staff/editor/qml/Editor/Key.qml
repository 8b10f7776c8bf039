import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A key of the editor: a sign, and its name where there is room. `on` inverts it, `dim` says that it does nothing now.
Touch {
    id: key

    property string icon: ""
    property string text: ""
    property bool on: false
    property bool dim: false
    property color accent: Theme.arc
    property color ground: "transparent"
    readonly property color voice: on || pressed ? Theme.ink : dim ? Theme.steel3 : Theme.paper

    least: 60
    enabledTouch: !dim
    implicitWidth: Math.max(Theme.px(least), row.width + Theme.px(32))

    HoverHandler { id: hover }

    Rectangle {
        anchors.fill: parent
        color: key.on || key.pressed ? key.accent : hover.hovered && !key.dim ? Theme.steel3 : key.ground
    }

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.px(14)

        Icon {
            visible: key.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: key.icon
            size: 34
            color: key.voice
        }

        Sans {
            visible: key.text !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: key.text
            weight: 520
            color: key.voice
            Accessible.ignored: true
        }
    }
}
