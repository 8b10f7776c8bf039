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
    property int size: Theme.large
    property string player                                  // whose answer, where two play: then the sign stands alone
    readonly property bool brief: player !== ""
    readonly property bool filled: pressed || answerState === "right"
    readonly property bool open: answerState === "open"
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
        x: Theme.px(28)
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
        x: Theme.px(28 + 56 + 24)
        anchors.verticalCenter: parent.verticalCenter
        width: (remark.visible ? remark.x : parent.width) - x - Theme.px(20)
        text: answer.text
        size: answer.size
        wrapMode: Text.Wrap
        weight: 560
        color: answer.filled ? Theme.ink : answer.open || answer.mine ? Theme.paper : Theme.lead
        Accessible.ignored: true
    }

    Sans {
        id: remark
        visible: !answer.brief && text !== ""
        x: parent.width - width - Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        text: answer.note
        color: Theme.lead
        Accessible.ignored: true
    }
}
