import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// An era as a step of the stairs; zoomed in, the step flattens into the Line. Its title stays in view while it is dragged.
Rectangle {
    id: step

    required property string eraKey
    required property string title
    required property string other
    required property string plate
    required property real start
    required property real end
    required property real pixelsPerSlot
    required property real flat                             // 0 stairs, 1 line
    required property real stepTop                              // the step's own height on the stairs
    required property real line                             // where the Line runs
    required property real floor                            // the bottom of the stage
    required property real seenFrom                         // what of the axis is in view, in pixels
    required property real seenTo
    required property bool named                            // the title gives way to the periods' names

    readonly property real seenLeft: Math.max(0, seenFrom - x)
    readonly property real seenRight: Math.min(width, seenTo - x)

    x: start * pixelsPerSlot
    width: Math.ceil((end - start) * pixelsPerSlot)
    y: Math.round(stepTop + (line - stepTop) * flat)
    height: Math.round((floor - stepTop) + (Theme.px(Theme.line) - (floor - stepTop)) * flat)
    color: Theme.plate(plate)

    Serif {
        visible: step.named && step.flat === 0 && !Theme.largeType && step.seenRight - step.seenLeft > implicitWidth + Theme.px(96)
        x: Math.min(step.seenLeft + Theme.px(44), step.seenRight - implicitWidth - Theme.px(44))
        y: step.height - height - Theme.px(64)
        text: step.title
        size: 72
        color: Theme.ink
    }
}
