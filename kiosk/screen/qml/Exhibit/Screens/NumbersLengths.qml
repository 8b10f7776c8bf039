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
    property real room: 0                                   // the height to fill, as far as it goes
    readonly property real thick: Math.max(1, Math.min(2, room / Theme.px(220)))
    property real grown: shown ? 1 : 0

    spacing: Theme.px(24)

    Behavior on grown {
        enabled: lengths.shown
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
            height: says.height + Theme.px(8) + (pieces > 0 ? Theme.px(64 * lengths.thick) : Theme.px(44 * lengths.thick))

            Flow {
                id: says
                width: parent.width
                spacing: Theme.px(16)

                Sans {
                    width: Math.min(implicitWidth, says.width)
                    topPadding: Math.max(0, amount.baselineOffset - Math.round(font.pixelSize * 1.16))
                    text: length.name
                    wrapMode: Text.Wrap
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
                thick: lengths.thick
            }

            Repeater {
                model: Math.ceil(length.pieces)

                Rectangle {
                    id: piece
                    required property int index
                    readonly property real one: length.reach / Math.max(.01, length.pieces)
                    visible: index < length.pieces * lengths.grown
                    x: Theme.px(18) + index * one
                    y: says.height + Theme.px(8)
                    width: Math.max(Theme.px(6), one * Math.min(1, length.pieces - index) - Theme.px(3))
                    height: Theme.px(56 * lengths.thick)
                    color: Theme.steel
                    border.width: Theme.px(3)
                    border.color: Theme.paper

                    // its shade, closing towards the lower edge
                    Repeater {
                        model: [.58, .72, .83, .91]

                        Rectangle {
                            required property real modelData
                            x: Theme.px(4)
                            y: piece.height * modelData
                            width: piece.width - Theme.px(8)
                            height: Math.max(1, Theme.px(1.6))
                            color: Theme.paper
                        }
                    }
                }
            }
        }
    }
}
