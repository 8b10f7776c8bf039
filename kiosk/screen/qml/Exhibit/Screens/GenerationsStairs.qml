pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// A path as stairs that rise towards today, its heading above them.
Item {
    id: stairs

    required property GenerationsPage model
    readonly property int steps: Math.max(1, stops.count)
    readonly property real room: height - head.y - head.height - Theme.px(36)

    signal chosen(Item stop, string eventKey)

    GenerationsHead {
        id: head
        x: Theme.px(Theme.margin)
        y: Theme.px(40)
        width: stairs.width - Theme.px(Theme.margin * 2)
        model: stairs.model
    }

    Repeater {
        id: stops
        model: stairs.model.stops

        GenerationsStop {
            id: stop
            required property int index
            required property string eventKey
            readonly property real rise: stairs.steps < 2 ? 1 : .7 + .3 * index / (stairs.steps - 1)

            x: Math.round(stairs.width * index / stairs.steps)
            y: stairs.height - height
            width: Math.round(stairs.width * (index + 1) / stairs.steps) - x - Theme.px(index + 1 < stairs.steps ? 3 : 0)
            height: Math.round(stairs.room * rise)
            turn: index
            onTapped: stairs.chosen(stop, eventKey)
        }
    }
}
