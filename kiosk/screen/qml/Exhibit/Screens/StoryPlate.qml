import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The plate of a story: its figure (or one character) as large as the field, the drawing standing in front of it, spots.
Plate {
    id: story

    required property StoryPage model
    required property Visit visit

    signal opening(Item from)

    readonly property bool hasFigure: model.headlineNumber !== ""
    readonly property string large: hasFigure ? model.headlineNumber : model.glyph
    // the drawing stands beside the figure or character or goes under it, whichever makes it larger; under it, it cuts only
    // across its foot: a figure is there to be read
    readonly property real besides: model.pictureKey === "" ? Theme.px(24) : closer.x + closer.width + Theme.px(24)
    readonly property real besideHeight: Math.min((width - Theme.px(60) - (large === "" ? 0 : unit.visible ? unit.x + unit.width : numeral.x + numeral.width)) / Math.max(.1, model.aspect), height - Theme.px(48) - (hasFigure ? words.y + words.height : 0))
    readonly property real underHeight: Math.min((width - besides - Theme.px(24)) / Math.max(.1, model.aspect), height - Theme.px(24) - headline.y - numeral.y - numeral.height * (unit.visible ? 1.04 : hasFigure ? .88 : .66))
    readonly property real drawingHeight: Math.min(height * .86, Math.max(besideHeight, underHeight))

    skin: model.plate

    // what the figure counts, and the figure; a touch opens its source
    Touch {
        id: headline
        visible: story.large !== ""
        enabledTouch: story.hasFigure
        label: story.model.headlineNote
        y: Theme.px(24)
        width: Math.max(numeral.x + numeral.width, unit.x + unit.width, words.x + words.width) + Theme.px(24)
        height: Math.max(Theme.px(Theme.touch), numeral.y + numeral.height)
        onTapped: story.visit.showFigureSource(story.model.headlineKey)

        Sans {
            id: words
            visible: story.hasFigure
            x: Theme.px(Theme.margin)
            y: Theme.px(14)
            width: Math.min(implicitWidth, story.width - Theme.px(96))
            text: [story.model.headlineNote, story.model.headlineBefore].filter(part => part !== "").join("\n")
            wrapMode: Text.Wrap
            size: Theme.label
            weight: 620
            color: Theme.ink
            Accessible.ignored: true
        }

        Numeral {
            id: numeral
            x: Theme.px(36)
            y: story.hasFigure ? words.y + words.height + Theme.px(30) : Theme.px(24)
            text: story.large
            most: Math.min(Theme.px(story.hasFigure ? 440 : 400), story.height * (!Theme.upright ? .46 : Theme.largeType ? .36 : .5))
            room: story.width - Theme.px(84) - (unit.visible ? unit.implicitWidth + Theme.px(28) : 0)
            color: Theme.ink
            Accessible.ignored: true
        }

        Sans {
            id: unit
            visible: story.hasFigure && text !== ""
            x: numeral.x + numeral.width + Theme.px(20)
            y: numeral.y + numeral.height - height + Theme.px(6)
            text: story.model.headlineUnit
            size: Theme.large
            weight: 640
            color: Theme.ink
            Accessible.ignored: true
        }
    }

    Art {
        id: drawing
        file: story.model.file
        aspect: story.model.aspect
        label: story.model.alt
        plate: story.model.plate
        height: story.drawingHeight
        x: Math.max(story.besides, story.large !== "" ? story.width - width - Theme.px(24) : (story.width - width) / 2)
        y: story.height - height - Theme.px(24)

        Spots {
            anchors.fill: parent
            model: story.model.spots
            roomLeft: drawing.x - Theme.px(12)
            roomRight: story.width - drawing.x - drawing.width - Theme.px(12)
        }
    }

    LookKey {
        id: closer
        visible: story.model.pictureKey !== ""
        label: story.visit.words["lookCloser"]
        x: Theme.px(30)
        y: story.height - height - Theme.px(30)
        onTapped: {
            story.opening(closer);
            story.visit.open("picture", story.model.pictureKey);
        }
    }
}
