import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One key of the pad: a figure or a sign, inverted while it is pressed, dim while it does nothing.
Touch {
    id: key

    property string icon: ""
    property bool dim: false
    required property bool last                             // in its row: no line to its right
    readonly property bool lit: pressed && !dim
    readonly property color voice: lit ? Theme.ink : dim ? Theme.lead : Theme.paper

    Rectangle {
        anchors.fill: parent
        color: key.lit ? Theme.paper : Theme.steel
    }

    Rectangle {
        width: parent.width
        height: Theme.px(2)
        color: Theme.steel3
    }

    Rectangle {
        visible: !key.last
        anchors.right: parent.right
        width: Theme.px(2)
        height: parent.height
        color: Theme.steel3
    }

    Serif {
        visible: key.icon === ""
        anchors.centerIn: parent
        text: key.icon === "" ? key.label : ""
        size: 104
        color: key.voice
        Accessible.ignored: true
    }

    Icon {
        visible: key.icon !== ""
        anchors.centerIn: parent
        name: key.icon
        size: 72
        color: key.voice
    }
}
