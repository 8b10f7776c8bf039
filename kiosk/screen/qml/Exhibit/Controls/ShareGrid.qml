pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// A part of a whole as so many discs out of so many: what is counted is lit, the rest is a ring.
Flow {
    id: grid

    property int part: 1
    property int whole: 3
    property color accent: Theme.arc
    property bool shown: false
    property real lit: shown ? part : 0
    property int chosen: -1                                 // 0 the part, 1 the whole
    property int size: whole <= 12 ? 72 : 36
    readonly property real disc: Theme.px(size)

    function pointAt(x: real, y: real): int {
        const across = Math.max(1, Math.floor((width + spacing) / (disc + spacing)));
        const at = Math.floor(y / (disc + spacing)) * across + Math.floor(x / (disc + spacing));
        return at < part ? 0 : 1;
    }

    spacing: Theme.px(10)

    Behavior on lit {
        NumberAnimation { duration: Theme.grow; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
    }

    Repeater {
        model: grid.whole

        Rectangle {
            required property int index
            width: grid.disc
            height: grid.disc
            radius: width / 2
            color: index < Math.round(grid.lit) ? grid.accent : "transparent"
            border.width: index < Math.round(grid.lit) ? 0 : Theme.px(grid.chosen === 1 ? 6 : 3)
            border.color: grid.chosen === 1 ? grid.accent : Theme.lead
        }
    }
}
