pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What is told of the step that is on: its number as large as the plate allows, its name, one sentence, its figure; at the
// end the ways on; and at the foot the keys.
Plate {
    id: plate

    required property ProcessPage model
    required property Visit visit
    readonly property real margin: Theme.px(Theme.plateMargin)

    signal forward
    signal backward
    signal opening(Item from)

    skin: model.plate

    Scroller {
        id: told
        x: plate.margin
        width: plate.width - plate.margin - Theme.px(24)
        height: plate.height - pager.height
        spacing: Theme.px(18)
        track: Theme.tint(plate.skin)
        thumb: Theme.ink

        Item {
            width: 1
            height: Theme.px(Theme.upright ? 4 : 24)
        }

        Sans {
            visible: !Theme.upright && text !== ""
            width: parent.width
            text: plate.model.industry
            wrapMode: Text.Wrap
            size: Theme.label
            weight: 640
            color: Theme.ink
        }

        Title {
            visible: !Theme.upright
            width: parent.width
            text: plate.model.title
            size: 64
            least: 44
            color: Theme.ink
        }

        // the step's number, and on its foot the step's name
        Item {
            width: parent.width
            height: Math.max(number.height, step.height) + Theme.px(Theme.upright ? 0 : 10)

            Numeral {
                id: number
                anchors.bottom: parent.bottom
                text: plate.model.step + 1
                most: Theme.px(Theme.largeType || Theme.upright ? 220 : 250)
                room: Theme.px(300)
                color: Theme.ink
            }

            Column {
                id: step
                anchors.bottom: parent.bottom
                x: number.width + Theme.px(36)
                width: parent.width - x
                spacing: Theme.px(10)

                Sans {
                    text: "/ " + plate.model.count
                    size: Theme.label
                    weight: 560
                    color: Theme.ink
                }

                Title {
                    width: parent.width
                    text: plate.model.stepTitle
                    size: 88
                    least: 56
                    color: Theme.ink
                }
            }
        }

        Sans {
            width: parent.width
            text: plate.model.stepText
            wrapMode: Text.Wrap
            lineHeight: 1.12
            size: Theme.largeType ? Theme.body : Theme.lead1
            weight: 500
            color: Theme.ink
        }

        Section {
            visible: plate.model.finished && links.count > 0
            width: parent.width
            heading: plate.visit.words["goesOn"]
            accent: Theme.ink

            Flow {
                width: parent.width
                spacing: Theme.px(12)

                Repeater {
                    id: links
                    model: plate.model.links

                    Chip {
                        id: chip
                        required property string kind
                        required property string targetKey
                        required property string name
                        label: name
                        width: Math.min(implicitWidth, told.width - Theme.px(36))
                        accent: Theme.plate(plate.skin)
                        ground: Theme.ink
                        onTapped: {
                            plate.opening(chip);
                            plate.visit.open(kind, targetKey);
                        }
                    }
                }
            }
        }

        Repeater {
            model: plate.model.figures

            FigureCell {
                required property string figureKey
                width: told.width - Theme.px(36)
                accent: Theme.ink
                voice: Theme.ink
                second: Theme.ink
                onTapped: plate.visit.showFigureSource(figureKey)
            }
        }

        Chip {
            label: plate.model.sources
            icon: "ph.quotes"
            iconFirst: true
            width: Math.min(implicitWidth, told.width - Theme.px(36))
            accent: Theme.ink
            ground: Theme.plate(plate.skin)
            voice: Theme.ink
            onTapped: plate.visit.showSources()
        }

        Item {
            width: 1
            height: Theme.px(4)
        }
    }

    Pager {
        id: pager
        y: plate.height - height
        width: plate.width
        previous: plate.model.backwardName
        next: plate.model.onwardName
        accent: Theme.plate(plate.skin)
        onPreviousTapped: plate.backward()
        onNextTapped: plate.forward()
    }
}
