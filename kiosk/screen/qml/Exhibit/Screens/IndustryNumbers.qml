pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What can be counted of an industry: its charts, which draw themselves as they come into view, and its records.
Column {
    id: numbers

    required property IndustryPage model
    required property Visit visit
    required property color accent
    required property Scroller scroller
    required property bool settled                          // the page has come to rest

    spacing: Theme.px(40)

    Repeater {
        model: numbers.model.charts

        Chart {
            id: chart
            width: numbers.width
            accent: numbers.accent
            previousWord: numbers.visit.words["chartPrevious"]
            nextWord: numbers.visit.words["chartNext"]
            hint: numbers.visit.words["chartHint"]

            // a chart draws itself when at least half of it has come into view
            readonly property real seenFrom: numbers.scroller.flick.contentY + numbers.scroller.height
            onSeenFromChanged: look()
            Component.onCompleted: look()

            function look(): void {
                if (!shown && numbers.settled && mapToItem(numbers.scroller.flick.contentItem, 0, height / 2).y < seenFrom)
                    shown = true;
            }

            Connections {
                target: numbers

                function onSettledChanged(): void {
                    chart.look();
                }
            }
        }
    }

    Section {
        visible: records.count > 0
        width: parent.width
        heading: numbers.visit.words["records"]
        accent: numbers.accent

        Repeater {
            id: records
            model: numbers.model.records

            RecordItem {
                width: numbers.width
                accent: numbers.accent
            }
        }
    }
}
