import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// The name of a period; while any of it is in view, so is its name.
Serif {
    id: period

    required property string title
    required property string plate
    required property real start
    required property real end
    required property real pixelsPerSlot
    required property real seenFrom
    required property real seenTo
    required property bool close                            // on the steel above the cards, else on the era's step
    required property int closeSize
    readonly property real from: Math.max(start * pixelsPerSlot, seenFrom) + Theme.px(40)
    readonly property real to: Math.min(end * pixelsPerSlot, seenTo) - Theme.px(24)

    visible: to - from > width
    x: from
    text: title
    size: close ? closeSize : 56
    topPadding: -Math.round(font.pixelSize * .2)
    bottomPadding: -Math.round(font.pixelSize * .12)
    color: close ? Theme.plate(plate) : Theme.ink
}
