pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// Points over time, from zero, on one scale. A line is drawn through where one follows the other; over years of which nothing
// is known it is only hinted at, and no point is set. Roles: name, number, share (0 to 1), at (0 to 1), fromAt, fromShare, joined.
Item {
    id: line

    required property var model
    required property var years                             // year, at, known
    property color accent: Theme.arc
    property bool shown: false
    property int chosen: -1
    property real grown: shown ? 1 : 0
    readonly property real base: height - Theme.type(Theme.body) * 1.5
    readonly property real rise: base - Theme.display(48) * 1.5 - Theme.px(24)

    function pointAt(x: real, y: real): int {
        let best = 0;
        for (let i = 1; i < points.count; i++)
            if (Math.abs(points.itemAt(i).x - x) < Math.abs(points.itemAt(best).x - x))
                best = i;
        return best;
    }

    Behavior on grown {
        NumberAnimation { duration: Theme.grow; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
    }

    Rectangle {
        y: line.base
        width: line.width
        height: Theme.px(3)
        color: Theme.steel3
    }

    Repeater {
        model: line.years

        Item {
            id: tick
            required property string year
            required property real at
            required property bool known
            x: line.width * at

            Rectangle {
                x: -width / 2
                y: line.base - Theme.px(10)
                width: Theme.px(3)
                height: Theme.px(20)
                color: tick.known ? Theme.paper : Theme.steel3
            }

            Sans {
                x: -width / 2
                y: line.base + Theme.px(12)
                text: tick.year
                weight: tick.known ? 560 : 400
                color: tick.known ? Theme.paper : Theme.lead
            }
        }
    }

    Repeater {
        id: points
        model: line.model

        Item {
            id: point
            required property int index
            required property string number
            required property real share
            required property real at
            required property real fromAt
            required property real fromShare
            required property bool joined
            readonly property bool lit: line.chosen === index || (line.chosen < 0 && share > .999)
            readonly property real fromX: line.width * (fromAt - at)
            readonly property real fromY: line.rise * (share - fromShare) * line.grown
            readonly property real reach: Math.hypot(fromX, fromY)

            x: line.width * at
            y: line.base - line.rise * share * line.grown

            // back to the point before
            Item {
                visible: point.fromAt >= 0
                transformOrigin: Item.TopLeft
                rotation: Math.atan2(point.fromY, point.fromX) * 180 / Math.PI

                Repeater {
                    model: point.joined ? 1 : Math.floor(point.reach / Theme.px(28))

                    Rectangle {
                        required property int index
                        x: point.joined ? 0 : Theme.px(28) * index + Theme.px(8)
                        y: -height / 2
                        width: point.joined ? point.reach : Theme.px(12)
                        height: point.joined ? Theme.px(6) : Theme.px(3)
                        color: point.joined ? line.accent : Theme.lead
                    }
                }
            }

            Rectangle {
                y: 0
                x: -width / 2
                width: Theme.px(3)
                height: line.base - point.y
                color: point.lit ? line.accent : Theme.steel3
            }

            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(line.chosen === point.index ? 44 : 28)
                height: width
                radius: width / 2
                color: Theme.steel
                border.width: Theme.px(line.chosen === point.index ? 5 : 0)
                border.color: line.accent

                Rectangle {
                    anchors.centerIn: parent
                    width: Theme.px(24)
                    height: width
                    radius: width / 2
                    color: point.lit ? line.accent : Theme.paper
                }
            }

            Serif {
                x: Math.max(-point.x, Math.min(line.width - point.x - width, -width / 2))
                y: -height - Theme.px(18)
                text: point.number
                size: 48
                color: point.lit ? line.accent : Theme.paper
            }
        }
    }
}
