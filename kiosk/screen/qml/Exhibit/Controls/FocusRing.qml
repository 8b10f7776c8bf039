import QtQuick
import Exhibit.Theme

// Says which control the keys would press.
Rectangle {
    color: "transparent"
    border.width: Theme.px(6)
    border.color: Theme.ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(6)
        color: "transparent"
        border.width: Theme.px(6)
        border.color: Theme.paper
    }
}
