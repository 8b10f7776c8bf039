import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A name hung from the Line, with its machine standing on it.
Touch {
    id: plumb

    required property string name
    required property string plate
    required property string file
    required property real aspect
    required property real foot
    required property int turn
    required property real roomWidth                        // what it has to itself, in pixels
    required property real roomAbove
    required property real roomBelow
    required property real tallest
    readonly property real nameSize: Math.max(Theme.px(28), Math.min(Theme.type(Theme.upright ? 40 : 32), (roomBelow - Theme.px(60)) / (hung.cjk ? Math.max(3, name.length) * 1.12 : Math.max(3, name.length) * .56)))
    readonly property real tall: Math.min(tallest, roomAbove - Theme.px(12), roomWidth * .96 / Math.max(.1, aspect))

    label: name
    width: Math.max(Theme.px(88), Math.min(roomWidth, Theme.px(260)))
    height: stand.height * 0 + tall + hung.implicitHeight + Theme.px(60)

    // the item's top is the top of its drawing; the Line runs at `tall`
    Stand {
        id: stand
        x: (plumb.width - width) / 2
        y: plumb.tall
        file: plumb.file
        aspect: plumb.aspect
        foot: plumb.foot
        turn: plumb.turn
        tall: plumb.tall
        live: Theme.plate(plumb.plate)
    }

    Rectangle {
        visible: plumb.pressed
        x: (plumb.width - width) / 2
        y: plumb.tall
        width: Math.min(plumb.width, Theme.px(88))
        height: plumb.height - plumb.tall
        color: Theme.tint(plumb.plate)
    }

    Rectangle {
        x: plumb.width / 2 - width / 2
        y: plumb.tall
        width: Theme.px(3)
        height: Theme.px(24)
        color: Theme.ink
    }

    Upright {
        id: hung
        x: (plumb.width - width) / 2
        y: plumb.tall + Theme.px(36)
        text: plumb.name
        pixelSize: plumb.nameSize
    }
}
