pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// Parts of a whole, end to end in one bar; what of the whole is left stays empty. The whole is measured below it. The last row
// is the whole. Roles: name, number, unit, share (0 to 1), at (0 to 1).
Item {
    id: parts

    required property var model
    required property int count                             // with the whole
    property int cells: 0                                   // into how many the bar is divided, or 0
    property color accent: Theme.arc
    property bool shown: false
    property int chosen: -1
    property real tall: Theme.px(88)
    property real grown: shown ? 1 : 0

    function pointAt(x: real, y: real): int {
        if (y > tall)
            return count - 1;
        for (let i = 0; i < count - 1; i++)
            if (x < rows.itemAt(i).x + rows.itemAt(i).width)
                return i;
        return count - 1;
    }

    implicitHeight: tall + Theme.px(64) + Theme.type(Theme.body)

    Behavior on grown {
        NumberAnimation { duration: Theme.grow; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
    }

    // what is left of the whole
    Rectangle {
        width: parts.width
        height: parts.tall
        color: "transparent"
        border.width: Theme.px(3)
        border.color: Theme.lead
    }

    Repeater {
        id: rows
        model: parts.model

        Item {
            id: part
            required property int index
            required property string name
            required property string number
            required property string unit
            required property real share
            required property real at
            readonly property bool whole: index === parts.count - 1
            readonly property bool picked: parts.chosen === index
            readonly property bool lit: picked || (parts.chosen < 0 && !whole)

            x: parts.width * at
            width: parts.width * share
            height: parts.height

            Rectangle {
                visible: !part.whole
                width: Math.max(0, part.width * parts.grown - Theme.px(4))
                height: parts.tall
                color: part.lit ? parts.accent : Theme.lead

                Serif {
                    visible: parts.cells === 0 && implicitWidth + Theme.px(40) < part.width
                    x: Theme.px(20)
                    anchors.verticalCenter: parent.verticalCenter
                    text: part.number
                    size: 56
                    color: Theme.ink
                }
            }

            // the dimension line
            Item {
                y: parts.tall + Theme.px(12)
                width: part.width - Theme.px(4)
                visible: part.whole || part.picked

                Rectangle {
                    y: Theme.px(14)
                    width: parent.width
                    height: Theme.px(part.picked ? 6 : 3)
                    color: part.picked ? parts.accent : Theme.lead
                }

                Repeater {
                    model: 2

                    Rectangle {
                        required property int index
                        x: index * (part.width - Theme.px(4) - width)
                        width: Theme.px(4)
                        height: Theme.px(32)
                        color: part.picked ? parts.accent : Theme.lead
                    }
                }
            }

            Sans {
                visible: part.whole
                x: part.width - width
                y: parts.tall + Theme.px(52)
                text: part.name + " " + part.number
                weight: 520
                color: part.picked ? parts.accent : Theme.lead
            }
        }
    }

    Repeater {
        model: Math.max(0, parts.cells - 1)

        Rectangle {
            required property int index
            x: Math.round(parts.width * (index + 1) / parts.cells) - width
            width: Math.max(1, Theme.px(3))
            height: parts.tall
            color: Theme.steel
        }
    }
}
