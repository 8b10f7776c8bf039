pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// How something is made, step by step: each step a picture that moves with the finger, one sentence, a figure.
Sheet {
    id: screen

    readonly property ProcessPage model: page as ProcessPage

    Title {
        x: Theme.px(Theme.margin)
        y: Theme.px(36)
        width: parent.width - Theme.px(Theme.margin * 2)
        text: screen.model.title
        size: 112
    }
}
