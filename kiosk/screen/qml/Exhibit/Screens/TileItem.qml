import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A tile of the home page: an emblem, a name in the visitor's language and, where there is room, in the other.
Touch {
    id: tile

    required property string title
    required property string other
    required property string file
    required property real aspect
    property string ground: "steel"
    property bool ruledLeft: false
    property bool ruledTop: false
    readonly property bool dark: ground === "steel"
    readonly property bool wide: Theme.upright

    label: title

    Rectangle {
        anchors.fill: parent
        color: tile.pressed ? (tile.dark ? Theme.steel2 : Theme.paperTint) : Theme.plate(tile.ground)
    }

    Rectangle {
        visible: tile.ruledLeft
        width: Theme.px(2)
        height: parent.height
        color: Theme.steel3
    }

    Rectangle {
        visible: tile.ruledTop
        width: parent.width
        height: Theme.px(2)
        color: Theme.steel3
    }

    Art {
        id: emblem
        file: tile.file
        aspect: tile.aspect
        plate: tile.ground
        live: tile.dark ? Theme.arc : Theme.arcTint
        x: Theme.px(tile.wide ? 28 : 40)
        y: tile.wide ? (parent.height - height) / 2 : Theme.px(14)
        height: tile.wide ? Math.min(Theme.px(120), parent.height * .6) : Math.max(Theme.px(48), names.y - Theme.px(24))
    }

    Icon {
        visible: !tile.wide
        name: "ph.arrow-right"
        size: 40
        color: tile.dark ? Theme.lead : Theme.ink
        x: parent.width - width - Theme.px(32)
        y: Theme.px(28)
    }

    Column {
        id: names
        x: tile.wide ? emblem.x + Theme.px(128) + Theme.px(24) : Theme.px(40)
        y: tile.wide ? (parent.height - height) / 2 : parent.height - height - Theme.px(20)
        width: parent.width - x - Theme.px(20)

        Title {
            width: parent.width
            text: tile.title
            size: Theme.largeType ? 46 : 40
            least: Theme.largeType ? 40 : 28                // in large type a long name takes two lines
            color: tile.dark ? Theme.paper : Theme.ink
            Accessible.ignored: true
        }

        Sans {
            visible: !Theme.largeType && text !== ""
            width: parent.width
            text: tile.other
            wrapMode: Text.Wrap
            weight: 400
            color: tile.dark ? Theme.lead : Theme.ink
            Accessible.ignored: true
        }
    }
}
