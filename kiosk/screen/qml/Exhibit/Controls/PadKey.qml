import QtQuick
import Exhibit.Theme

// A square key with a sign: dim where there is no further that way, inverted while it is pressed or on.
Touch {
    id: key

    required property string icon
    property bool dim: false
    property bool on: false
    property color accent: Theme.arc
    readonly property bool lit: on || pressed && !dim

    width: Theme.px(112)
    height: Theme.px(112)
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        color: key.lit ? key.accent : Theme.steel2
    }

    Icon {
        anchors.centerIn: parent
        name: key.icon
        size: 52
        color: key.lit ? Theme.ink : key.dim ? Theme.steel3 : Theme.paper
    }
}
