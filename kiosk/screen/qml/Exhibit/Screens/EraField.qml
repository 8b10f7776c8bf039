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
    readonly property bool narrow: !tall && width < height * .62        // one of many: its machine stands beside its name
    readonly property bool slim: width < Theme.px(300)      // too narrow for two words side by side
    readonly property bool slender: tall || narrow          // shows the tall drawing
    readonly property real titleSize: Math.min(Theme.display(66), (foot.y - (tall ? drawing.y + drawing.height * .98 : glyph.y + glyph.height * 1.24) - Theme.px(36)) / (names.cjk ? 3.4 : Math.max(1, title.length) * .58))
    readonly property real drawingHeight: tall ? Math.min(height * .48, width * 1.02 / tallAspect) : narrow ? Math.min(height * .5, (width - Theme.px(168)) / tallAspect) : height * (aspect < .7 ? 1.02 : .75)

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
            font.pixelSize: Math.round(field.tall ? Math.min(field.width * .88, field.height * .32) : Math.min(field.width * .556, field.height * .48))
            color: Theme.ink
        }

        Art {
            id: drawing
            file: field.slender ? field.tallFile : field.file
            aspect: field.slender ? field.tallAspect : field.aspect
            plate: field.plate
            height: field.drawingHeight
            x: field.tall ? (field.width - width) / 2 : field.narrow ? field.width - width - Theme.px(24) : Math.max(field.width * (aspect > 1.1 ? .32 : .27), field.width - width - Theme.px(12))
            y: field.tall ? glyph.font.pixelSize * .818 : field.narrow ? foot.y - height - Theme.px(12) : field.height - height + (aspect < .7 ? Theme.px(60) : Theme.px(24))
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

        Grid {
            id: foot
            columns: field.slim ? 1 : 2
            verticalItemAlignment: Grid.AlignBottom
            x: Theme.px(field.slim ? 20 : field.tall ? 34 : 48)
            y: field.height - height - Theme.px(24)
            spacing: Theme.px(field.slim ? 8 : 18)

            Contact {
                id: contact
                color: Theme.ink
                on: Theme.plate(field.plate)
                pressed: field.pressed
            }

            Sans {
                text: field.other
                width: Math.min(implicitWidth, field.width - foot.x - Theme.px(8) - (field.slim ? 0 : contact.width + foot.spacing))
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(Theme.body)
                weight: 600
                color: Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
