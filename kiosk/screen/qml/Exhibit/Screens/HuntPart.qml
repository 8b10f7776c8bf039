import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One part of the picture: its area, grown to what a finger needs. Found, it lights up and carries a disc; a hint rings it.
Touch {
    id: part

    required property Item picture
    required property string file
    required property string plate
    required property string name
    required property real areaX
    required property real areaY
    required property real areaWidth
    required property real areaHeight
    required property real markX
    required property real markY
    required property bool found
    required property bool opened
    required property bool hinted

    label: name
    width: Math.max(Theme.px(Theme.touch), picture.width * areaWidth)
    height: Math.max(Theme.px(Theme.touch), picture.height * areaHeight)
    x: Math.max(0, Math.min(picture.width - width, picture.width * (areaX + areaWidth / 2) - width / 2))
    y: Math.max(0, Math.min(picture.height - height, picture.height * (areaY + areaHeight / 2) - height / 2))

    // the same drawing with its live parts lit, through a window as large as the area
    Item {
        visible: part.found
        x: part.picture.width * part.areaX - part.x
        y: part.picture.height * part.areaY - part.y
        width: part.picture.width * part.areaWidth
        height: part.picture.height * part.areaHeight
        clip: true

        Art {
            x: -part.picture.width * part.areaX
            y: -part.picture.height * part.areaY
            file: part.found ? part.file : ""
            aspect: part.picture.width / Math.max(1, part.picture.height)
            height: part.picture.height
            plate: part.plate
        }
    }

    Rectangle {
        visible: part.found
        x: part.picture.width * part.markX - part.x - width / 2
        y: part.picture.height * part.markY - part.y - height / 2
        width: Theme.px(part.opened ? 68 : 48)
        height: width
        radius: width / 2
        color: part.opened ? Theme.molten : Theme.ink
        border.width: Theme.px(4)
        border.color: Theme.ink

        Icon {
            anchors.centerIn: parent
            name: "ph.check-bold"
            size: part.opened ? 38 : 28
            color: part.opened ? Theme.ink : Theme.molten
        }
    }

    Contact {
        visible: part.hinted && !part.found
        x: part.picture.width * part.markX - part.x - width / 2
        y: part.picture.height * part.markY - part.y - height / 2
        hollow: true
        pulsing: true
        color: Theme.ink
        icon: ""
        size: 112
    }
}
