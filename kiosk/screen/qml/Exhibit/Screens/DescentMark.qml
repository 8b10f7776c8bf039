import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One mark of the shaft: its line at its depth, its name below it, its picture, and how far it is from the mark above.
Item {
    id: mark

    required property string label
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

    readonly property color voice: ours ? accent : Theme.paper
    readonly property real edge: width - Theme.px(28)
    readonly property real drawingWidth: framed ? Math.min(tall * Theme.u * aspect, edge - Theme.px(400)) : tall * Theme.u * aspect
    readonly property real drawingHeight: drawingWidth / Math.max(.05, aspect)
    readonly property real reach: file === "" ? 0 : drawingHeight + Theme.px(24)

    y: Math.round(at * Theme.u)
    visible: y - reach < seenTo && y + name.height + Theme.px(40) > seenFrom
    z: turned ? 0 : 1

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
        x: mark.framed ? Math.min(mark.centre * Theme.u - width / 2, mark.edge - width - Theme.px(16)) : mark.centre * Theme.u - width / 2
        y: mark.framed ? -height - Theme.px(16) : mark.turned ? -height : -height * mark.foot
        file: mark.file
        aspect: mark.aspect
        height: mark.drawingHeight
        rotation: mark.turned ? 180 : 0
        live: mark.accent
        label: mark.alt
    }

    Rectangle {
        x: mark.framed && mark.file !== "" ? frame.x : mark.fromX * Theme.u
        y: -Theme.px(1)
        width: mark.edge - x
        height: Theme.px(3)
        color: mark.voice
    }

    Rectangle {
        x: mark.edge - width
        y: Theme.px(8)
        width: name.width + Theme.px(24)
        height: name.height + Theme.px(8)
        color: Theme.steel

        Sans {
            id: name
            anchors.centerIn: parent
            width: Math.min(implicitWidth, mark.edge - Theme.px(300))
            horizontalAlignment: Text.AlignRight
            text: mark.label
            wrapMode: Text.Wrap
            weight: 560
            color: mark.voice
        }
    }

    // how far it is from the mark above: a dimension with its two ticks
    Item {
        visible: mark.gap > 0
        x: mark.centre * Theme.u + Theme.px(mark.turned ? 0 : 190)
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
            y: (parent.height - height) / 2
            width: between.width + Theme.px(20)
            height: between.height
            color: Theme.steel

            Serif {
                id: between
                x: Theme.px(10)
                text: mark.gapText
                size: 44
            }
        }
    }
}
