pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// How to play: alone on one plate, or two on a plate of two colours.
Item {
    id: lobby

    required property QuizPage model
    required property var words
    readonly property real gap: Theme.px(3)
    readonly property real under: head.y + head.height + Theme.px(40)
    readonly property real room: height - under

    Column {
        id: head
        x: Theme.px(Theme.margin)
        y: Theme.px(44)
        width: parent.width - Theme.px(Theme.margin * 2)
        spacing: Theme.px(16)

        Title {
            width: parent.width
            text: lobby.model.title
            size: 112
        }

        Sans {
            width: parent.width
            text: lobby.model.summary
            size: Theme.lead1
            wrapMode: Text.Wrap
            color: Theme.lead
        }
    }

    component Way: Touch {
        id: way

        required property int players
        required property string note
        required property list<string> skins

        onTapped: lobby.model.begin(players)

        Row {
            Repeater {
                model: way.skins

                Plate {
                    required property string modelData
                    width: way.width / way.skins.length
                    height: way.height
                    skin: modelData
                    pressed: way.pressed
                }
            }
        }

        Numeral {
            id: numeral
            // of two, the number stands across both colours
            x: way.skins.length > 1 ? (way.width - width) / 2 : Theme.px(Theme.margin)
            y: Theme.px(48)
            text: way.players
            most: Math.min(Theme.px(400), (way.height - says.height - Theme.px(140)) * 1.2)
            room: way.width * .4
            color: Theme.ink
            Accessible.ignored: true
        }

        Art {
            visible: way.players === 1
            file: lobby.model.emblem["file"]
            aspect: lobby.model.emblem["aspect"]
            plate: way.skins[0]
            height: Math.max(1, Math.min(way.height - says.height - Theme.px(120), (way.width - numeral.x - numeral.width - Theme.px(120)) / Math.max(.1, aspect)))
            x: way.width - width - Theme.px(48)
            y: (says.y - height) / 2
        }

        Column {
            id: says
            x: Theme.px(Theme.margin)
            y: way.height - height - Theme.px(40)
            width: (way.skins.length > 1 ? way.width / way.skins.length : way.width) - Theme.px(Theme.margin + 24)
            spacing: Theme.px(8)

            Title {
                width: parent.width
                text: way.label
                size: 72
                least: 44
                color: Theme.ink
                Accessible.ignored: true
            }

            Sans {
                width: parent.width
                text: way.note
                size: Theme.label
                wrapMode: Text.Wrap
                weight: 520
                color: Theme.ink
                Accessible.ignored: true
            }
        }
    }

    Way {
        players: 1
        label: lobby.words["quizAlone"]
        note: lobby.words["quizAloneNote"]
        skins: [lobby.model.plate]
        y: lobby.under
        width: Theme.upright ? lobby.width : (lobby.width - lobby.gap) / 2
        height: Theme.upright ? (lobby.room - lobby.gap) / 2 : lobby.room
    }

    Way {
        players: 2
        label: lobby.words["quizTogether"]
        note: lobby.words["quizTogetherNote"]
        skins: ["bronze", "arc"]
        x: Theme.upright ? 0 : (lobby.width + lobby.gap) / 2
        y: Theme.upright ? lobby.under + (lobby.room + lobby.gap) / 2 : lobby.under
        width: Theme.upright ? lobby.width : (lobby.width - lobby.gap) / 2
        height: Theme.upright ? (lobby.room - lobby.gap) / 2 : lobby.room
    }
}
