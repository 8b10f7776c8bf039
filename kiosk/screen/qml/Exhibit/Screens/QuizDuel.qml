pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Two players on one screen, side by side (one above the other, upright), with the same question; below them both, why.
Item {
    id: duel

    required property QuizPage model
    required property var words
    readonly property bool told: model.phase === "told"
    readonly property real gap: Theme.px(3)
    readonly property real footHeight: Theme.px(Theme.upright ? Theme.largeType ? 400 : 250 : Theme.largeType ? 250 : 180)
    readonly property real sideWidth: Theme.upright ? width : (width - gap) / 2
    readonly property real sideHeight: Theme.upright ? (height - footHeight - gap) / 2 : height - footHeight

    signal going(Item from)

    Repeater {
        model: duel.model.sides

        QuizSide {
            required property int index
            x: Theme.upright ? 0 : index * (duel.sideWidth + duel.gap)
            y: Theme.upright ? index * (duel.sideHeight + duel.gap) : 0
            width: duel.sideWidth
            height: duel.sideHeight
            question: duel.model.told["question"]
            count: duel.model.count
            onChosen: answer => duel.model.answer(index, answer)
        }
    }

    Rectangle {
        id: foot
        y: duel.height - height
        width: duel.width
        height: duel.footHeight
        color: Theme.steel2

        Sans {
            x: Theme.px(Theme.margin)
            y: Theme.upright ? Theme.px(24) : (parent.height - height) / 2
            width: (Theme.upright ? parent.width : keys.x) - Theme.px(Theme.margin * 2)
            text: duel.told ? duel.model.told["because"] : duel.words["quizTogetherNote"]
            size: Theme.label
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.type(Theme.body)
            wrapMode: Text.Wrap
            lineHeight: 1.08
            color: duel.told ? Theme.paper : Theme.lead
        }

        Row {
            id: keys
            visible: duel.told
            readonly property real each: Theme.upright ? (foot.width - Theme.px(Theme.margin * 2 + 16)) / 2 : Theme.px(Theme.largeType ? 420 : 320)
            x: foot.width - width - Theme.px(Theme.margin)
            y: Theme.upright ? foot.height - height - Theme.px(24) : (foot.height - height) / 2
            width: each * 2 + spacing
            spacing: Theme.px(16)

            Chip {
                id: go
                width: keys.each
                height: Math.max(Theme.px(104), implicitHeight, next.implicitHeight)
                label: duel.words["quizGo"]
                icon: "ph.arrow-up-right"
                ground: Theme.steel
                accent: Theme.plate(duel.model.plate)
                onTapped: duel.going(go)
            }

            Chip {
                id: next
                width: keys.each
                height: go.height
                on: true
                label: duel.words[duel.model.number + 1 < duel.model.count ? "quizNext" : "quizEnd"]
                accent: Theme.plate(duel.model.plate)
                onTapped: duel.model.next()
            }
        }
    }
}
