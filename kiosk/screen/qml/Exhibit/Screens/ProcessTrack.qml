pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The track of a process: a line with a numbered stop at the end of each step and a handle on it. A finger drawn along it
// takes the handle with it; a touched stop plays its step.
Item {
    id: track

    required property ProcessPage model
    readonly property color accent: Theme.plate(model.plate)
    readonly property real inset: Theme.px(Theme.touch) / 2
    readonly property real run: width - inset * 2
    readonly property real middle: height / 2

    signal scrubbed(real progress)
    signal played(int stop)

    function at(progress: real): real {
        return inset + run * progress / Math.max(1, model.count);
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        dragThreshold: 4
        onCentroidChanged: if (active)
            track.scrubbed((centroid.position.x - track.inset) / Math.max(1, track.run) * track.model.count)
    }

    Rectangle {
        x: track.inset
        y: track.middle - height / 2
        width: track.run
        height: Theme.px(Theme.line)
        color: Theme.steel3
    }

    Rectangle {
        x: track.inset
        y: track.middle - height / 2
        width: track.at(track.model.progress) - x
        height: Theme.px(Theme.line)
        color: track.accent
    }

    Rectangle {
        x: track.inset - width / 2
        y: track.middle - height / 2
        width: Theme.px(Theme.line)
        height: Theme.px(44)
        color: track.model.progress > 0 ? track.accent : Theme.lead
    }

    // the handle lies below the stops: where it rests on one, its ring goes around the number
    Rectangle {
        x: track.at(track.model.progress) - width / 2
        y: track.middle - height / 2
        width: Theme.px(88)
        height: width
        radius: width / 2
        color: Theme.paper

        Icon {
            anchors.centerIn: parent
            name: "ph.arrows-left-right"
            color: Theme.ink
        }
    }

    Repeater {
        model: track.model.stops

        Touch {
            id: stop
            required property int number
            required property string name
            readonly property bool done: track.model.progress >= number
            label: name
            x: track.at(number) - width / 2
            y: track.middle - height / 2
            width: implicitWidth
            height: implicitHeight
            onTapped: track.played(number)

            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(68)
                height: width
                radius: width / 2
                color: stop.pressed || stop.done ? track.accent : Theme.steel
                border.width: Theme.px(3)
                border.color: stop.done ? track.accent : Theme.lead
            }

            Sans {
                anchors.centerIn: parent
                text: stop.number
                font.pixelSize: Theme.px(Theme.label)
                weight: 600
                color: stop.pressed || stop.done ? Theme.ink : Theme.paper
                Accessible.ignored: true
            }
        }
    }
}
