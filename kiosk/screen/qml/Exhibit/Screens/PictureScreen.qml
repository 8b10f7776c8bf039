pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A picture, looked at closer.
Sheet {
    id: screen

    readonly property PicturePage model: page as PicturePage

    Title {
        x: Theme.px(Theme.margin)
        y: Theme.px(36)
        width: parent.width - Theme.px(Theme.margin * 2)
        text: screen.model.title
        size: 112
    }
}
