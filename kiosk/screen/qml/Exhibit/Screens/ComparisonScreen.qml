pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Pictures of one thing in the same frame, each on its own field; a divider is drawn across, or set by the keys below.
Sheet {
    id: screen

    readonly property ComparisonPage model: page as ComparisonPage
    readonly property int only: model.only                  // one picture alone: its text alone, from its beginning
    readonly property real told: Theme.px(Theme.upright ? 0 : Theme.largeType ? 700 : 600)

    onOnlyChanged: text.flick.contentY = 0

    CompareField {
        id: field
        width: screen.width - screen.told
        height: Theme.upright ? Math.min(Math.round(width / Math.max(.5, screen.model.aspect)) + Theme.px(Theme.margin), screen.height / 2) : screen.height - keys.height
        model: screen.model
        settled: screen.settled
    }

    Scroller {
        id: text
        x: Theme.upright ? Theme.px(Theme.margin) : field.width + Theme.px(Theme.margin)
        y: Theme.upright ? field.height : 0
        width: screen.width - x - Theme.px(12)
        height: screen.height - y - keys.height
        spacing: Theme.px(24)

        Item { width: 1; height: Theme.px(12) }

        Title {
            width: parent.width
            text: screen.model.title
            size: 80
            least: 52
        }

        Sans {
            width: parent.width
            text: screen.model.summary
            wrapMode: Text.Wrap
            size: Theme.label
            color: Theme.lead
        }

        Repeater {
            model: screen.model.views

            Item {
                id: view
                required property int index
                required property string name
                required property string told
                required property string plate
                visible: screen.model.only < 0 || screen.model.only === index
                width: text.width - Theme.px(48)
                height: says.height

                Rectangle {
                    width: Theme.px(6)
                    height: parent.height
                    color: Theme.plate(view.plate)
                }

                Column {
                    id: says
                    x: Theme.px(30)
                    width: parent.width - x
                    spacing: Theme.px(6)

                    Sans {
                        width: parent.width
                        text: view.name
                        wrapMode: Text.Wrap
                        weight: 640
                        color: Theme.plate(view.plate)
                    }

                    Sans {
                        visible: text !== ""
                        width: parent.width
                        text: view.told
                        wrapMode: Text.Wrap
                        lineHeight: 1.12
                    }
                }
            }
        }

        Chip {
            label: screen.model.sources
            icon: "ph.quotes"
            iconFirst: true
            width: Math.min(implicitWidth, text.width - Theme.px(48))
            ground: Theme.steel
            voice: Theme.lead
            onTapped: screen.visit.showSources()
        }

        Item { width: 1; height: Theme.px(12) }
    }

    CompareKeys {
        id: keys
        y: screen.height - height
        width: screen.width
        model: screen.model
        words: screen.visit.words
    }
}
