pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One event, or one national project: the plate with its figure and machine, and beside it (below it, upright) the story.
Sheet {
    id: story

    readonly property StoryPage model: page as StoryPage
    readonly property color accent: Theme.plate(model.plate)
    readonly property real plateWidth: Theme.upright ? width : Math.round(width * (Theme.largeType ? .46 : .53))
    readonly property real plateHeight: Theme.upright ? Math.round(height * (Theme.largeType ? .38 : .46)) : height
    readonly property string kind: model.kind

    function along(key: string): void {
        visit.openAlong(kind, key);
    }

    StoryPlate {
        id: plate
        width: story.plateWidth
        height: story.plateHeight
        model: story.model
        visit: story.visit
        onOpening: from => story.opening(from)
    }

    Scroller {
        id: told
        x: (Theme.upright ? 0 : story.plateWidth) + Theme.px(Theme.plateMargin)
        y: (Theme.upright ? story.plateHeight : 0)
        width: story.width - x - Theme.px(Theme.plateMargin - 36)
        height: story.height - y - pager.height
        spacing: Theme.px(24)

        Item {
            width: 1
            height: Theme.px(24)
        }

        Sans {
            width: parent.width
            text: story.model.eyebrow
            wrapMode: Text.Wrap
            size: Theme.label
            weight: 640
            color: story.accent
        }

        ReadTitle {
            width: parent.width
            text: story.model.title
            above: story.model.titleAbove
            voice: story.accent
            leftPadding: Theme.px(3)                        // the foot of a J hangs out to the left
            least: 68
        }

        Sans {
            visible: text !== ""
            width: parent.width
            text: story.model.made
            wrapMode: Text.Wrap
            size: Theme.large
            weight: 600
            color: story.accent
        }

        Rectangle {
            visible: story.model.plan !== ""
            width: plan.width + Theme.px(48)
            height: plan.height + Theme.px(24)
            color: "transparent"
            border.width: Theme.px(3)
            border.color: story.accent

            Sans {
                id: plan
                anchors.centerIn: parent
                width: Math.min(implicitWidth, told.width - Theme.px(96))
                wrapMode: Text.Wrap
                text: story.model.plan
                weight: 600
                color: story.accent
            }
        }

        Body {
            width: parent.width
            paragraphs: story.model.paragraphs
            spoken: story.visit.aloud.sentence
        }

        Flow {
            id: figures
            width: parent.width
            spacing: Theme.px(12)
            visible: count.count > 0

            Repeater {
                id: count
                model: story.model.figures

                FigureCell {
                    required property string figureKey
                    accent: story.accent
                    columnWidth: Theme.upright || Theme.largeType ? (figures.width - Theme.px(12)) / 2 : (figures.width - Theme.px(24)) / 3
                    onTapped: story.visit.showFigureSource(figureKey)
                }
            }
        }

        Section {
            visible: records.count > 0
            width: parent.width
            heading: story.visit.words["records"]
            accent: story.accent

            Repeater {
                id: records
                model: story.model.records

                RecordItem {
                    width: told.width - Theme.px(48)
                    accent: story.accent
                }
            }
        }

        Section {
            visible: links.count > 0
            width: parent.width
            heading: story.visit.words["goesOn"]
            accent: story.accent

            Flow {
                width: parent.width
                spacing: Theme.px(12)

                Repeater {
                    id: links
                    model: story.model.links

                    Chip {
                        id: chip
                        required property string kind
                        required property string targetKey
                        required property string name
                        label: name
                        accent: story.accent
                        onTapped: {
                            story.opening(chip);
                            story.visit.open(kind, targetKey);
                        }
                    }
                }
            }
        }

        PageFoot {
            width: told.width - Theme.px(48)
            visit: story.visit
            sources: story.model.sources
            accent: story.accent
        }

        Item {
            width: 1
            height: Theme.px(24)
        }
    }

    Pager {
        id: pager
        x: Theme.upright ? 0 : story.plateWidth
        y: story.height - height
        width: story.width - x
        previous: story.model.previousName
        next: story.model.nextName
        accent: story.accent
        onPreviousTapped: story.along(story.model.previousKey)
        onNextTapped: story.along(story.model.nextKey)
    }
}
