pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The end of a round: a friendly word on the plate (of two players each on its own half), and the pages of all the answers.
Item {
    id: ended

    required property QuizPage model
    required property var words
    readonly property bool two: model.players === 2
    readonly property real plateWidth: Theme.upright ? width : Math.round(width * .46)
    readonly property real plateHeight: Theme.upright ? Math.round(height * .4) : height

    signal going(Item from, string kind, string key)

    Plate {
        id: field
        width: ended.plateWidth
        height: ended.plateHeight
        skin: ended.model.plate

        Column {
            id: says
            x: Theme.px(Theme.margin)
            y: Theme.px(56)
            width: parent.width - Theme.px(Theme.margin * 2)
            spacing: Theme.px(24)

            Title {
                width: parent.width
                text: ended.model.resultTitle
                size: 112
                least: 64
                color: Theme.ink
            }

            Sans {
                width: parent.width
                text: ended.model.resultText
                size: Theme.lead1
                wrapMode: Text.Wrap
                lineHeight: 1.1
                weight: 560
                color: Theme.ink
            }
        }

        Art {
            visible: !ended.two
            file: ended.model.emblem["file"]
            aspect: ended.model.emblem["aspect"]
            plate: ended.model.plate
            height: Math.max(1, Math.min(parent.height - says.y - says.height - Theme.px(60), (parent.width - Theme.px(96)) / Math.max(.1, aspect)))
            x: parent.width - width - Theme.px(48)
            y: parent.height - height - Theme.px(24)
        }

        Row {
            id: halves
            visible: ended.two
            y: says.y + says.height + Theme.px(48)
            width: parent.width
            height: parent.height - y

            Repeater {
                model: ended.two ? ended.model.sides : []

                Plate {
                    id: half
                    required property string name
                    required property int score
                    required property string plate
                    width: halves.width / 2
                    height: halves.height
                    skin: half.plate

                    Sans {
                        id: name
                        x: Theme.px(Theme.margin)
                        y: Theme.px(32)
                        text: half.name
                        size: Theme.label
                        weight: 680
                        color: Theme.ink
                    }

                    Numeral {
                        visible: half.score > 0
                        x: Theme.px(Theme.margin - 6)
                        y: half.height - height - Theme.px(48)
                        text: half.score
                        most: Math.min(Theme.px(400), (half.height - name.y - name.height - Theme.px(72)) * 1.2)
                        room: half.width - Theme.px(96)
                        color: Theme.ink
                    }

                    Title {
                        visible: half.score === 0
                        x: Theme.px(Theme.margin)
                        y: half.height - height - Theme.px(48)
                        width: half.width - Theme.px(Theme.margin * 2)
                        text: ended.words["quizNextTime"]
                        size: 80
                        least: 56
                        color: Theme.ink
                    }
                }
            }
        }
    }

    Scroller {
        id: pages
        x: (Theme.upright ? 0 : ended.plateWidth) + Theme.px(Theme.plateMargin)
        y: Theme.upright ? ended.plateHeight : 0
        width: ended.width - x - Theme.px(Theme.plateMargin - 36)
        height: keys.y - y - Theme.px(24)

        Item {
            width: 1
            height: Theme.px(40)
        }

        Sans {
            width: parent.width
            bottomPadding: Theme.px(16)
            text: ended.words["quizPages"]
            size: Theme.label
            weight: 640
            color: Theme.plate(ended.model.plate)
        }

        Repeater {
            model: ended.model.pages

            LinkRowItem {
                id: told
                required property string kind
                required property string targetKey
                width: pages.width - Theme.px(36)
                accent: Theme.plate(ended.model.plate)
                onTapped: ended.going(told, kind, targetKey)
            }
        }
    }

    Row {
        id: keys
        x: pages.x
        y: ended.height - height - Theme.px(40)
        width: ended.width - x - Theme.px(Theme.plateMargin)
        spacing: Theme.px(16)

        Chip {
            id: other
            width: (keys.width - keys.spacing) / 2
            height: Math.max(Theme.px(104), implicitHeight, again.implicitHeight)
            label: ended.words["quizOther"]
            icon: "ph.users"
            accent: Theme.plate(ended.model.plate)
            onTapped: ended.model.leave()
        }

        Chip {
            id: again
            width: other.width
            height: other.height
            on: true
            label: ended.words["quizAgain"]
            icon: "ph.arrow-clockwise"
            accent: Theme.plate(ended.model.plate)
            onTapped: ended.model.again()
        }
    }
}
