pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A quiz: written questions, and how many more are made from the exhibit's own figures.
Sheet {
    id: screen

    readonly property QuizPage model: page as QuizPage

    Title {
        x: Theme.px(Theme.margin)
        y: Theme.px(36)
        width: parent.width - Theme.px(Theme.margin * 2)
        text: screen.model.title
        size: 112
    }
}
