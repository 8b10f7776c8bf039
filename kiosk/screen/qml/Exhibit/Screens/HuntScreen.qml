pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A great project drawn so that the parts made in Hengyang can be found in it by touching.
Sheet {
    id: screen

    readonly property HuntPage model: page as HuntPage

    Title {
        x: Theme.px(Theme.margin)
        y: Theme.px(36)
        width: parent.width - Theme.px(Theme.margin * 2)
        text: screen.model.title
        size: 112
    }
}
