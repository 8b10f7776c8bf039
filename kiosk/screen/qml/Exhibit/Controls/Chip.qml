import QtQuick
import Exhibit.Theme

// A way on, or a choice: a name in a rectangle, with a sign before or behind it. `on` inverts it.
Touch {
    id: chip

    property string icon: "ph.arrow-right"
    property bool iconFirst: false
    property string text: label                             // what is shown of the label
    property bool on: false
    property int most: 0                                    // lines; in a cell of fixed size type shrinks to fit, 0 is as many as it takes
    property bool dim: false                                // there is no further this way
    property color accent: Theme.arc
    property color ground: Theme.steel2
    property color voice: Theme.paper

    implicitWidth: Math.max(Theme.px(least), name.implicitWidth + (icon === "" ? Theme.px(48) : Theme.px(48 + 56)))
    implicitHeight: Math.max(Theme.px(least), name.implicitHeight + Theme.px(24))

    Rectangle {
        anchors.fill: parent
        color: chip.on || chip.pressed ? chip.accent : chip.ground
    }

    Icon {
        visible: chip.icon !== ""
        x: chip.iconFirst ? Theme.px(24) : parent.width - width - Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        name: chip.icon
        size: 36
        color: chip.on || chip.pressed ? Theme.ink : chip.dim ? Theme.steel3 : chip.accent
    }

    Sans {
        id: name
        x: chip.iconFirst && chip.icon !== "" ? Theme.px(24 + 56) : Theme.px(24)
        width: Math.min(implicitWidth, chip.width - Theme.px(48) - (chip.icon === "" ? 0 : Theme.px(56)))
        anchors.verticalCenter: parent.verticalCenter
        text: chip.text
        wrapMode: Text.Wrap
        height: chip.most > 0 ? chip.height - Theme.px(12) : implicitHeight
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: chip.most > 0 ? Text.Fit : Text.FixedSize
        minimumPixelSize: Theme.px(Theme.body)
        weight: 520
        color: chip.on || chip.pressed ? Theme.ink : chip.voice
        Accessible.ignored: true
    }
}
