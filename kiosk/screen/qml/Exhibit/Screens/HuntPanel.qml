pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What is told beside the picture: the invitation, or the part that is open with its ways on; and what is complete.
Scroller {
    id: panel

    required property HuntPage model
    required property Visit visit
    required property color accent

    signal wayChosen(Item from, string kind, string key)

    spacing: Theme.px(24)

    Connections {
        target: panel.model

        function onSaid(): void {
            panel.flick.contentY = 0;
        }
    }

    Sans {
        visible: text !== ""
        width: parent.width
        text: panel.model.texts["find"]
        wrapMode: Text.Wrap
        size: Theme.label
        weight: 640
        color: panel.accent
    }

    Rectangle {
        visible: panel.model.open
        width: parent.width
        height: opened.height + Theme.px(52)
        color: panel.accent

        Column {
            id: opened
            x: Theme.px(36)
            y: Theme.px(26)
            width: parent.width - Theme.px(72)
            spacing: Theme.px(16)

            Sans {
                width: parent.width
                text: panel.model.texts["kind"]
                wrapMode: Text.Wrap
                weight: 640
                color: Theme.ink
            }

            Title {
                width: parent.width
                text: panel.model.texts["part"]
                size: 56
                least: 48
                color: Theme.ink
            }

            Sans {
                width: parent.width
                text: panel.model.texts["made"]
                wrapMode: Text.Wrap
                lineHeight: 1.12
                size: Theme.lead1
                weight: 500
                color: Theme.ink
            }
        }
    }

    Sans {
        visible: !panel.model.open
        width: parent.width
        text: panel.model.texts["text"]
        wrapMode: Text.Wrap
        lineHeight: 1.12
        size: Theme.largeType ? Theme.lead1 : Theme.large
    }

    Repeater {
        model: panel.model.praises

        Rectangle {
            id: praise
            required property string name
            required property string note
            width: panel.flick.width - Theme.px(36)
            height: praised.height + Theme.px(48)
            color: Theme.paper

            Column {
                id: praised
                x: Theme.px(36)
                y: Theme.px(24)
                width: parent.width - Theme.px(72)
                spacing: Theme.px(8)

                Serif {
                    width: parent.width
                    text: praise.name
                    body: true
                    size: Theme.large
                    wrapMode: Text.Wrap
                    color: Theme.ink
                }

                Sans {
                    visible: text !== ""
                    width: parent.width
                    text: praise.note
                    wrapMode: Text.Wrap
                    lineHeight: 1.12
                    weight: 500
                    color: Theme.ink
                }
            }
        }
    }

    Flow {
        visible: panel.model.open
        width: parent.width
        spacing: Theme.px(12)

        Repeater {
            model: panel.model.links

            Chip {
                id: way
                required property string kind
                required property string targetKey
                required property string name
                label: name
                accent: panel.accent
                onTapped: panel.wayChosen(way, kind, targetKey)
            }
        }
    }

    Sans {
        visible: text !== ""
        width: parent.width
        text: panel.model.texts["note"]
        wrapMode: Text.Wrap
        lineHeight: 1.12
        color: Theme.lead
    }

    Chip {
        label: panel.model.texts["sources"]
        icon: "ph.quotes"
        iconFirst: true
        width: Math.min(implicitWidth, panel.width - Theme.px(36))
        accent: panel.accent
        ground: Theme.steel
        voice: Theme.lead
        onTapped: panel.visit.showSources()
    }

    Item {
        width: 1
        height: Theme.px(24)
    }
}
