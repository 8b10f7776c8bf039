pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The hero of an industry panel: its name, one or two large figures, and the machine between them with its spots.
Plate {
    id: hero

    required property IndustryPage model
    required property Visit visit
    readonly property real gap: Theme.px(36)
    property real saysHeight: 0                             // of what stands below the first figure
    readonly property real needed: Theme.upright ? 0 : names.y + names.height + saysHeight + Theme.px(200)

    signal opening(Item from)

    skin: model.plate

    Column {
        id: names
        x: Theme.px(Theme.margin)
        y: Theme.px(36)
        width: Theme.upright ? hero.width - Theme.px(96) - closer.width - Theme.px(24) : hero.width * .34
        spacing: Theme.px(4)

        Sans {
            width: parent.width
            text: hero.model.eyebrow
            wrapMode: Text.Wrap
            size: Theme.label
            weight: 640
            color: Theme.ink
        }

        ReadTitle {
            width: parent.width
            text: hero.model.title
            above: hero.model.titleAbove
            size: 96
            least: 60
            color: Theme.ink
        }
    }

    Art {
        id: machine
        readonly property real room: Theme.upright ? hero.width * .9 : hero.width * .40
        readonly property real tallest: hero.height - (Theme.upright ? names.height + Theme.px(60) + Theme.px(Theme.largeType ? 340 : 310) : Theme.px(36))
        file: hero.model.file
        turn: 1
        aspect: hero.model.aspect
        label: hero.model.alt
        plate: hero.model.plate
        height: Math.min(tallest, room / Math.max(.1, aspect))
        x: Theme.upright ? (hero.width - width) / 2 : hero.width * .335 + (room - width) / 2
        y: Theme.upright ? names.y + names.height + Theme.px(20) : hero.height - height - Theme.px(10)

        Spots {
            anchors.fill: parent
            model: hero.model.spots
            roomLeft: machine.x - Theme.px(12)
            roomRight: hero.width - machine.x - machine.width - Theme.px(12)
        }
    }

    Repeater {
        id: headlines
        model: hero.model.headlines

        Touch {
            id: headline
            required property int index
            required property string figureKey
            required property string before
            required property string number
            required property string unit
            required property string note
            readonly property bool first: index === 0
            readonly property real room: Theme.upright ? hero.width / 2 - Theme.px(60) : first ? hero.width * .335 - Theme.px(60) : hero.width * .265 - Theme.px(72)

            label: note + " " + before + number + " " + unit
            x: first ? Theme.px(Theme.margin) : hero.width - room - Theme.px(Theme.margin)
            y: hero.height - height - Theme.px(28)
            width: room
            height: numeral.height + says.height + Theme.px(20)
            onTapped: hero.visit.showFigureSource(figureKey)

            Numeral {
                id: numeral
                readonly property real above: Theme.upright ? machine.y + machine.height : names.y + names.height
                x: headline.first || Theme.upright ? -Theme.px(6) : headline.room - width
                text: headline.number
                most: Math.max(Theme.px(80), Math.min(Theme.px(headline.first ? 430 : 260), (hero.height - says.height - Theme.px(28 + 20 + 40) - above) / (/\//.test(text) ? .95 : .78)))
                room: headline.room
                color: Theme.ink
                Accessible.ignored: true
            }

            Column {
                id: says
                onHeightChanged: if (headline.first)
                    hero.saysHeight = height
                y: numeral.height + Theme.px(20)
                width: headline.room

                Sans {
                    visible: text !== ""
                    width: parent.width
                    text: headline.before === "" || headline.unit === "" ? headline.before + headline.unit : headline.before + " · " + headline.unit
                    horizontalAlignment: headline.first || Theme.upright ? Text.AlignLeft : Text.AlignRight
                    wrapMode: Text.Wrap
                    size: Theme.large
                    weight: 640
                    color: Theme.ink
                    Accessible.ignored: true
                }

                Sans {
                    width: parent.width
                    text: headline.note
                    horizontalAlignment: headline.first || Theme.upright ? Text.AlignLeft : Text.AlignRight
                    wrapMode: Text.Wrap
                    weight: 560
                    color: Theme.ink
                    Accessible.ignored: true
                }
            }
        }
    }

    LookKey {
        id: closer
        visible: hero.model.pictureKey !== ""
        label: hero.visit.words["lookCloser"]
        x: hero.width - width - Theme.px(24)
        y: Theme.px(20)
        onTapped: {
            hero.opening(closer);
            hero.visit.open("picture", hero.model.pictureKey);
        }
    }
}
