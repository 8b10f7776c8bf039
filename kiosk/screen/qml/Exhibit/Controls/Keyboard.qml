pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// Large keys to type with: rows of letters and figures, the last row with erasing, a space and clearing.
Column {
    id: keyboard

    required property string rows                           // rows of keys, apart by spaces
    required property string eraseLabel
    required property string spaceLabel
    required property string clearLabel
    property color accent: Theme.arc
    readonly property var lines: rows.split(" ")
    readonly property real gap: Theme.px(8)
    readonly property real keyWidth: (width - gap * 9) / 10

    signal typed(string letter)
    signal erased
    signal cleared

    spacing: gap

    Repeater {
        model: keyboard.lines

        Row {
            id: line
            required property string modelData
            required property int index
            readonly property bool last: index === keyboard.lines.length - 1

            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            spacing: keyboard.gap

            KeyCap {
                visible: line.last
                width: keyboard.keyWidth
                label: keyboard.clearLabel
                icon: "ph.x"
                accent: keyboard.accent
                onTapped: keyboard.cleared()
            }

            Repeater {
                model: line.modelData.split("")

                KeyCap {
                    id: letter
                    required property string modelData
                    width: keyboard.keyWidth
                    label: modelData
                    accent: keyboard.accent
                    onTapped: keyboard.typed(letter.modelData)
                }
            }

            KeyCap {
                visible: line.last
                width: keyboard.keyWidth
                label: keyboard.spaceLabel
                icon: "ph.arrows-out-line-horizontal"
                accent: keyboard.accent
                onTapped: keyboard.typed(" ")
            }

            KeyCap {
                visible: line.last
                width: keyboard.keyWidth
                label: keyboard.eraseLabel
                icon: "ph.backspace"
                accent: keyboard.accent
                onTapped: keyboard.erased()
            }
        }
    }
}
