import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The plate that counts: the depth, what the sea would press and show there, and what is said of the mark reached last.
Plate {
    id: plate

    required property DescentPage model
    required property Visit visit
    required property real keysHeight
    readonly property real side: Theme.px(Theme.margin)

    signal opening(Item from)

    skin: model.plate

    // one number wide enough for the deepest: it must not jump while it counts
    TextMetrics {
        id: widest
        font.family: Theme.serifFamily
        font.pixelSize: 100
        text: plate.model.widest
    }

    Sans {
        id: eyebrow
        x: Theme.largeType ? plate.width - width - plate.side : plate.side
        y: Theme.px(28)
        text: plate.model.title
        size: Theme.label
        weight: 640
        color: Theme.ink
    }

    Numeral {
        id: numeral
        readonly property real largest: Theme.px(Theme.largeType ? 176 : 260)
        x: plate.side - Theme.px(8)
        y: Theme.largeType ? Theme.px(36) : eyebrow.y + eyebrow.height + Theme.px(26)
        text: plate.model.number
        most: Math.floor(Math.min(largest, 100 * (plate.width - plate.side * 2 - unit.width - Theme.px(16)) / Math.max(1, widest.advanceWidth)))
        room: plate.width
        color: Theme.ink
    }

    Sans {
        id: unit
        x: numeral.x + numeral.width + Theme.px(16)
        y: numeral.y + Math.round(numeral.font.pixelSize * .777) - height + Theme.px(4)
        text: plate.model.unit
        size: Theme.large
        weight: 640
        color: Theme.ink
    }

    Column {
        id: readings
        x: plate.side
        y: numeral.y + Math.round(numeral.most * (/,/.test(plate.model.widest) ? .93 : .777)) + Theme.px(16)
        width: plate.width - plate.side * 2
        spacing: Theme.px(4)

        Row {
            spacing: Theme.px(14)

            Icon {
                id: gauge
                anchors.verticalCenter: pressure.verticalCenter
                name: "ph.gauge"
                color: Theme.ink
            }

            Sans {
                id: pressure
                width: readings.width - gauge.width - Theme.px(14)
                text: plate.model.pressure
                wrapMode: Text.Wrap
                weight: 520
                color: Theme.ink
            }
        }

        Row {
            visible: plate.model.light !== ""
            spacing: Theme.px(14)

            Icon {
                id: sun
                anchors.verticalCenter: light.verticalCenter
                name: plate.model.lightName === "sunlit" ? "ph.sun" : plate.model.lightName === "twilight" ? "ph.sun-horizon" : "ph.moon"
                color: Theme.ink
            }

            Sans {
                id: light
                width: readings.width - sun.width - Theme.px(14)
                text: plate.model.light
                wrapMode: Text.Wrap
                weight: 520
                color: Theme.ink
            }
        }
    }

    Rectangle {
        id: rule
        x: plate.side
        y: readings.y + readings.height + Theme.px(16)
        width: plate.width - plate.side * 2
        height: Theme.px(3)
        color: Theme.ink
    }

    Scroller {
        id: told
        x: plate.side
        y: rule.y + Theme.px(10)
        width: plate.width - plate.side - Theme.px(12)
        height: plate.height - plate.keysHeight - y
        spacing: Theme.px(10)
        track: Theme.tint(plate.model.plate)
        thumb: Theme.ink

        Item {
            width: 1
            height: Theme.px(2)
        }

        Title {
            width: parent.width
            text: plate.model.markTitle
            size: 64
            least: 44
            color: Theme.ink
        }

        Body {
            width: parent.width
            paragraphs: plate.model.markText
            size: Theme.label
            weight: 500
            color: Theme.ink
        }

        Chip {
            id: event
            visible: plate.model.eventKey !== ""
            width: Math.min(implicitWidth, parent.width)
            label: plate.model.eventName
            accent: Theme.plate(plate.model.plate)
            ground: Theme.ink
            onTapped: {
                plate.opening(event);
                plate.visit.open("event", plate.model.eventKey);
            }
        }

        Chip {
            label: plate.model.markSources
            icon: "ph.quotes"
            iconFirst: true
            width: Math.min(implicitWidth, parent.width)
            accent: Theme.ink
            ground: Theme.plate(plate.model.plate)
            voice: Theme.ink
            onTapped: plate.visit.showSources()
        }

        Item {
            width: 1
            height: Theme.px(12)
        }
    }

    Connections {
        target: plate.model

        function onLanded(): void {
            told.flick.contentY = 0;
        }
    }
}
