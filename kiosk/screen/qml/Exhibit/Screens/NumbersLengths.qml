pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// Lengths on one scale, each named and measured; one may be made of many pieces, end to end.
Column {
    id: lengths

    required property var model
    property color accent: Theme.arc
    property bool shown: false
    property real grown: shown ? 1 : 0

    spacing: Theme.px(24)

    Behavior on grown {
        NumberAnimation { duration: Theme.grow; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
    }

    Repeater {
        model: lengths.model

        Item {
            id: length
            required property string name
            required property string number
            required property real share
            required property real pieces
            required property bool own
            readonly property real reach: (lengths.width - Theme.px(24)) * share

            width: lengths.width
            height: says.height + Theme.px(8) + (pieces > 0 ? Theme.px(84) : Theme.px(44))

            Row {
                id: says
                spacing: Theme.px(16)

                Sans {
                    anchors.baseline: amount.baseline
                    text: length.name
                    weight: 520
                }

                Serif {
                    id: amount
                    text: length.number
                    size: 44
                    color: length.own ? lengths.accent : Theme.paper
                }
            }

            Cable {
                visible: length.pieces <= 0
                y: says.height + Theme.px(4)
                length: Math.max(Theme.px(12), length.reach * lengths.grown)
                core: length.own ? lengths.accent : Theme.lead
            }

            Repeater {
                model: Math.ceil(length.pieces)

                Rectangle {
                    required property int index
                    readonly property real one: length.reach / Math.max(1, length.pieces)
                    readonly property real part: Math.min(1, length.pieces - index)
                    visible: index < length.pieces * lengths.grown
                    x: Theme.px(18) + index * one
                    y: says.height + Theme.px(8)
                    width: Math.max(Theme.px(4), one * part - Theme.px(4))
                    height: Theme.px(72)
                    color: index % 2 === 0 ? Theme.lead : Theme.paper
                }
            }
        }
    }
}
