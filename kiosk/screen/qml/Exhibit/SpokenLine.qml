import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// The sentence that is being read out, over the foot of the page, and the key that ends the reading.
Rectangle {
    id: line

    required property string sentence
    required property string stopLabel

    signal stopped

    visible: sentence !== ""
    height: Math.max(said.height, stop.height) + Theme.px(32)
    color: Theme.paper

    Sans {
        id: said
        x: Theme.px(Theme.margin)
        width: stop.x - x - Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        text: line.sentence
        wrapMode: Text.Wrap
        maximumLineCount: 3                                 // a recording is one long text: what is heard goes on
        size: Theme.label
        weight: 560
        color: Theme.ink
    }

    Touch {
        id: stop
        x: parent.width - width - Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        label: line.stopLabel
        onTapped: line.stopped()

        Contact {
            anchors.fill: parent
            color: Theme.ink
            on: Theme.paper
            icon: "ph.speaker-slash"
            pressed: stop.pressed
        }
    }
}
