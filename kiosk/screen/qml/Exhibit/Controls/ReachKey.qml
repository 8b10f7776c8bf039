import QtQuick
import Exhibit.Theme

// A key of the reach deck: a sign above its name.
Touch {
    id: key

    required property string icon
    property bool dim: false
    readonly property color voice: pressed ? Theme.ink : dim ? Theme.lead : Theme.paper

    Rectangle {
        anchors.fill: parent
        color: key.pressed ? Theme.paper : Theme.steel2
        border.width: Theme.px(2)
        border.color: Theme.steel3
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - Theme.px(16)
        spacing: Theme.px(2)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: key.icon
            color: key.voice
            size: 40
        }

        Sans {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: key.label
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(Theme.body)
            color: key.voice
            Accessible.ignored: true
        }
    }
}
