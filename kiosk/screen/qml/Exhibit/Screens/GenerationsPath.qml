pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One decade's path, and at the foot the way to other decades.
Item {
    id: path

    required property GenerationsPage model
    required property Visit visit
    readonly property real gap: Theme.px(3)
    signal opening(Item from)

    function go(stop: Item, eventKey: string): void {
        opening(stop);
        visit.open("event", eventKey);
    }

    Loader {
        width: path.width
        height: bar.y - path.gap
        sourceComponent: Theme.upright || Theme.largeType ? rows : stairs
    }

    Component {
        id: stairs
        GenerationsStairs {
            model: path.model
            onChosen: (stop, eventKey) => path.go(stop, eventKey)
        }
    }

    Component {
        id: rows
        GenerationsRows {
            model: path.model
            onChosen: (stop, eventKey) => path.go(stop, eventKey)
        }
    }

    Row {
        id: bar
        readonly property real keyWidth: (path.width - spacing * 2) / 3
        readonly property real keyHeight: Math.max(Theme.px(96), other.implicitHeight)
        y: path.height - keyHeight
        spacing: path.gap

        Item {
            width: bar.keyWidth
            height: bar.keyHeight

            Rectangle {
                anchors.fill: parent
                color: Theme.steel2
            }

            Chip {
                visible: path.model.beforeKey !== ""
                anchors.fill: parent
                label: path.model.beforeName
                icon: "ph.arrow-left"
                iconFirst: true
                accent: Theme.plate(path.model.plate)
                onTapped: path.model.choose(path.model.beforeKey)
            }
        }

        Chip {
            id: other
            width: bar.keyWidth
            height: bar.keyHeight
            label: path.visit.words["generationOther"]
            icon: "ph.squares-four"
            iconFirst: true
            accent: Theme.plate(path.model.plate)
            onTapped: path.model.choose("")
        }

        Item {
            width: bar.keyWidth
            height: bar.keyHeight

            Rectangle {
                anchors.fill: parent
                color: Theme.steel2
            }

            Chip {
                visible: path.model.afterKey !== ""
                anchors.fill: parent
                label: path.model.afterName
                accent: Theme.plate(path.model.plate)
                onTapped: path.model.choose(path.model.afterKey)
            }
        }
    }
}
