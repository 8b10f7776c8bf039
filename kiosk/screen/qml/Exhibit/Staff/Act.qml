import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One thing to do, on paper: a sign and its name. Inverted while it is pressed, and while it waits to be touched again.
Touch {
    id: act

    required property string icon
    required property bool armed
    readonly property bool lit: armed || pressed
    readonly property color voice: lit ? Theme.paper : Theme.ink

    Rectangle {
        anchors.fill: parent
        color: act.lit ? Theme.ink : Theme.paper
    }

    Rectangle {
        width: parent.width
        height: Theme.px(2)
        color: Theme.paperTint
    }

    Icon {
        id: sign
        x: Theme.px(48)
        anchors.verticalCenter: parent.verticalCenter
        size: 52
        name: act.icon
        color: act.voice
    }

    Sans {
        x: sign.x + sign.width + Theme.px(28)
        width: parent.width - x - Theme.px(20)
        height: parent.height - Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        verticalAlignment: Text.AlignVCenter
        text: act.label
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(Theme.body)
        size: Theme.lead1
        weight: 560
        color: act.voice
        Accessible.ignored: true
    }
}
