import QtQuick
import Exhibit.Theme

// A block of a page: a heading in the accent, then what is put inside it.
Column {
    id: section

    property string heading
    property color accent: Theme.arc
    default property alias content: inner.data

    spacing: Theme.px(14)

    Sans {
        visible: text !== ""
        width: parent.width
        text: section.heading
        wrapMode: Text.Wrap
        weight: 640
        color: section.accent
    }

    Column {
        id: inner
        width: parent.width
    }
}
