import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A record: what on the left, its claim on the right; one above the other where the line is too short for both.
Item {
    id: record

    required property string title
    required property string claim
    required property string level
    required property string eventKey
    property color accent: Theme.arc
    readonly property bool stacked: what.implicitWidth + rank.implicitWidth + Theme.px(24) > width

    implicitHeight: (stacked ? what.height + rank.height + Theme.px(26) : Math.max(what.height, rank.height) + Theme.px(20))

    Rectangle {
        width: parent.width
        height: Theme.px(2)
        color: Theme.steel3
    }

    Sans {
        id: what
        y: Theme.px(10)
        width: record.stacked ? parent.width : implicitWidth
        text: record.title
        wrapMode: Text.Wrap
        weight: 520
    }

    Sans {
        id: rank
        y: record.stacked ? what.y + what.height + Theme.px(4) : Theme.px(10)
        x: record.stacked ? 0 : parent.width - width
        width: record.stacked ? parent.width : implicitWidth
        text: record.claim
        wrapMode: Text.Wrap
        weight: 400
        color: record.accent
    }
}
