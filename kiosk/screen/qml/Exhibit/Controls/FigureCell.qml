import QtQuick
import Exhibit.Theme

// A figure: number, unit, what it counts, with a rule in the era's colour. A touch opens its source.
Touch {
    id: cell

    required property string before                         // 近, over … or ""
    required property string number
    required property string unit
    required property string note
    property color accent: Theme.bronze
    property color voice: Theme.paper
    property color second: Theme.lead
    property int size: 80
    property real columnWidth: Theme.px(260)

    label: note + " " + before + number + " " + unit
    width: Math.max(columnWidth, Math.min(line.implicitWidth + Theme.px(48), Theme.px(780)))
    implicitHeight: line.height + says.height + Theme.px(20)

    Rectangle {
        width: Theme.px(3)
        height: parent.height - Theme.px(8)
        y: Theme.px(4)
        color: cell.accent
    }

    Rectangle {
        visible: cell.pressed
        anchors.fill: parent
        anchors.leftMargin: Theme.px(3)
        color: Theme.steel3
    }

    Row {
        id: line
        x: Theme.px(24)
        spacing: Theme.px(8)

        Sans {
            visible: text !== ""
            anchors.baseline: numeral.baseline
            text: cell.before
            size: Theme.label
            weight: 500
            color: cell.voice
            Accessible.ignored: true
        }

        Serif {
            id: numeral
            text: cell.number
            size: cell.size
            color: cell.voice
            Accessible.ignored: true
        }

        Sans {
            visible: text !== ""
            anchors.baseline: numeral.baseline
            text: cell.unit
            size: Theme.label
            weight: 500
            color: cell.voice
            Accessible.ignored: true
        }
    }

    Sans {
        id: says
        anchors.top: line.bottom
        anchors.topMargin: Theme.px(2)
        x: Theme.px(26)
        width: parent.width - Theme.px(40)
        text: cell.note
        wrapMode: Text.Wrap
        lineHeight: 1.02
        weight: 400
        color: cell.second
        Accessible.ignored: true
    }
}
