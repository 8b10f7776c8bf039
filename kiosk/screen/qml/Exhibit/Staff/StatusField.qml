pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One sentence first, then today's visits, then the gauges and the problems of the content; below them what is set here.
Item {
    id: field

    required property Console desk
    readonly property StatusBoard board: desk.board
    readonly property var words: desk.words
    readonly property int columns: Theme.largeType && Theme.upright ? 1 : 2

    Title {
        id: headline
        x: Theme.px(64)
        y: Theme.px(64)
        width: parent.width - x - Theme.px(60)
        text: field.board.headline
        size: 112
        least: 64
    }

    Scroller {
        id: list
        x: Theme.px(72)
        y: headline.y + headline.height + Theme.px(60)
        width: parent.width - x - Theme.px(24)
        height: settings.y - y - Theme.px(24)
        spacing: Theme.px(36)

        HourBars {
            width: list.width - Theme.px(36)
            visits: field.board.visits
            name: field.words["staffToday"]
            hours: field.board.hours
        }

        Grid {
            columns: field.columns
            columnSpacing: Theme.px(64)

            Repeater {
                model: field.board.gauges

                Gauge {
                    width: (list.width - Theme.px(36) - Theme.px(64) * (field.columns - 1)) / field.columns
                }
            }
        }

        Column {
            visible: field.board.problems.length > 0
            width: list.width - Theme.px(36)
            spacing: Theme.px(18)

            Repeater {
                model: field.board.problems

                Sans {
                    required property string modelData
                    width: parent ? parent.width : 0
                    text: modelData
                    wrapMode: Text.Wrap
                    color: Theme.lead
                }
            }
        }
    }

    SettingsRow {
        id: settings
        x: Theme.px(72)
        y: parent.height - height - Theme.px(48)
        width: parent.width - x - Theme.px(60)
        desk: field.desk
    }
}
