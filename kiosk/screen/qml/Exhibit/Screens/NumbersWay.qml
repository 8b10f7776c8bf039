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

    spacing: Theme.px(18)

    Repeater {
        model: way.model.charts

        Chart {
            width: way.width
            accent: way.accent
            shown: way.shown
            tall: 1.5
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
            height: way.room
            model: way.model.lengths
            accent: way.accent
            shown: way.shown
        }
    }

    Component {
        id: lengths
        NumbersLengths {
            model: way.model.lengths
            accent: way.accent
            shown: way.shown
        }
    }

    Component {
        id: cells
        Column {
            spacing: Theme.px(14)

            NumbersCells {
                width: parent.width
                height: way.room - legend.height - Theme.px(14)
                count: way.model.cellCount
                last: way.model.cellLast
                shape: way.model.cellShape
                accent: way.accent
                shown: way.shown
            }

            Sans {
                id: legend
                width: parent.width
                text: way.model.legend
                wrapMode: Text.Wrap
                color: Theme.lead
            }
        }
    }

    Sans {
        visible: way.model.sentence !== ""
        width: parent.width
        text: way.model.sentence
        size: Theme.large
        weight: 480
        wrapMode: Text.Wrap
        lineHeight: 1.08
    }

    Sans {
        visible: way.model.sentence !== ""
        width: parent.width
        text: way.model.remark
        wrapMode: Text.Wrap
        color: Theme.lead
    }
}
