pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The question on its plate, and the decades as large numbers beside it (below it, upright).
Item {
    id: choice

    required property GenerationsPage model
    readonly property real plateWidth: Theme.upright ? width : Math.round(width * .46)
    readonly property real plateHeight: Theme.upright ? Math.round(height * .42) : height
    readonly property int columns: 3
    readonly property int rows: Math.max(1, Math.ceil(tiles.count / columns))

    Plate {
        width: choice.plateWidth
        height: choice.plateHeight
        skin: choice.model.plate

        Column {
            id: asks
            x: Theme.px(Theme.margin)
            y: Theme.px(48)
            width: parent.width - x - Theme.px(Theme.margin)
            spacing: Theme.px(24)

            Title {
                width: parent.width
                text: choice.model.title
                size: 112
                least: 72
                color: Theme.ink
            }

            Sans {
                width: parent.width
                text: choice.model.invitation
                size: Theme.lead1
                wrapMode: Text.Wrap
                weight: 560
                color: Theme.ink
            }
        }

        Art {
            file: choice.model.file
            aspect: choice.model.aspect
            plate: choice.model.plate
            height: Math.max(1, Math.min(parent.height - asks.y - asks.height - Theme.px(48), (parent.width - Theme.px(96)) / Math.max(.1, aspect)))
            x: parent.width - width - Theme.px(48)
            y: parent.height - height - Theme.px(24)
        }
    }

    Grid {
        id: grid
        readonly property real gap: Theme.px(3)
        readonly property real cellWidth: (choice.width - x - gap * choice.columns) / choice.columns
        readonly property real cellHeight: (choice.height - y - gap * choice.rows) / choice.rows
        x: (Theme.upright ? 0 : choice.plateWidth) + gap
        y: (Theme.upright ? choice.plateHeight : 0) + gap
        columns: choice.columns
        spacing: gap

        Repeater {
            id: tiles
            model: choice.model.decades

            Touch {
                id: tile
                required property string decadeKey
                required property string year
                required property string name

                label: name
                width: grid.cellWidth
                height: grid.cellHeight
                onTapped: choice.model.choose(decadeKey)

                Rectangle {
                    anchors.fill: parent
                    color: tile.pressed ? Theme.plate(choice.model.plate) : Theme.steel2
                }

                Title {
                    anchors.centerIn: parent
                    width: parent.width - Theme.px(36)
                    horizontalAlignment: Text.AlignHCenter
                    text: tile.name
                    size: 96
                    least: 40
                    color: tile.pressed ? Theme.ink : Theme.paper
                    Accessible.ignored: true
                }
            }
        }
    }
}
