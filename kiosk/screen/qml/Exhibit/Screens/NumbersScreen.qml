pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Numbers that can be felt: charts to scrub, and figures compared with things that have a body.
Sheet {
    id: screen

    readonly property NumbersPage model: page as NumbersPage

    Title {
        x: Theme.px(Theme.margin)
        y: Theme.px(36)
        width: parent.width - Theme.px(Theme.margin * 2)
        text: screen.model.title
        size: 112
    }
}
