pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// An industry panel: the hero with its machine, then, as the finger goes on, why it is here, charts, records, makers, ways on.
Sheet {
    id: industry

    readonly property IndustryPage model: page as IndustryPage
    readonly property color accent: Theme.plate(model.plate)
    readonly property int columns: Theme.upright ? 1 : Theme.largeType ? 2 : 3
    readonly property real gap: Theme.px(60)
    readonly property real column: (scroller.width - Theme.px(Theme.margin * 2 + 36) - gap * (columns - 1)) / columns

    Scroller {
        id: scroller
        anchors.fill: parent

        IndustryHero {
            width: scroller.width
            height: Math.max(needed, Math.round(industry.height * (Theme.upright ? .56 : .675)))
            model: industry.model
            visit: industry.visit
            onOpening: from => industry.opening(from)
        }

        Item { width: 1; height: Theme.px(30) }

        // columns of their own, so that a short block is followed at once by the next
        Row {
            x: Theme.px(Theme.margin)
            spacing: industry.gap

            Column {
                id: one
                width: industry.column
                spacing: Theme.px(40)

                Section {
                    width: parent.width
                    heading: industry.visit.words["about"]
                    accent: industry.accent

                    Body {
                        width: parent.width
                        paragraphs: industry.model.paragraphs
                        spoken: industry.visit.aloud.sentence
                        size: Theme.body
                    }
                }

                Section {
                    visible: figures.count > 0
                    width: parent.width
                    heading: industry.visit.words["figures"]
                    accent: industry.accent

                    Flow {
                        width: parent.width
                        spacing: Theme.px(16)

                        Repeater {
                            id: figures
                            model: industry.model.figures

                            FigureCell {
                                required property string figureKey
                                accent: industry.accent
                                size: 64
                                columnWidth: Theme.largeType && !Theme.upright ? industry.column : (industry.column - Theme.px(16)) / 2
                                onTapped: industry.visit.showFigureSource(figureKey)
                            }
                        }
                    }
                }

                Loader {
                    width: parent.width
                    active: industry.columns === 1
                    visible: active
                    sourceComponent: numbers
                }

                Loader {
                    width: parent.width
                    active: industry.columns < 3
                    visible: active
                    sourceComponent: makers
                }
            }

            Loader {
                width: industry.column
                active: industry.columns > 1
                visible: active
                sourceComponent: numbers
            }

            Loader {
                width: industry.column
                active: industry.columns === 3
                visible: active
                sourceComponent: makers
            }
        }

        Item { width: 1; height: Theme.px(40) }

        IndustryWays {
            x: Theme.px(Theme.margin)
            width: scroller.width - Theme.px(Theme.margin * 2 + 36)
            model: industry.model
            visit: industry.visit
            accent: industry.accent
            columns: industry.columns
            column: industry.column
            gap: industry.gap
            onOpening: from => industry.opening(from)
        }

        Item { width: 1; height: Theme.px(40) }

        Flow {
            x: Theme.px(Theme.margin)
            width: scroller.width - Theme.px(Theme.margin * 2 + 36)
            spacing: Theme.px(16)

            Repeater {
                model: industry.model.others

                Chip {
                    id: other
                    required property string kind
                    required property string targetKey
                    required property string name
                    label: name
                    accent: industry.accent
                    onTapped: {
                        industry.opening(other);
                        industry.visit.openAlong(kind, targetKey);
                    }
                }
            }
        }

        Item {
            width: 1
            height: Theme.px(16)
        }

        PageFoot {
            x: Theme.px(Theme.margin)
            width: scroller.width - Theme.px(Theme.margin * 2 + 36)
            visit: industry.visit
            sources: industry.model.sources
            accent: industry.accent
        }

        Item { width: 1; height: Theme.px(48) }
    }

    Component {
        id: numbers

        IndustryNumbers {
            model: industry.model
            visit: industry.visit
            accent: industry.accent
            scroller: scroller
            settled: industry.settled
        }
    }

    Component {
        id: makers

        IndustryMakers {
            model: industry.model
            visit: industry.visit
            accent: industry.accent
        }
    }
}
