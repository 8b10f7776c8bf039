pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A path through the timeline for one birth decade: what the city made when they were twenty, and makes now.
Sheet {
    id: screen

    readonly property GenerationsPage model: page as GenerationsPage

    Title {
        x: Theme.px(Theme.margin)
        y: Theme.px(36)
        width: parent.width - Theme.px(Theme.margin * 2)
        text: screen.model.title
        size: 112
    }
}
