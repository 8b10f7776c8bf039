import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Whose path it is and when they were twenty, with a sentence of that time.
Column {
    id: head

    required property GenerationsPage model
    property bool broken: false                             // in two lines

    spacing: Theme.px(16)

    Title {
        width: parent.width
        text: head.broken ? head.model.heading : head.model.heading + head.model.joint + head.model.line
        size: head.broken ? 80 : 88
        least: 56
    }

    Title {
        visible: head.broken
        width: parent.width
        text: head.broken ? head.model.line : ""
        size: 80
        least: 56
    }

    Sans {
        visible: text !== ""
        width: parent.width
        text: head.model.sentence
        size: Theme.lead1
        wrapMode: Text.Wrap
        lineHeight: 1.08
        color: Theme.lead
    }
}
