import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The plate of a number: what it counts, the number as large as the plate, its unit, and its drawing at the foot. A touch on
// the number opens its source.
Plate {
    id: plate

    required property NumbersPage model
    required property Visit visit
    readonly property real foot: headline.y + headline.height + Theme.px(30)

    skin: model.plate

    Touch {
        id: headline
        visible: plate.model.figureNumber !== ""
        label: plate.model.figureNote
        y: Theme.px(24)
        width: parent.width
        height: Math.max(Theme.px(Theme.touch), unit.y + (unit.visible ? unit.height : 0))
        onTapped: plate.visit.showFigureSource(plate.model.figureKey)

        Sans {
            id: words
            x: Theme.px(Theme.margin)
            y: Theme.px(14)
            width: plate.width - Theme.px(96)
            text: [plate.model.figureNote, plate.model.asOf].filter(part => part !== "").join(" · ") + (plate.model.figureBefore === "" ? "" : "\n" + plate.model.figureBefore)
            wrapMode: Text.Wrap
            size: Theme.label
            weight: 620
            color: Theme.ink
            Accessible.ignored: true
        }

        Numeral {
            id: numeral
            x: Theme.px(40)
            y: words.y + words.height + Theme.px(36)
            text: plate.model.figureNumber
            most: Math.min(Theme.px(300), plate.height * .34)
            room: plate.width - Theme.px(88) - (Theme.upright ? unit.implicitWidth + Theme.px(28) : 0)
            color: Theme.ink
            Accessible.ignored: true
        }

        // the unit stands below the number on a narrow plate, beside it on a wide one
        Sans {
            id: unit
            visible: text !== ""
            x: Theme.upright ? numeral.x + numeral.width + Theme.px(20) : Theme.px(Theme.margin)
            y: numeral.y + numeral.height + (Theme.upright ? Theme.px(6) - height : Theme.px(24))
            text: plate.model.figureUnit
            size: Theme.large
            weight: 640
            color: Theme.ink
            Accessible.ignored: true
        }
    }

    Art {
        id: drawing
        readonly property real beside: Theme.upright ? plate.height - words.y - words.height - Theme.px(60) : plate.height - plate.foot - Theme.px(24)
        readonly property real across: (Theme.upright ? plate.width * .5 : plate.width) - Theme.px(48)
        file: plate.model.file
        aspect: plate.model.aspect
        label: plate.model.alt
        plate: plate.model.plate
        height: Math.max(1, Math.min(beside, across / Math.max(.1, aspect)))
        x: Theme.upright ? plate.width - width - Theme.px(36) : (plate.width - width) / 2
        y: plate.height - height - Theme.px(18)
    }
}
