pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The player's keys: play or pause, ten seconds back, where it is, and the volume with its level in sight.
Item {
    id: keys

    required property RecordingPage model
    required property var words

    Rectangle {
        anchors.fill: parent
        color: Theme.steel2
    }

    Rectangle {
        width: parent.width
        height: Theme.px(6)
        color: Theme.steel3

        Rectangle {
            width: Math.round(parent.width * keys.model.progress)
            height: parent.height
            color: Theme.arc
        }
    }

    Row {
        id: left
        y: Theme.px(6)

        PadKey {
            height: keys.height - Theme.px(6)
            width: Theme.px(150)
            icon: keys.model.playing ? "ph.pause" : "ph.play"
            label: keys.words[keys.model.playing ? "recordingPause" : "recordingPlay"]
            on: true
            onTapped: keys.model.toggle()
        }

        PadKey {
            height: keys.height - Theme.px(6)
            icon: "ph.clock-counter-clockwise"
            label: keys.words["recordingBack"]
            onTapped: keys.model.back()
        }
    }

    Sans {
        anchors.verticalCenter: parent.verticalCenter
        x: left.width + Theme.px(24)
        width: Math.min(implicitWidth, right.x - x - Theme.px(12))
        text: keys.model.clock
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(Theme.body)
        tabular: true
    }

    Row {
        id: right
        anchors.right: parent.right
        y: Theme.px(6)

        PadKey {
            height: keys.height - Theme.px(6)
            icon: "ph.speaker-low"
            label: keys.words["recordingQuieter"]
            dim: keys.model.volume === 0
            onTapped: keys.model.louder(-1)
        }

        // the level: as many bars as it is loud
        Row {
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.px(60)
            spacing: Theme.px(5)
            Accessible.role: Accessible.Indicator
            Accessible.name: keys.words["recordingVolume"] + " " + keys.model.volume

            Repeater {
                model: keys.model.loudest

                Rectangle {
                    required property int index
                    anchors.bottom: parent?.bottom
                    width: Theme.px(9)
                    height: Theme.px(15 + 5 * index)
                    color: index < keys.model.volume ? Theme.arc : Theme.steel3
                }
            }
        }

        PadKey {
            height: keys.height - Theme.px(6)
            icon: "ph.speaker-high"
            label: keys.words["recordingLouder"]
            dim: keys.model.volume === keys.model.loudest
            onTapped: keys.model.louder(1)
        }
    }
}
