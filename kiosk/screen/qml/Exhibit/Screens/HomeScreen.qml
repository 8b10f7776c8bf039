pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Home: a field with a character for each era, the industries below, the national projects on paper.
Sheet {
    id: home

    readonly property HomePage model: page as HomePage
    readonly property real tileHeight: Theme.upright ? Theme.px(Theme.largeType ? 200 : 192) : Theme.px(Theme.largeType ? 264 : 216)
    readonly property bool toDo: model.activitiesTitle !== ""
    readonly property int tileCount: tiles.count + (toDo ? 2 : 1)
    readonly property int columns: Theme.upright ? 2 : tileCount
    readonly property int tileRows: Math.ceil(tileCount / columns)
    readonly property real tileWidth: width / columns
    readonly property real fieldHeight: height - tileHeight * tileRows

    Row {
        Repeater {
            id: fields
            model: home.model.eras

            EraField {
                id: field
                width: home.width / Math.max(1, fields.count)
                height: home.fieldHeight
                onTapped: {
                    home.opening(field);
                    home.visit.open("timeline", field.eraKey);
                }
            }
        }
    }

    // not a Grid: there the tile that is as wide as the page would widen the first column to that
    Flow {
        y: home.fieldHeight
        width: home.width + 1                               // a pixel for what division leaves over

        Repeater {
            id: tiles
            model: home.model.tiles

            TileItem {
                id: tile
                required property int index
                required property string industryKey
                width: home.tileWidth
                height: home.tileHeight
                ruledLeft: index % home.columns > 0
                ruledTop: index >= home.columns
                onTapped: {
                    home.opening(tile);
                    home.visit.open("industry", tile.industryKey);
                }
            }
        }

        TileItem {
            id: activities
            visible: home.toDo
            title: home.model.activitiesTitle
            other: home.model.activitiesOther
            file: home.model.activitiesFile
            aspect: home.model.activitiesAspect
            ground: "arc"
            width: home.tileWidth
            height: home.tileHeight
            onTapped: {
                home.opening(activities);
                home.visit.open("activities", "");
            }
        }

        TileItem {
            id: projects
            title: home.model.projectsTitle
            other: home.model.projectsOther
            file: home.model.projectsFile
            aspect: home.model.projectsAspect
            ground: "paper"
            width: home.tileCount % home.columns > 0 ? home.width : home.tileWidth
            height: home.tileHeight
            onTapped: {
                home.opening(projects);
                home.visit.open("projects", "");
            }
        }
    }
}
