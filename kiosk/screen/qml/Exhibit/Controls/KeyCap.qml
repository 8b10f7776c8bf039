import QtQuick
import Exhibit.Theme

// One key of the keyboard: a letter, or a sign.
Touch {
    id: key

    property string icon: ""
    property color accent: Theme.arc
    readonly property color voice: pressed ? Theme.ink : Theme.paper

    height: Theme.px(Theme.touch)

    Rectangle {
        anchors.fill: parent
        color: key.pressed ? key.accent : Theme.steel2
    }

    Sans {
        visible: key.icon === ""
        anchors.centerIn: parent
        text: key.icon === "" ? key.label : ""
        font.pixelSize: Theme.px(Theme.large)
        font.capitalization: Font.AllUppercase
        weight: 520
        color: key.voice
        Accessible.ignored: true
    }

    Icon {
        visible: key.icon !== ""
        anchors.centerIn: parent
        name: key.icon
        color: key.voice
    }
}
