pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The screen test. A plain field says nothing, for a letter would hide a dead pixel; a touch anywhere brings the next.
Rectangle {
    id: screen

    required property ScreenTest test
    required property var words
    readonly property bool edges: test.field === "edges"
    readonly property bool grid: test.field === "grid"

    color: Theme.plain(test.field)

    // the outermost pixels, and bars of every material
    Rectangle {
        visible: screen.edges
        anchors.fill: parent
        color: "transparent"
        border.width: 1
        border.color: Theme.molten
    }

    Row {
        visible: screen.edges
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(screen.height * .2)

        Repeater {
            model: ["red", "green", "blue", "bronze", "arc", "lume", "paper", "white"]

            Rectangle {
                required property string modelData
                width: Math.floor(screen.width * .8 / 8)
                height: Math.floor(screen.height * .3)
                color: Theme.plain(modelData)
            }
        }
    }

    Grid {
        visible: screen.grid
        anchors.fill: parent
        columns: screen.test.columns

        Repeater {
            model: screen.grid ? screen.test.cells : 0

            Rectangle {
                required property int index
                width: screen.width / screen.test.columns
                height: screen.height * screen.test.columns / screen.test.cells
                color: screen.test.filled[index] ? Theme.arc : Theme.steel
                border.width: Theme.px(2)
                border.color: Theme.steel3
            }
        }
    }

    Touch {
        anchors.fill: parent
        label: screen.words["staffTestNext"]
        enabledTouch: !screen.grid
        onTapped: screen.test.next()
    }

    Rectangle {
        visible: screen.edges || screen.grid
        anchors.horizontalCenter: parent.horizontalCenter
        y: screen.edges ? Math.round(screen.height * .56) : Math.round((screen.height - height) / 2)
        width: Math.min(screen.width - Theme.px(120), Theme.px(1200))
        height: says.height + Theme.px(60)
        color: Theme.steel

        Column {
            id: says
            x: Theme.px(30)
            y: Theme.px(30)
            width: parent.width - Theme.px(60)
            spacing: Theme.px(18)

            Sans {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: screen.words[screen.edges ? "staffTestEdges" : screen.test.whole ? "staffTestWhole" : "staffTestGrid"]
                wrapMode: Text.Wrap
                size: Theme.large
                weight: 560
            }

            Sans {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: screen.words["staffTestLeave"]
                wrapMode: Text.Wrap
                color: Theme.lead
            }
        }
    }
}
