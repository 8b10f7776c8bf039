pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// A number as a grid of equal cells, as large as they fit: squares, bank notes or discs. Of the last one only a part is filled.
Item {
    id: cells

    required property int count
    required property real last                             // 0 to 1
    required property string shape                          // square | note | disc
    property color accent: Theme.arc
    property bool shown: false
    property real lit: shown ? count : 0
    readonly property real wide: shape === "note" ? 2 : 1   // a cell's width over its height
    readonly property real gap: Theme.px(count > 30 ? 8 : 12)
    readonly property int across: best()
    readonly property real used: Math.ceil(count / across) * (tall + gap) - gap
    readonly property real tall: Math.max(1, cell(across))

    // the columns that make the cells largest
    function best(): int {
        let found = 1;
        for (let columns = 1; columns <= count; columns++)
            if (cell(columns) > cell(found) + .5)
                found = columns;
        return found;
    }

    function cell(columns: int): real {
        const rows = Math.ceil(count / columns);
        return Math.floor(Math.min((height - gap * (rows - 1)) / rows, ((width - gap * (columns - 1)) / columns) / wide, Theme.px(132)));
    }

    Behavior on lit {
        enabled: cells.shown
        NumberAnimation { duration: Theme.grow; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
    }

    Repeater {
        model: cells.count

        Rectangle {
            id: cell
            required property int index
            readonly property bool here: index < Math.round(cells.lit)
            readonly property bool broken: index === cells.count - 1 && cells.last < .999

            x: (index % cells.across) * (width + cells.gap)
            y: Math.floor(index / cells.across) * (height + cells.gap)
            width: cells.tall * cells.wide
            height: cells.tall
            radius: cells.shape === "disc" ? width / 2 : 0
            color: here && !broken ? cells.accent : "transparent"
            border.width: Theme.px(3)
            border.color: here ? cells.accent : Theme.steel3

            // the part of it that counts: a slice from the left, of a disc a smaller disc
            Rectangle {
                visible: cell.broken && cell.here
                anchors.verticalCenter: parent.verticalCenter
                x: cells.shape === "disc" ? (parent.width - width) / 2 : 0
                width: cells.shape === "disc" ? parent.width * Math.sqrt(cells.last) : parent.width * cells.last
                height: cells.shape === "disc" ? width : parent.height
                radius: cells.shape === "disc" ? width / 2 : 0
                color: cells.accent
            }

            // the face of a note
            Rectangle {
                visible: cells.shape === "note" && cell.here && cells.tall > Theme.px(40)
                anchors.centerIn: parent
                width: parent.height * .44
                height: width
                radius: width / 2
                color: "transparent"
                border.width: Theme.px(3)
                border.color: Theme.ink
            }
        }
    }
}
