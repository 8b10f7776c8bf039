pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Lower reach: every control of the page as a chip in the lowest third of the screen, and two keys that move the page.
Rectangle {
    id: deck

    required property Item stage
    required property Item page                             // the one in front: each begins at its first control
    required property ReachDesk desk
    required property var words
    readonly property real gap: Theme.px(12)
    readonly property int lines: Math.max(1, Math.floor(height / Theme.px(112)))
    readonly property real keyWidth: Theme.px(Theme.upright ? 160 : 200)

    color: Theme.steel
    onPageChanged: view.contentX = 0

    // looked again and again, for nobody tells when a page has changed
    Timer {
        interval: Theme.glance
        running: deck.visible
        repeat: true
        triggeredOnStart: true
        onTriggered: deck.desk.look(deck.stage)
    }

    Rectangle {
        width: parent.width
        height: Theme.px(4)
        color: Theme.paper
    }

    Column {
        id: moves
        x: deck.gap
        y: deck.gap + Theme.px(4)
        spacing: deck.gap

        ReachKey {
            width: deck.keyWidth
            height: (deck.height - deck.gap * 3 - Theme.px(4)) / 2
            label: deck.words["reachUp"]
            icon: "ph.arrow-up"
            dim: !deck.desk.canGoUp
            onTapped: deck.desk.move(deck.stage, -1)
        }

        ReachKey {
            width: deck.keyWidth
            height: (deck.height - deck.gap * 3 - Theme.px(4)) / 2
            label: deck.words["reachDown"]
            icon: "ph.arrow-down"
            dim: !deck.desk.canGoDown
            onTapped: deck.desk.move(deck.stage, 1)
        }
    }

    Flickable {
        id: view
        x: moves.x + moves.width + deck.gap
        y: moves.y
        width: deck.width - x - deck.gap
        height: deck.height - y
        contentWidth: grid.width
        contentHeight: height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Grid {
            id: grid
            readonly property real cellWidth: view.width / Math.max(1, Math.floor(view.width / Theme.px(Theme.largeType ? 400 : 300)))
            rows: deck.lines
            flow: Grid.TopToBottom

            Repeater {
                id: chips
                model: deck.desk.controls

                Item {
                    id: cell
                    required property int index
                    required property string label
                    required property string brief
                    width: grid.cellWidth
                    height: view.height / deck.lines

                    Chip {
                        width: cell.width - deck.gap
                        height: cell.height - deck.gap
                        label: cell.label
                        text: cell.brief
                        icon: ""
                        most: 2
                        onTapped: deck.desk.press(cell.index)
                    }
                }
            }
        }
    }

    // there is more to the right
    Rectangle {
        visible: view.contentWidth > view.width + 1
        x: view.x
        y: deck.height - height
        width: view.width - deck.gap
        height: Theme.px(6)
        color: Theme.steel3

        Rectangle {
            x: (parent.width - width) * view.contentX / Math.max(1, view.contentWidth - view.width)
            width: parent.width * view.width / Math.max(1, view.contentWidth)
            height: parent.height
            color: Theme.paper
        }
    }
}
