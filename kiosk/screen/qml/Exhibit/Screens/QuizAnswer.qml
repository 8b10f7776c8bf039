import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// An answer. `answerState`: open, mine, closed before it is told; right, wrong (touched), rest after. The right one is filled
// and ticked; one that was touched and is not right only loses its ground.
Touch {
    id: answer

    required property string text
    required property string note
    required property string answerState
    property color accent: Theme.lume
    property string player                                  // whose answer, where two play: then the sign stands alone
    readonly property bool brief: player !== ""
    readonly property bool filled: pressed || answerState === "right"
    readonly property bool open: answerState === "open"
    readonly property real wordsAt: ring.x + ring.width + Theme.px(brief ? 16 : 24)
    readonly property color voice: filled ? Theme.ink : open || mine ? Theme.paper : Theme.lead
    readonly property bool mine: answerState === "mine" || answerState === "wrong"

    label: player === "" ? text : player + ": " + text
    enabledTouch: open
    implicitHeight: Math.max(Theme.px(Theme.upright ? 144 : 120), says.height + Theme.px(32))

    Rectangle {
        anchors.fill: parent
        color: answer.filled ? answer.accent : answer.open || answer.answerState === "mine" ? Theme.steel2 : Theme.steel
        border.width: answer.mine && !answer.filled ? Theme.px(3) : 0
        border.color: answer.accent
    }

    Rectangle {
        id: ring
        x: Theme.px(answer.brief ? 20 : 28)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(56)
        height: width
        radius: width / 2
        visible: answer.open || answer.answerState === "right" || answer.mine
        color: answer.answerState === "right" ? Theme.ink : "transparent"
        border.width: Theme.px(3)
        border.color: answer.filled ? Theme.ink : answer.accent

        Icon {
            anchors.centerIn: parent
            name: answer.answerState === "right" ? "ph.check" : answer.mine ? "ph.hand-pointing" : ""
            size: 36
            color: answer.accent
        }
    }

    Sans {
        id: says
        visible: !answer.brief
        x: answer.wordsAt
        anchors.verticalCenter: parent.verticalCenter
        width: (remark.visible ? remark.x : parent.width) - x - Theme.px(20)
        text: answer.brief ? "" : answer.text
        size: Theme.large
        wrapMode: Text.Wrap
        weight: 560
        color: answer.voice
        Accessible.ignored: true
    }

    // of two players each has half the room: what is long there is set smaller
    Sans {
        visible: answer.brief
        x: answer.wordsAt
        y: Theme.px(6)
        width: answer.width - x - Theme.px(16)
        height: answer.height - y * 2
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(Theme.body)
        text: answer.brief ? answer.text : ""
        size: Theme.label
        wrapMode: Text.Wrap
        weight: 560
        color: answer.voice
        Accessible.ignored: true
    }

    Sans {
        id: remark
        visible: !answer.brief && !Theme.largeType && text !== ""
        x: parent.width - width - Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        text: answer.note
        color: Theme.lead
        Accessible.ignored: true
    }
}
