pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Where an industry leads: things to do, films and sounds, national projects and events of the timeline, in as many columns as the page has.
Column {
    id: ways

    required property IndustryPage model
    required property Visit visit
    required property color accent
    required property int columns
    required property real column                           // the width of one
    required property real gap

    signal opening(Item from)

    function go(from: Item, kind: string, key: string): void {
        opening(from);
        visit.open(kind, key);
    }

    spacing: Theme.px(40)

    Section {
        visible: activities.count > 0
        width: parent.width
        heading: ways.visit.words["tryIt"]
        accent: ways.accent

        Grid {
            columns: ways.columns
            columnSpacing: ways.gap

            Repeater {
                id: activities
                model: ways.model.activities

                LinkRowItem {
                    id: activity
                    required property string kind
                    required property string targetKey
                    width: ways.column
                    accent: ways.accent
                    onTapped: ways.go(activity, kind, targetKey)
                }
            }
        }
    }

    Section {
        visible: recordings.count > 0
        width: parent.width
        heading: ways.visit.words["listen"]
        accent: ways.accent

        Grid {
            columns: ways.columns
            columnSpacing: ways.gap

            Repeater {
                id: recordings
                model: ways.model.recordings

                LinkRowItem {
                    id: recording
                    required property string kind
                    required property string targetKey
                    width: ways.column
                    accent: ways.accent
                    onTapped: ways.go(recording, kind, targetKey)
                }
            }
        }
    }

    Section {
        visible: projects.count > 0
        width: parent.width
        heading: ways.visit.words["inProjects"]
        accent: ways.accent

        Grid {
            columns: ways.columns
            columnSpacing: ways.gap

            Repeater {
                id: projects
                model: ways.model.projects

                LinkRowItem {
                    id: project
                    required property string kind
                    required property string targetKey
                    width: ways.column
                    accent: ways.accent
                    onTapped: ways.go(project, kind, targetKey)
                }
            }
        }
    }

    Section {
        visible: events.count > 0
        width: parent.width
        heading: ways.visit.words["onTimeline"]
        accent: ways.accent

        Grid {
            columns: ways.columns
            columnSpacing: ways.gap

            Repeater {
                id: events
                model: ways.model.events

                LinkRowItem {
                    id: event
                    required property string kind
                    required property string targetKey
                    width: ways.column
                    accent: ways.accent
                    onTapped: ways.go(event, kind, targetKey)
                }
            }
        }
    }
}
