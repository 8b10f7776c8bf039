pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// So many discs of so many: what is behind or won is full, what is to come is a ring.
Row {
    id: discs

    required property int full
    required property int count
    property color color: Theme.ink

    spacing: Theme.px(12)

    Repeater {
        model: discs.count

        Rectangle {
            required property int index
            width: Theme.px(28)
            height: width
            radius: width / 2
            color: index < discs.full ? discs.color : "transparent"
            border.width: Theme.px(3)
            border.color: discs.color
        }
    }
}
