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
    readonly property real disc: whole <= 12 ? Theme.px(72) : Theme.px(36)

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
            border.width: index < Math.round(grid.lit) ? 0 : Theme.px(3)
            border.color: Theme.lead
        }
    }
}
