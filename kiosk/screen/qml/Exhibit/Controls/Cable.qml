pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// A length of cable seen from the side, its cut end to the left. `length` is in pixels. Made of rectangles: in the software
// renderer a Shape that is scrolled half out of sight paints over whatever lies there.
Item {
    id: cable

    property real length: 200
    property color core: Theme.arc
    property real thick: 1                                  // how many times as thick as in a column of text
    readonly property real r: Theme.px(18 * thick)                  // half its height
    readonly property real e: Theme.px(9 * thick)                   // half the width of its cut end
    readonly property real stroke: Theme.px(3)

    width: length + e * 2
    height: r * 2 + Theme.px(4)

    // the sheath, then its shade, then the core that shows through
    Rectangle {
        width: cable.width
        height: cable.height
        radius: cable.e
        color: Theme.steel
        border.width: cable.stroke
        border.color: Theme.paper
    }

    Repeater {
        model: [1.55, 1.8]

        Rectangle {
            required property real modelData
            x: cable.e * 2
            y: cable.r * modelData
            width: cable.length - cable.e * .6
            height: Math.max(1, Theme.px(1.4))
            color: Theme.paper
        }
    }

    Rectangle {
        x: cable.e
        y: cable.r * .5
        width: cable.length + cable.e - cable.stroke
        height: cable.r * .5
        color: cable.core
    }

    // the cut end
    Rectangle {
        width: cable.e * 2
        height: cable.height
        radius: cable.e
        color: Theme.steel
        border.width: cable.stroke
        border.color: Theme.paper
    }

    Rectangle {
        x: cable.e / 2
        y: (cable.height - height) / 2
        width: cable.e
        height: cable.r
        radius: width / 2
        color: cable.core
    }
}
