pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One player: the question on the plate, the answers beside it (below it, upright). When it is told the plate turns to the
// right answer, says why, and shows the machine.
Item {
    id: solo

    required property QuizPage model
    required property var words
    readonly property bool told: model.phase === "told"
    readonly property real plateWidth: Theme.upright ? width : Math.round(width * .53)
    readonly property real plateHeight: Theme.upright ? Math.round(height * (Theme.largeType ? .44 : .5)) : height

    signal going(Item from)

    Plate {
        id: plate
        width: solo.plateWidth
        height: solo.plateHeight
        skin: solo.model.plate

        QuizDiscs {
            id: discs
            x: Theme.px(Theme.margin)
            y: Theme.px(48)
            full: solo.model.number + (solo.told ? 1 : 0)
            count: solo.model.count
        }

        Column {
            id: says
            x: Theme.px(Theme.margin)
            y: discs.y + discs.height + Theme.px(36)
            width: plate.width - x - Theme.px(Theme.plateMargin)
            spacing: Theme.px(20)

            Sans {
                visible: solo.told
                width: parent.width
                text: solo.model.verdict
                size: Theme.lead1
                weight: 640
                color: Theme.ink
            }

            Title {
                width: parent.width
                text: solo.told ? solo.model.told["answer"] : solo.model.told["question"]
                size: solo.told ? 112 : 104
                least: solo.told ? 72 : 84
                color: Theme.ink
            }

            Sans {
                visible: solo.told
                width: parent.width
                text: solo.model.told["because"]
                size: Theme.largeType ? Theme.label : Theme.lead1
                wrapMode: Text.Wrap
                lineHeight: 1.1
                weight: 500
                color: Theme.ink
            }
        }

        Art {
            readonly property real room: plate.height - says.y - says.height - Theme.px(48)
            visible: solo.told && room > Theme.px(100)
            file: solo.model.told["file"]
            aspect: solo.model.told["aspect"]
            label: solo.model.told["alt"]
            plate: solo.model.plate
            height: Math.max(1, Math.min(room, (plate.width - Theme.px(96)) / Math.max(.1, aspect)))
            x: plate.width - width - Theme.px(48)
            y: plate.height - height - Theme.px(24)
        }

        Numeral {
            visible: !solo.told && plate.height - says.y - says.height > Theme.px(200)
            x: plate.width - width - Theme.px(60)
            y: plate.height - height - Theme.px(48)
            text: solo.words["quizMark"]
            most: Math.min(Theme.px(480), (plate.height - says.y - says.height - Theme.px(72)) * 1.2)
            room: plate.width * .5
            color: Theme.ink
            Accessible.ignored: true
        }
    }

    Column {
        id: answers
        x: (Theme.upright ? 0 : solo.plateWidth) + Theme.px(Theme.margin)
        y: keys.y - height - Theme.px(36)
        width: solo.width - x - Theme.px(Theme.margin)
        spacing: Theme.px(16)

        Repeater {
            model: solo.model.answers

            QuizAnswer {
                required property int index
                width: answers.width
                accent: Theme.plate(solo.model.plate)
                onTapped: solo.model.answer(0, index)
            }
        }
    }

    Item {
        id: keys
        x: answers.x
        y: solo.height - height - Theme.px(40)
        width: answers.width
        height: Math.max(Theme.px(104), next.implicitHeight)

        Sans {
            visible: !solo.told
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            text: solo.words["quizPick"]
            size: Theme.label
            color: Theme.lead
        }

        Chip {
            id: go
            visible: solo.told
            width: (parent.width - Theme.px(16)) / 2
            height: parent.height
            label: solo.words["quizGo"]
            icon: "ph.arrow-up-right"
            accent: Theme.plate(solo.model.plate)
            onTapped: solo.going(go)
        }

        Chip {
            id: next
            visible: solo.told
            x: parent.width - width
            width: (parent.width - Theme.px(16)) / 2
            height: parent.height
            on: true
            label: solo.words[solo.model.number + 1 < solo.model.count ? "quizNext" : "quizEnd"]
            accent: Theme.plate(solo.model.plate)
            onTapped: solo.model.next()
        }
    }
}
