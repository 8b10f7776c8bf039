pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Paper with the time of day and what can be done; the last thing is to lock up and go.
Rectangle {
    id: field

    required property Console desk
    readonly property StatusBoard board: desk.board
    readonly property var words: desk.words
    readonly property int columns: Theme.upright ? 2 : 1
    readonly property int lines: Math.ceil(acts.count / columns)
    readonly property real first: Theme.upright ? Theme.px(236) : Theme.px(348)
    readonly property real last: way.y - Theme.px(20)

    color: Theme.paper

    Column {
        x: Theme.px(48)
        y: Theme.px(Theme.upright ? 36 : 64)
        width: parent.width - x - Theme.px(36)
        spacing: Theme.px(24)

        Sans {
            width: parent.width
            text: field.board.date
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(Theme.body)
            size: Theme.label
            weight: 520
            color: Theme.ink
        }

        Numeral {
            text: field.board.time
            most: Theme.px(Theme.upright ? 80 : 112)
            room: parent.width
            color: Theme.ink
        }
    }

    Grid {
        y: field.first
        columns: field.columns

        Repeater {
            id: acts
            model: field.board.acts

            Act {
                required property string act
                width: field.width / field.columns
                height: Math.min(Theme.px(112), (field.last - field.first) / Math.max(1, field.lines))
                onTapped: field.desk.act(act)
            }
        }
    }

    WayBack {
        id: way
        x: Theme.px(48)
        y: parent.height - height - Theme.px(36)
        width: parent.width - x - Theme.px(36)
        label: field.words["staffLock"]
        icon: "ph.lock"
        onTapped: field.desk.shut()
    }
}
