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
            height: Math.round(industry.height * (Theme.upright ? .56 : .675))
            model: industry.model
            visit: industry.visit
        }

        Item {
            width: 1
            height: Theme.px(30)
        }

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
                    sourceComponent: people
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
                sourceComponent: people
            }
        }

        Item {
            width: 1
            height: Theme.px(40)
        }

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

            Chip {
                label: industry.model.sources
                icon: "ph.quotes"
                iconFirst: true
                width: Math.min(implicitWidth, parent.width)
                accent: industry.accent
                ground: Theme.steel
                voice: Theme.lead
                onTapped: industry.visit.showSources()
            }
        }

        Item {
            width: 1
            height: Theme.px(48)
        }
    }

    Component {
        id: numbers

        Column {
            id: numbersColumn
            spacing: Theme.px(40)

            Repeater {
                model: industry.model.charts

                Chart {
                    id: chart
                    width: numbersColumn.width
                    accent: industry.accent

                    // a chart draws itself when at least half of it has come into view
                    readonly property real seenFrom: scroller.flick.contentY + scroller.height
                    onSeenFromChanged: look()
                    Component.onCompleted: look()

                    function look(): void {
                        if (!shown && industry.settled && mapToItem(scroller.flick.contentItem, 0, height / 2).y < seenFrom)
                            shown = true;
                    }

                    Connections {
                        target: industry

                        function onSettledChanged(): void {
                            chart.look();
                        }
                    }
                }
            }

            Section {
                visible: records.count > 0
                width: parent.width
                heading: industry.visit.words["records"]
                accent: industry.accent

                Repeater {
                    id: records
                    model: industry.model.records

                    RecordItem {
                        width: numbersColumn.width
                        accent: industry.accent
                    }
                }
            }
        }
    }

    Component {
        id: people

        Column {
            id: peopleColumn
            spacing: Theme.px(40)

            Section {
                visible: makers.count > 0
                width: parent.width
                heading: industry.visit.words["makers"]
                accent: industry.accent

                Repeater {
                    id: makers
                    model: industry.model.makers

                    MakerItem {
                        width: peopleColumn.width
                    }
                }
            }

            Section {
                visible: projects.count > 0
                width: parent.width
                heading: industry.visit.words["inProjects"]
                accent: industry.accent

                Repeater {
                    id: projects
                    model: industry.model.projects

                    LinkRowItem {
                        id: project
                        required property string kind
                        required property string targetKey
                        width: peopleColumn.width
                        accent: industry.accent
                        onTapped: {
                            industry.opening(project);
                            industry.visit.open(kind, targetKey);
                        }
                    }
                }
            }

            Section {
                visible: events.count > 0
                width: parent.width
                heading: industry.visit.words["onTimeline"]
                accent: industry.accent

                Repeater {
                    id: events
                    model: industry.model.events

                    LinkRowItem {
                        id: event
                        required property string kind
                        required property string targetKey
                        width: peopleColumn.width
                        accent: industry.accent
                        onTapped: {
                            industry.opening(event);
                            industry.visit.open(kind, targetKey);
                        }
                    }
                }
            }
        }
    }
}
