pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A path as rows that grow longer towards today, for upright screens and large type; longer than the page, it scrolls.
Scroller {
    id: rows

    required property GenerationsPage model
    readonly property int steps: Math.max(1, stops.count)
    readonly property real share: (height - head.height - Theme.px(40 + 36)) / steps

    signal chosen(Item stop, string eventKey)

    Item {
        width: 1
        height: Theme.px(40)
    }

    GenerationsHead {
        id: head
        x: Theme.px(Theme.margin)
        width: rows.flick.width - Theme.px(Theme.margin + 36)
        model: rows.model
        broken: Theme.upright
    }

    Item {
        width: 1
        height: Theme.px(36)
    }

    Repeater {
        id: stops
        model: rows.model.stops

        GenerationsStop {
            id: stop
            required property int index
            required property string eventKey
            readonly property real rise: rows.steps < 2 ? 1 : .78 + .22 * index / (rows.steps - 1)

            along: true
            width: Math.round((rows.flick.width - Theme.px(rows.longer ? 24 : 0)) * rise)
            height: Math.max(Math.floor(rows.share), natural)
            bottomGap: Theme.px(3)
            turn: index
            onTapped: rows.chosen(stop, eventKey)
        }
    }
}
