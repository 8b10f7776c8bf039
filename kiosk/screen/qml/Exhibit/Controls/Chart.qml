pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// One chart of the content, drawn when it comes into view (`shown`), with what the finger has chosen on it, and its one-line
// summary beneath. It is scrubbed by drawing a finger across it, or stepped through with the two keys.
Section {
    id: chart

    required property string kind                           // bars | lines | rank | share | parts
    required property string title
    required property string summary
    required property string remark
    required property var points
    required property int pointCount
    required property int part
    required property int whole
    required property var years
    property bool shown: false
    property real tall: 1                                   // how much taller than in a column of text it is drawn
    property string previousWord
    property string nextWord
    property string hint
    property int chosen: pointCount === 1 ? 0 : -1

    heading: title
    onPointCountChanged: chosen = pointCount === 1 ? 0 : -1

    Scrub {
        id: scrub
        width: parent.width
        height: Math.max(Theme.px(Theme.touch), drawing.height)
        label: chart.title
        Accessible.description: chart.summary
        count: chart.pointCount
        chosen: chart.chosen
        plot: drawing.item
        onPicked: index => chart.chosen = index

        Loader {
            id: drawing
            width: parent.width
            sourceComponent: ({ rank: ranks, share: share, lines: lines, parts: parts })[chart.kind] || bars
        }
    }

    Component {
        id: bars
        CableBars {
            model: chart.points
            accent: chart.accent
            shown: chart.shown
            chosen: chart.chosen
            thick: chart.tall > 1 ? Math.min(2.2, chart.tall * 1.3) : 1
        }
    }

    Component {
        id: lines
        LinePoints {
            model: chart.points
            years: chart.years
            accent: chart.accent
            shown: chart.shown
            chosen: chart.chosen
            height: Theme.px(240 * chart.tall)
        }
    }

    Component {
        id: ranks
        RankSteps {
            model: chart.points
            count: chart.pointCount
            accent: chart.accent
            shown: chart.shown
            chosen: chart.chosen
            tall: Theme.px(110 * chart.tall)
        }
    }

    Component {
        id: share
        ShareGrid {
            part: chart.part
            whole: chart.whole
            accent: chart.accent
            shown: chart.shown
            chosen: chart.chosen
            size: whole > 12 ? 36 : chart.tall > 1 ? Math.round(160 * Math.min(1.4, chart.tall)) : 72
        }
    }

    Component {
        id: parts
        PartsBar {
            model: chart.points
            count: chart.pointCount
            cells: chart.whole
            accent: chart.accent
            shown: chart.shown
            chosen: chart.chosen
            tall: Theme.px(88 * chart.tall * (chart.tall > 1 ? 1.5 : 1))
        }
    }

    ChartReadout {
        width: parent.width
        model: chart.points
        count: chart.pointCount
        chosen: chart.chosen
        accent: chart.accent
        previousLabel: chart.title + " · " + chart.previousWord
        nextLabel: chart.title + " · " + chart.nextWord
        hint: chart.hint
        onStepped: by => scrub.step(by)
    }

    Sans {
        width: parent.width
        topPadding: Theme.px(12)
        text: chart.summary
        wrapMode: Text.Wrap
        lineHeight: 1.05
    }

    Sans {
        visible: text !== ""
        width: parent.width
        topPadding: Theme.px(8)
        text: chart.remark
        wrapMode: Text.Wrap
        color: Theme.lead
    }
}
