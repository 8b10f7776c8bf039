pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Who makes it and where it leads: enterprises, national projects, events of the timeline.
Column {
    id: people

    required property IndustryPage model
    required property Visit visit
    required property color accent

    signal opening(Item from)

    spacing: Theme.px(40)

    Section {
        visible: makers.count > 0
        width: parent.width
        heading: people.visit.words["makers"]
        accent: people.accent

        Repeater {
            id: makers
            model: people.model.makers

            MakerItem {
                width: people.width
            }
        }
    }

    Section {
        visible: projects.count > 0
        width: parent.width
        heading: people.visit.words["inProjects"]
        accent: people.accent

        Repeater {
            id: projects
            model: people.model.projects

            LinkRowItem {
                id: project
                required property string kind
                required property string targetKey
                width: people.width
                accent: people.accent
                onTapped: {
                    people.opening(project);
                    people.visit.open(kind, targetKey);
                }
            }
        }
    }

    Section {
        visible: events.count > 0
        width: parent.width
        heading: people.visit.words["onTimeline"]
        accent: people.accent

        Repeater {
            id: events
            model: people.model.events

            LinkRowItem {
                id: event
                required property string kind
                required property string targetKey
                width: people.width
                accent: people.accent
                onTapped: {
                    people.opening(event);
                    people.visit.open(kind, targetKey);
                }
            }
        }
    }
}
