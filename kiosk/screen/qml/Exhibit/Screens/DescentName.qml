import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// What is written at one mark: its name and its depth, below its line.
Item {
    id: mark

    required property string label
    required property real at
    required property bool ours
    required property color accent
    required property real seenFrom
    required property real seenTo

    y: Math.round(at * Theme.u)
    visible: y < seenTo && y + name.height + Theme.px(40) > seenFrom

    Rectangle {
        x: mark.width - Theme.px(28) - width
        y: Theme.px(7)
        width: name.contentWidth + Theme.px(24)
        height: name.height + Theme.px(6)
        color: Theme.steel

        Sans {
            id: name
            x: parent.width - width - Theme.px(12)
            y: Theme.px(3)
            width: Math.min(implicitWidth, mark.width - Theme.px(Theme.upright && Theme.largeType ? 440 : 300))   // beside the well and its hint
            horizontalAlignment: Text.AlignRight
            text: mark.label
            wrapMode: Text.Wrap
            lineHeight: .88
            weight: 560
            color: mark.ours ? mark.accent : Theme.paper
        }
    }
}
