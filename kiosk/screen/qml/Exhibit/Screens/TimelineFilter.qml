pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The choice of one industry, or everything: a sheet that rises from the bar. A touch beside it closes it.
Item {
    id: filter

    required property TimelinePage model
    required property var words
    property bool open: false

    readonly property bool curtain: true                    // the audit does not judge what lies behind

    visible: open

    Touch {
        anchors.fill: parent
        label: filter.words["close"]
        onTapped: filter.open = false
    }

    Rectangle {
        width: parent.width
        height: choices.height + Theme.px(72)
        y: parent.height - height
        color: Theme.paper

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Column {
            id: choices
            x: Theme.px(Theme.margin)
            y: Theme.px(36)
            width: parent.width - Theme.px(Theme.margin * 2)
            spacing: Theme.px(20)

            Sans {
                text: filter.words["filter"]
                size: Theme.label
                weight: 640
                color: Theme.ink
            }

            Flow {
                width: parent.width
                spacing: Theme.px(16)

                Repeater {
                    model: filter.model.filters

                    Chip {
                        required property string industryKey
                        required property string name
                        required property bool chosen
                        label: name
                        icon: chosen ? "ph.check" : ""
                        on: chosen
                        accent: Theme.arc
                        ground: Theme.ink
                        onTapped: {
                            filter.model.choose(industryKey);
                            filter.open = false;
                        }
                    }
                }
            }
        }
    }
}
