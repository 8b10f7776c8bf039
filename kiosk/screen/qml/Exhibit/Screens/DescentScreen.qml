pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A descent past marks at known depths: the ground is dragged away until one stands at the deepest of them.
Sheet {
    id: screen

    readonly property DescentPage model: page as DescentPage

    Title {
        x: Theme.px(Theme.margin)
        y: Theme.px(36)
        width: parent.width - Theme.px(Theme.margin * 2)
        text: screen.model.title
        size: 112
    }
}
