import QtQuick
import Exhibit.Theme

// 触点: the one sign that says "touch me". Solid, or hollow where it is second; a ring pulses only where it invites.
Item {
    id: contact

    property color color: Theme.arc
    property color on: Theme.ink
    property string icon: "ph.arrow-right"
    property bool hollow: false
    property bool pulsing: false
    property bool pressed: false
    property int size: 88

    width: Theme.px(size)
    height: Theme.px(size)

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: contact.hollow ? "transparent" : contact.color
        border.width: contact.hollow ? Theme.px(3) : 0
        border.color: contact.color
        scale: contact.pressed ? .94 : 1

        Behavior on scale {
            NumberAnimation { duration: contact.pressed ? Theme.press : Theme.release }
        }
    }

    Rectangle {
        id: ring
        visible: contact.pulsing
        anchors.centerIn: parent
        width: parent.width + Theme.px(24)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.px(2)
        border.color: contact.color

        SequentialAnimation on scale {
            running: contact.pulsing && contact.visible && !Theme.still
            loops: Animation.Infinite
            NumberAnimation { from: 1; to: 1.12; duration: Theme.pulse / 2; easing.type: Easing.InOutSine }
            NumberAnimation { from: 1.12; to: 1; duration: Theme.pulse / 2; easing.type: Easing.InOutSine }
        }
    }

    Icon {
        anchors.centerIn: parent
        name: contact.icon
        size: Math.round(contact.size * .46)
        color: contact.hollow ? contact.color : contact.on
    }
}
