pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// Bars as lengths of cable, from zero, on one scale; they grow when `shown` turns true. Roles: name, number, unit, share (0 to 1).
Column {
    id: bars

    required property var model
    property color accent: Theme.arc
    property bool shown: false
    property real thick: 1
    property int chosen: -1                                 // the bar that a finger has chosen

    function pointAt(x: real, y: real): int {
        let i = 0;
        while (i < rows.count - 1 && y > rows.itemAt(i + 1).y - spacing / 2)
            i++;
        return i;
    }

    spacing: Theme.px(12)

    Repeater {
        id: rows
        model: bars.model

        Item {
            id: bar
            required property int index
            required property string name
            required property string number
            required property string unit
            required property real share
            readonly property real room: width - value.implicitWidth - Theme.px(22 + 18 * bars.thick)
            readonly property bool lit: bars.chosen < 0 ? share > .999 : bars.chosen === index
            property real grown: bars.shown ? 1 : 0

            width: bars.width
            height: caption.height + Theme.px(16) + Math.max(cable.height, value.height * .8)

            Behavior on grown {
                NumberAnimation { duration: Theme.grow; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
            }

            Sans {
                id: caption
                width: parent.width
                text: bar.name
                wrapMode: Text.Wrap
                weight: bars.chosen === bar.index ? 640 : 480
            }

            Cable {
                id: cable
                thick: bars.thick
                y: caption.height + Theme.px(8)
                length: Math.max(Theme.px(12), (bar.room - Theme.px(20)) * bar.share * bar.grown)
                core: bar.lit ? bars.accent : Theme.lead
            }

            Serif {
                id: value
                x: Math.min(cable.width + Theme.px(18), bar.width - implicitWidth)
                y: cable.y + (cable.height - height) / 2
                text: bar.number
                size: Math.round(48 * (bars.thick > 1 ? 1.4 : 1))
                color: bar.lit ? bars.accent : Theme.paper
            }
        }
    }
}
