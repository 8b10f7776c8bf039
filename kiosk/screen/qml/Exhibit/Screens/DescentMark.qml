import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// The picture of one mark, the line at its depth, and how far it is from the mark that it is measured from. Its name lies
// over all pictures: DescentName.
Item {
    id: mark

    required property real at
    required property real fromX
    required property string file
    required property real aspect
    required property real foot
    required property string alt
    required property real centre
    required property real tall
    required property bool framed
    required property bool turned
    required property bool ours
    required property real gap
    required property string gapText
    required property color accent
    required property real seenFrom
    required property real seenTo

    readonly property real edge: width - Theme.px(28)
    readonly property real drawingWidth: framed ? Math.min(tall * Theme.u * aspect, edge - Theme.px(400)) : tall * Theme.u * aspect
    readonly property real drawingHeight: drawingWidth / Math.max(.05, aspect)
    readonly property real reach: Math.max(gap * Theme.u, file === "" ? 0 : drawingHeight + Theme.px(40))

    y: Math.round(at * Theme.u)
    visible: y - reach < seenTo && y + Theme.px(40) > seenFrom
    z: file === "" ? -1 : turned ? 0 : 1

    Rectangle {
        id: frame
        visible: mark.framed && mark.file !== ""
        x: drawing.x - Theme.px(16)
        y: -height
        width: drawing.width + Theme.px(32)
        height: drawing.height + Theme.px(32)
        color: Theme.steel
        border.width: Theme.px(3)
        border.color: Theme.rock
    }

    Art {
        id: drawing
        x: Math.min(mark.centre * Theme.u - width / 2, mark.framed ? mark.edge - width - Theme.px(16) : mark.width)
        y: mark.framed ? -height - Theme.px(16) : mark.turned ? -height : -height * mark.foot
        file: mark.file
        aspect: mark.aspect
        height: mark.drawingHeight
        rotation: mark.turned ? 180 : 0
        live: mark.accent
        label: mark.alt
    }

    Rectangle {
        x: frame.visible ? frame.x : mark.fromX * Theme.u
        y: -Theme.px(1)
        width: mark.edge - x
        height: Theme.px(3)
        color: mark.ours ? mark.accent : Theme.paper
    }

    // a dimension with its two ticks; the number stands low, clear of the name of the mark above
    Item {
        visible: mark.gap > 0
        x: mark.centre * Theme.u + Theme.px(190)
        y: -mark.gap * Theme.u
        height: mark.gap * Theme.u

        Rectangle {
            x: -width / 2
            width: Theme.px(3)
            height: parent.height
            color: Theme.paper
        }

        Rectangle {
            x: -width / 2
            width: Theme.px(26)
            height: Theme.px(3)
            color: Theme.paper
        }

        Rectangle {
            x: -width / 2
            y: parent.height - height
            width: Theme.px(26)
            height: Theme.px(3)
            color: Theme.paper
        }

        Rectangle {
            x: Theme.px(16)
            y: parent.height - height - Theme.px(2)
            width: between.width + Theme.px(20)
            height: between.height
            color: Theme.steel

            Serif {
                id: between
                x: Theme.px(10)
                topPadding: -Math.round(font.pixelSize * .34)
                bottomPadding: -Math.round(font.pixelSize * .24)
                text: mark.gapText
                size: 44
            }
        }
    }
}
