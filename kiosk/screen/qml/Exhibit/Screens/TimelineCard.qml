import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// An event close up: its machine on the Line, below it when, what, and a line about it.
Touch {
    id: card

    required property string title
    required property string date
    required property string summary
    required property string plate
    required property string file
    required property real aspect
    required property real foot
    required property int turn
    required property real line                             // where the Line runs, from the card's top
    required property real above                            // how much of it belongs to the name of the period
    readonly property color accent: Theme.plate(plate)
    readonly property color voice: pressed ? Theme.ink : Theme.paper

    label: title

    Rectangle {
        visible: card.pressed
        anchors.fill: parent
        color: card.accent
    }

    Stand {
        file: card.file
        aspect: card.aspect
        foot: card.foot
        turn: card.turn
        plate: card.pressed ? card.plate : "steel"
        live: card.pressed ? Theme.molten : card.accent
        tall: Math.min(card.line - card.above, (card.width - Theme.px(48)) / Math.max(.1, card.aspect))
        x: Theme.px(24)
        y: card.line
    }

    Rectangle {
        y: card.line
        x: Theme.px(38)
        width: Theme.px(3)
        height: Theme.px(34)
        color: card.pressed ? Theme.ink : card.accent
    }

    Column {
        id: says
        x: Theme.px(38)
        y: card.line + Theme.px(44)
        width: Math.min(card.width - Theme.px(62), Theme.type(18 * 28))
        spacing: Theme.px(Theme.upright ? 14 : 6)

        Sans {
            id: when
            width: parent.width
            text: card.date
            wrapMode: Text.Wrap
            weight: 640
            color: card.pressed ? Theme.ink : card.accent
            Accessible.ignored: true
        }

        Title {
            width: parent.width
            text: card.title
            size: Theme.upright ? 64 : 56
            least: 40
            color: card.voice
            Accessible.ignored: true
        }

        Sans {
            width: parent.width
            text: card.summary
            size: Theme.upright ? Theme.lead1 : Theme.body
            wrapMode: Text.Wrap
            lineHeight: 1.06
            weight: 400
            color: card.voice
            Accessible.ignored: true
        }
    }
}
