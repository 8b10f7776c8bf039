import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// While the glass is wiped: paper, the seconds that are left, and nothing to touch.
Rectangle {
    id: screen

    required property Console desk

    color: Theme.paper

    Column {
        x: Theme.px(72)
        width: parent.width - x - Theme.px(60)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(60)

        Title {
            width: parent.width
            text: screen.desk.words["staffCleaning"]
            size: 144
            least: 80
            color: Theme.ink
        }

        Numeral {
            text: screen.desk.secondsLeft
            most: Theme.px(320)
            room: parent.width
            color: Theme.ink
        }

        Sans {
            width: parent.width
            text: screen.desk.words["staffCleaningNote"]
            wrapMode: Text.Wrap
            size: Theme.large
            weight: 560
            color: Theme.ink
        }
    }
}
