pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The sheet of sources: paper that rises over the page. A touch beside it, or its key, closes it.
Item {
    id: view

    required property SourcesSheet sheet
    required property var words
    property real risen: sheet.open ? 1 : 0

    signal shut

    readonly property bool curtain: true                    // the audit does not judge what lies behind

    visible: risen > 0
    clip: true

    Behavior on risen {
        NumberAnimation { duration: Theme.pageBack; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
    }

    Touch {
        anchors.fill: parent
        label: view.words["close"]
        enabledTouch: view.sheet.open
        onTapped: view.shut()
    }

    Rectangle {
        id: paper
        readonly property real wanted: list.flick.contentHeight + Theme.px(48)
        width: parent.width
        height: Math.min(parent.height - Theme.px(Theme.upright ? 360 : 200), Math.max(Theme.px(420), wanted))
        y: parent.height - height * view.risen
        color: Theme.paper

        // a finger on the paper itself closes nothing
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Scroller {
            id: list
            x: Theme.px(Theme.plateMargin)
            y: Theme.px(24)
            width: close.x - x - Theme.px(36)
            height: parent.height - Theme.px(48)
            spacing: Theme.px(12)
            track: Theme.paperTint
            thumb: Theme.ink

            Sans {
                text: view.sheet.title
                size: Theme.label
                weight: 640
                color: Theme.ink
            }

            Serif {
                visible: text !== ""
                width: list.width - Theme.px(48)
                text: view.sheet.figure
                size: 80
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(40)
                color: Theme.ink
            }

            Sans {
                visible: text !== ""
                width: list.width - Theme.px(48)
                text: view.sheet.note
                wrapMode: Text.Wrap
                weight: 560
                color: Theme.ink
            }

            Repeater {
                model: view.sheet.rows

                Column {
                    id: source
                    required property string title
                    required property string publisher
                    required property string author
                    required property string note
                    width: list.width - Theme.px(48)
                    topPadding: Theme.px(16)
                    spacing: Theme.px(4)

                    Rectangle {
                        width: parent.width
                        height: Theme.px(2)
                        color: Theme.ink
                    }

                    Serif {
                        width: parent.width
                        text: source.title
                        body: true
                        size: 36
                        wrapMode: Text.Wrap
                        color: Theme.ink
                    }

                    Sans {
                        width: parent.width
                        text: source.publisher
                        wrapMode: Text.Wrap
                        weight: 560
                        color: Theme.ink
                    }

                    Sans {
                        visible: text !== ""
                        width: parent.width
                        text: source.author
                        wrapMode: Text.Wrap
                        color: Theme.ink
                    }

                    Sans {
                        visible: text !== ""
                        width: parent.width
                        text: source.note
                        wrapMode: Text.Wrap
                        lineHeight: 1.08
                        color: Theme.ink
                    }
                }
            }
        }

        Touch {
            id: close
            objectName: "sourcesClose"
            x: parent.width - width - Theme.px(36)
            y: Theme.px(36)
            width: Theme.px(96)
            height: Theme.px(96)
            label: view.words["close"]
            onTapped: view.shut()

            Contact {
                anchors.fill: parent
                size: 96
                color: Theme.ink
                on: Theme.paper
                icon: "ph.x"
                pressed: close.pressed
            }
        }
    }
}
