pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One way to feel the number: a chart, or a likeness drawn to scale with its sentence below it.
Column {
    id: way

    required property NumbersPage model
    required property Visit visit
    required property real room                             // the height that the picture may take
    property color accent: Theme.arc
    property bool shown: false
    readonly property real tall: Math.max(Theme.px(260), room * (Theme.largeType ? .66 : .5), room - result.height - sentence.height - remark.height - spacing * 3)

    spacing: Theme.px(18)

    Repeater {
        model: way.model.charts

        Chart {
            width: way.width
            accent: way.accent
            shown: way.shown
            tall: Math.max(1.05, Math.min(2.6, (way.room - Theme.type(250) - Theme.px(130)) / Math.max(1, Theme.px(240))))
            previousWord: way.visit.words["chartPrevious"]
            nextWord: way.visit.words["chartNext"]
            hint: way.visit.words["chartHint"]
        }
    }

    Loader {
        id: picture
        visible: active
        active: way.model.drawn !== ""
        width: way.width
        sourceComponent: way.model.drawn === "cube" ? cube : way.model.drawn === "lengths" ? lengths : cells
    }

    Component {
        id: cube
        NumbersCube {
            height: way.tall
            model: way.model.lengths
            accent: way.accent
            shown: way.shown
        }
    }

    Component {
        id: lengths
        NumbersLengths {
            room: way.tall
            model: way.model.lengths
            accent: way.accent
            shown: way.shown
        }
    }

    Component {
        id: cells
        Item {
            implicitHeight: legend.y + legend.height

            NumbersCells {
                id: grid
                width: parent.width
                height: way.tall - legend.height - Theme.px(14)
                count: way.model.cellCount
                last: way.model.cellLast
                shape: way.model.cellShape
                accent: way.accent
                shown: way.shown
            }

            Sans {
                id: legend
                y: grid.used + Theme.px(14)
                width: parent.width
                text: way.model.legend
                wrapMode: Text.Wrap
                color: Theme.lead
            }
        }
    }

    Title {
        id: result
        visible: text !== ""
        width: parent.width
        text: way.model.result
        size: 88
        least: 56
        color: way.accent
    }

    Sans {
        id: sentence
        visible: text !== ""
        width: parent.width
        text: way.model.sentence
        size: Theme.lead1
        weight: 480
        wrapMode: Text.Wrap
        lineHeight: 1.08
    }

    Sans {
        id: remark
        visible: text !== ""
        width: parent.width
        text: way.model.remark
        wrapMode: Text.Wrap
        color: Theme.lead
    }

    Sans {
        width: parent.width
        text: way.model.sources
        wrapMode: Text.Wrap
        color: Theme.lead
    }
}
