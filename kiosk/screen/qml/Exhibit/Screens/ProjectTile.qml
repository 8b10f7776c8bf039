import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One national project on the wall: its drawing on its plate, its name, what was made here for it.
Touch {
    id: tile

    required property string title
    required property string made
    required property string plate
    required property string file
    required property real aspect
    required property int index

    label: title + ": " + made
    implicitHeight: picture.height + says.height + Theme.px(40)

    Plate {
        id: picture
        width: parent.width
        height: Math.round(parent.width * .62)
        skin: tile.plate
        pressed: tile.pressed

        Art {
            file: tile.file
            aspect: tile.aspect
            plate: tile.plate
            turn: tile.index + 1
            height: Math.min(parent.height - Theme.px(24), (parent.width - Theme.px(36)) / Math.max(.1, tile.aspect))
            x: (parent.width - width) / 2
            y: parent.height - height - Theme.px(8)
        }
    }

    Column {
        id: says
        y: picture.height + Theme.px(14)
        width: parent.width
        spacing: Theme.px(4)

        Serif {
            width: parent.width
            text: tile.title
            body: true
            size: 40
            wrapMode: Text.Wrap
            font.pixelSize: Math.round(Theme.px(44) * Math.min(Theme.textScale, 1.3))
            Accessible.ignored: true
        }

        Sans {
            width: parent.width
            text: tile.made
            wrapMode: Text.Wrap
            lineHeight: 1.05
            weight: 400
            color: Theme.lead
            Accessible.ignored: true
        }
    }
}
