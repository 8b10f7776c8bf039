pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The name of the hunt, the name of the picture that is on, and how much of it is found: a disc for each part.
Column {
    id: heading

    required property HuntPage model
    required property color accent

    spacing: Theme.px(16)

    Sans {
        visible: Theme.upright || !Theme.largeType
        width: parent.width
        text: heading.model.texts["hunt"]
        wrapMode: Text.Wrap
        size: Theme.label
        weight: 640
        color: heading.accent
    }

    Title {
        width: parent.width
        text: heading.model.texts["title"]
        size: 80
        least: 60
    }

    Flow {
        width: parent.width
        spacing: Theme.px(12)

        Repeater {
            model: heading.model.parts

            Item {
                id: place
                required property bool found
                width: Theme.px(28)
                height: Math.max(width, count.height)

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: width
                    radius: width / 2
                    color: place.found ? heading.accent : "transparent"
                    border.width: Theme.px(3)
                    border.color: heading.accent
                }
            }
        }

        Sans {
            id: count
            leftPadding: Theme.px(12)
            text: heading.model.texts["count"]
            size: Theme.label
            weight: 640
            color: heading.accent
        }
    }
}
