pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The door: paper says what is asked for, steel holds the keys. Nothing that is typed is shown but how much of it there is.
Item {
    id: screen

    required property Console desk
    readonly property PinPad pad: desk.pinPad
    readonly property var words: desk.words
    readonly property real keys: Theme.px(180 * 4)
    readonly property real column: Theme.upright ? width : Theme.px(1080)

    Rectangle {
        width: Theme.upright ? screen.width : screen.width - screen.column
        height: Theme.upright ? screen.height - screen.keys - dots.height : screen.height
        color: Theme.paper

        Column {
            x: Theme.px(72)
            y: Theme.px(64)
            width: parent.width - x - Theme.px(60)
            spacing: Theme.px(Theme.largeType ? 24 : 36)

            Sans {
                width: parent.width
                text: screen.desk.museum
                wrapMode: Text.Wrap
                size: Theme.label
                weight: 600
                color: Theme.ink
            }

            Title {
                width: parent.width
                text: screen.words["staffTitle"]
                size: 144
                least: 80
                color: Theme.ink
            }

            Sans {
                width: parent.width
                text: screen.pad.message
                wrapMode: Text.Wrap
                size: Theme.large
                weight: 640
                color: Theme.ink
            }

            Sans {
                width: parent.width
                text: screen.words["staffPinHint"] + (Theme.largeType ? "" : "\n" + screen.words["staffCloses"])
                wrapMode: Text.Wrap
                lineHeight: 1.08
                color: Theme.ink
            }
        }

        WayBack {
            x: Theme.px(72)
            y: parent.height - height - Theme.px(64)
            width: parent.width - x - Theme.px(60)
            label: screen.words["staffBack"]
            icon: "ph.arrow-left"
            onTapped: screen.desk.shut()
        }
    }

    Item {
        id: dots
        x: screen.width - screen.column
        y: Theme.upright ? screen.height - screen.keys - height : 0
        width: screen.column
        height: Theme.upright ? Theme.px(240) : screen.height - screen.keys

        Row {
            visible: screen.pad.wait === ""
            anchors.centerIn: parent
            spacing: Theme.px(screen.pad.typed > 8 ? 20 : 40)

            Repeater {
                model: Math.max(screen.pad.least, screen.pad.typed)

                Rectangle {
                    required property int index
                    width: Theme.px(screen.pad.typed > 8 ? 56 : 72)
                    height: width
                    radius: width / 2
                    color: index < screen.pad.typed ? Theme.paper : "transparent"
                    border.width: Theme.px(4)
                    border.color: screen.pad.usable ? Theme.paper : Theme.steel3
                }
            }
        }

        Numeral {
            visible: screen.pad.wait !== ""
            anchors.centerIn: parent
            text: screen.pad.wait
            most: Theme.px(160)
            room: parent.width
        }
    }

    PinKeys {
        x: dots.x
        y: screen.height - screen.keys
        width: screen.column
        height: screen.keys
        pad: screen.pad
        words: screen.words
    }
}
