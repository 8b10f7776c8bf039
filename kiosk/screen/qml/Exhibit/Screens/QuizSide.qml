pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme
import Exhibit.Controls

// One of two players: the question on this side's plate, this side's answers below it.
Item {
    id: side

    required property string name
    required property string plate
    required property int score
    required property string word
    required property Rows answers
    required property string question
    required property int count
    readonly property color accent: Theme.plate(plate)
    readonly property real cellHeight: Math.max(Theme.px(88), (height - asked.height - Theme.px(24 * 2 + 16)) / 2)

    signal chosen(int index)

    Plate {
        id: asked
        width: side.width
        height: Math.round(side.height * (Theme.upright ? Theme.largeType ? .48 : .46 : .48))
        skin: side.plate

        Row {
            id: who
            x: Theme.px(Theme.margin)
            y: Theme.px(32)
            spacing: Theme.px(24)

            Sans {
                id: name
                text: side.name
                size: Theme.label
                weight: 680
                color: Theme.ink
            }

            QuizDiscs {
                anchors.verticalCenter: name.verticalCenter
                full: side.score
                count: side.count
            }
        }

        Title {
            x: Theme.px(Theme.margin)
            y: who.y + who.height + Theme.px(24)
            width: parent.width - Theme.px(Theme.margin * 2)
            text: side.question
            size: 76
            least: Theme.largeType ? 52 : 60
            color: Theme.ink
        }

        Sans {
            x: parent.width - width - Theme.px(Theme.margin)
            y: who.y + (name.height - height) / 2
            text: side.word
            weight: 640
            color: Theme.ink
        }
    }

    Grid {
        id: grid
        x: Theme.px(24)
        y: asked.height + Theme.px(24)
        columns: 2
        spacing: Theme.px(16)

        Repeater {
            model: side.answers

            QuizAnswer {
                required property int index
                width: (side.width - Theme.px(24 * 2 + 16)) / 2
                height: side.cellHeight
                accent: side.accent
                player: side.name
                onTapped: side.chosen(index)
            }
        }
    }
}
