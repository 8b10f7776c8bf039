import QtQuick
import Exhibit.Theme

// Characters to choose above the keyboard: what the letters typed so far may mean.
Touch {
    id: key

    property color accent: Theme.arc

    width: Math.round(Theme.px(62) * (key.label.length + 1) - Theme.px(8))
    height: Theme.px(Theme.touch)

    Rectangle {
        anchors.fill: parent
        color: key.pressed ? key.accent : Theme.steel2
    }

    Rectangle {
        width: parent.width
        height: Theme.px(4)
        anchors.bottom: parent.bottom
        color: key.accent
    }

    Serif {
        anchors.centerIn: parent
        text: key.label
        font.pixelSize: Theme.px(52)
        color: key.pressed ? Theme.ink : Theme.paper
        Accessible.ignored: true
    }
}
