import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One era of the home page: a plate, its character, its name set upright, one machine standing in front.
Touch {
    id: field

    required property string eraKey
    required property string character
    required property string title
    required property string other
    required property string plate
    required property string file
    required property real aspect
    required property string tallFile
    required property real tallAspect
    readonly property bool tall: Theme.upright
    readonly property real titleSize: Math.min(Theme.display(66), (foot.y - (tall ? drawing.y + drawing.height * .98 : glyph.y + glyph.height * 1.24) - Theme.px(36)) / (names.cjk ? 3.4 : Math.max(1, title.length) * .58))
    readonly property real drawingHeight: tall ? Math.min(height * .48, width * 1.02 / tallAspect) : height * (aspect < .7 ? 1.02 : .75)

    label: title

    Plate {
        anchors.fill: parent
        skin: field.plate
        pressed: field.pressed

        Serif {
            id: glyph
            x: Theme.px(field.tall ? 22 : 36)
            y: -font.pixelSize * .13
            height: font.pixelSize
            text: field.character
            font.pixelSize: Math.round(field.tall ? field.width * .88 : Math.min(field.width * .556, field.height * .48))
            color: Theme.ink
        }

        Art {
            id: drawing
            file: field.tall ? field.tallFile : field.file
            aspect: field.tall ? field.tallAspect : field.aspect
            plate: field.plate
            height: field.drawingHeight
            x: field.tall ? (field.width - width) / 2 : Math.max(field.width * (aspect > 1.1 ? .32 : .27), field.width - width - Theme.px(12))
            y: field.tall ? field.width * .72 : field.height - height + (aspect < .7 ? Theme.px(60) : Theme.px(24))
        }

        Upright {
            id: names
            x: foot.x + contact.width / 2 - width / 2
            y: foot.y - implicitHeight - Theme.px(20)
            text: field.title
            serif: true
            pixelSize: field.titleSize
            step: 1.08
        }

        Row {
            id: foot
            x: Theme.px(field.tall ? 34 : 48)
            y: field.height - height - Theme.px(24)
            spacing: Theme.px(18)

            Contact {
                id: contact
                color: Theme.ink
                on: Theme.plate(field.plate)
                pressed: field.pressed
            }

            Sans {
                anchors.bottom: contact.bottom
                text: field.other
                weight: 600
                color: Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
