pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// One chart of the content, drawn when it comes into view (`shown`), with its one-line summary beneath.
Section {
    id: chart

    required property string kind                           // bars | rank | share
    required property string title
    required property string summary
    required property string remark
    required property var points
    required property int pointCount
    required property int part
    required property int whole
    property bool shown: false

    heading: title

    Loader {
        width: parent.width
        sourceComponent: chart.kind === "rank" ? ranks : chart.kind === "share" ? share : bars
    }

    Component {
        id: bars
        CableBars {
            model: chart.points
            accent: chart.accent
            shown: chart.shown
        }
    }

    Component {
        id: ranks
        RankSteps {
            model: chart.points
            count: chart.pointCount
            accent: chart.accent
            shown: chart.shown
        }
    }

    Component {
        id: share
        ShareGrid {
            part: chart.part
            whole: chart.whole
            accent: chart.accent
            shown: chart.shown
        }
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
