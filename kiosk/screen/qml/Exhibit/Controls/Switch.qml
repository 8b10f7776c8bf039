import QtQuick
import Exhibit.Theme

// A wish that is switched on or off: a sign, its name, what it does, and in words whether it is on.
Touch {
    id: control

    required property string icon
    required property string name
    required property string note
    required property string switched
    required property bool on
    readonly property color voice: on || pressed ? Theme.paper : Theme.ink

    label: name
    implicitHeight: Math.max(Theme.px(132), says.height + Theme.px(36))
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: note

    Rectangle {
        anchors.fill: parent
        color: control.on || control.pressed ? Theme.ink : Theme.paperTint
    }

    Icon {
        id: sign
        x: Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        name: control.icon
        size: 56
        color: control.voice
    }

    Column {
        id: says
        x: sign.x + Theme.px(56 + 28)
        width: control.width - x - Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Sans {
            width: parent.width
            text: control.name
            wrapMode: Text.Wrap
            size: Theme.label
            weight: 640
            color: control.voice
            Accessible.ignored: true
        }

        Sans {
            width: parent.width
            text: control.switched + " · " + control.note
            wrapMode: Text.Wrap
            color: control.voice
            Accessible.ignored: true
        }
    }
}
