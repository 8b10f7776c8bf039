pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Search: what is typed, what is found below it, and the keyboard within reach: beside it, or upright below it.
Sheet {
    id: search

    readonly property SearchDesk desk: visit.search
    readonly property bool empty: desk.query === ""
    readonly property real room: Theme.upright ? width - Theme.px(Theme.margin * 2) : width * .42

    Row {
        id: typed
        x: Theme.px(Theme.margin)
        y: Theme.px(36)
        spacing: Theme.px(12)

        Serif {
            id: query
            text: search.empty ? search.visit.words["search"] : search.desk.query
            size: 96
            color: search.empty ? Theme.lead : Theme.paper
            width: Math.min(implicitWidth, search.room - Theme.px(40))
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(40)
            bottomPadding: -Math.round(font.pixelSize * .12)
            topPadding: -Math.round(font.pixelSize * .2)
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(6)
            height: Theme.display(72)
            color: Theme.arc
        }
    }

    Column {
        visible: search.empty || search.desk.nothing
        x: Theme.px(Theme.margin)
        y: typed.y + typed.height + Theme.px(36)
        width: search.room
        spacing: Theme.px(16)

        Sans {
            width: parent.width
            text: search.visit.words[search.empty ? "searchHint" : "searchNothing"]
            wrapMode: Text.Wrap
            size: Theme.large
        }

        Sans {
            width: parent.width
            text: search.visit.words["searchExamples"]
            wrapMode: Text.Wrap
            size: Theme.label
            color: Theme.lead
        }
    }

    Scroller {
        id: results
        x: Theme.px(Theme.margin)
        y: typed.y + typed.height + Theme.px(24)
        width: search.room + Theme.px(Theme.margin - 12)
        height: (Theme.upright ? (choices.visible ? choices.y : keys.y) : search.height) - y - Theme.px(24)

        Repeater {
            model: search.desk.found

            LinkRowItem {
                id: found
                required property string kind
                required property string targetKey
                required property string heading
                width: search.room
                eyebrow: heading
                onTapped: {
                    search.opening(found);
                    search.visit.open(kind, targetKey);
                }
            }
        }
    }

    // what the letters may mean: its room is kept, so that nothing moves while one types
    Row {
        id: choices
        visible: search.desk.inChinese
        x: keys.x
        y: keys.y - height - keys.gap
        height: Theme.px(Theme.touch)
        spacing: keys.gap

        Repeater {
            model: search.desk.choices

            CharacterKey {
                required property string choice
                label: choice
                onTapped: search.desk.choose(choice)
            }
        }
    }

    Keyboard {
        id: keys
        x: search.width - width - Theme.px(Theme.margin)
        y: search.height - height - Theme.px(Theme.upright ? 24 : 48)
        width: Theme.upright ? search.room : search.width * .5
        rows: search.visit.words["keyRows"]
        eraseLabel: search.visit.words["erase"]
        spaceLabel: search.visit.words["space"]
        clearLabel: search.visit.words["clear"]
        onTyped: letter => search.desk.write(letter)
        onErased: search.desk.erase()
        onCleared: search.desk.clear()
    }
}
