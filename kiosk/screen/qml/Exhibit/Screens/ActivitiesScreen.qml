pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The overview of the things to do.
Sheet {
    id: hub

    readonly property ActivitiesPage model: page as ActivitiesPage
    readonly property int columns: Theme.upright ? 2 : Theme.largeType ? 3 : 4
    readonly property real gap: Theme.px(36)

    Scroller {
        id: scroller
        anchors.fill: parent
        anchors.leftMargin: Theme.px(Theme.margin)
        anchors.rightMargin: Theme.px(12)
        spacing: Theme.px(20)

        Item {
            width: 1
            height: Theme.px(20)
        }

        Title {
            width: scroller.width - Theme.px(72)
            text: hub.model.title
            size: 112
        }

        Sans {
            visible: text !== ""
            width: scroller.width - Theme.px(72)
            text: hub.model.subtitle
            wrapMode: Text.Wrap
            size: Theme.label
            color: Theme.lead
        }

        Grid {
            id: grid
            width: scroller.width - Theme.px(72)
            columns: hub.columns
            columnSpacing: hub.gap
            rowSpacing: hub.gap

            Repeater {
                model: hub.model.rows

                ProjectTile {
                    id: tile
                    required property string kind
                    required property string targetKey
                    width: (grid.width - hub.gap * (hub.columns - 1)) / hub.columns
                    onTapped: {
                        hub.opening(tile);
                        hub.visit.open(tile.kind, tile.targetKey);
                    }
                }
            }
        }

        Item {
            width: 1
            height: Theme.px(30)
        }
    }
}
