pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// Places in a ranking as a flight of steps: the better the place, the higher the step. Roles: name, number, share (0 to 1).
Row {
    id: ranks

    required property var model
    property color accent: Theme.arc
    property bool shown: false
    property int count: 2
    property int chosen: -1                                 // the step that a finger has chosen
    property real tall: Theme.px(110)

    function pointAt(x: real, y: real): int {
        return Math.floor(x / Math.max(1, width) * count);
    }

    spacing: Theme.px(24)

    Repeater {
        model: ranks.model

        Item {
            id: rank
            required property int index
            required property string name
            required property string number
            required property real share
            readonly property bool lit: ranks.chosen < 0 ? share > .999 : ranks.chosen === index
            property real grown: ranks.shown ? 1 : 0

            width: (ranks.width - ranks.spacing * (ranks.count - 1)) / ranks.count
            height: numeral.height + ranks.tall + Theme.px(10) + Theme.type(Theme.body) * 1.6

            Behavior on grown {
                NumberAnimation { duration: Theme.grow; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
            }

            Serif {
                id: numeral
                anchors.bottom: step.top
                width: parent.width
                text: rank.number
                size: 64
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(32)
                color: rank.lit ? ranks.accent : Theme.paper
            }

            Rectangle {
                id: step
                anchors.bottom: when.top
                anchors.bottomMargin: Theme.px(6)
                width: parent.width
                height: Math.max(Theme.px(6), ranks.tall * rank.share * rank.grown)
                color: rank.lit ? ranks.accent : Theme.steel3
            }

            Sans {
                id: when
                anchors.bottom: parent.bottom
                width: parent.width
                text: rank.name
                weight: ranks.chosen === rank.index ? 640 : 480
            }
        }
    }
}
