pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The wall of national projects.
Sheet {
    id: wall

    readonly property ProjectsPage model: page as ProjectsPage
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
            text: wall.model.title
            size: 112
        }

        Sans {
            visible: text !== ""
            width: scroller.width - Theme.px(72)
            text: wall.model.subtitle
            wrapMode: Text.Wrap
            size: Theme.label
            color: Theme.lead
        }

        Grid {
            id: grid
            width: scroller.width - Theme.px(72)
            columns: wall.columns
            columnSpacing: wall.gap
            rowSpacing: wall.gap

            Repeater {
                model: wall.model.projects

                ProjectTile {
                    id: tile
                    required property string projectKey
                    width: (grid.width - wall.gap * (wall.columns - 1)) / wall.columns
                    onTapped: {
                        wall.opening(tile);
                        wall.visit.open("project", tile.projectKey);
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
