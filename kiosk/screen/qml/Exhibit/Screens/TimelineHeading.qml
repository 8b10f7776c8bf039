import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// The heading of the whole timeline; in large type its second line gives way to the names.
Column {
    id: heading

    required property string title
    required property string subtitle

    spacing: Theme.px(14)

    Title {
        width: heading.width
        text: heading.title
        size: 72
        least: 40
    }

    Sans {
        visible: !Theme.largeType
        width: heading.width
        text: heading.subtitle
        wrapMode: Text.Wrap
        size: Theme.label
        color: Theme.lead
    }
}
