pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The comfort panel: paper that rises over the page with the type sizes and one switch for each other wish.
Item {
    id: view

    required property Wishes wishes
    required property var words
    property real risen: wishes.panelOpen ? 1 : 0
    readonly property int columns: Theme.upright ? 2 : 3
    readonly property real gap: Theme.px(16)

    readonly property bool curtain: true                    // the audit does not judge what lies behind

    visible: risen > 0
    clip: true

    Behavior on risen {
        NumberAnimation { duration: Theme.pageBack; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
    }

    Touch {
        anchors.fill: parent
        label: view.words["close"]
        beside: true
        enabledTouch: view.wishes.panelOpen
        onTapped: view.wishes.shutPanel()
    }

    Rectangle {
        width: parent.width
        height: Math.min(parent.height - Theme.px(24), list.flick.contentHeight + Theme.px(60))
        y: parent.height - height * view.risen
        color: Theme.paper

        // a finger on the paper itself closes nothing
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Scroller {
            id: list
            x: Theme.px(Theme.plateMargin)
            y: Theme.px(30)
            width: parent.width - x - Theme.px(24)
            height: parent.height - Theme.px(60)
            spacing: Theme.px(20)
            track: Theme.paperTint
            thumb: Theme.ink

            Item {
                width: list.width - Theme.px(36)
                height: Math.max(close.height, heading.height)

                Column {
                    id: heading
                    width: parent.width - close.width - Theme.px(24)
                    spacing: Theme.px(12)

                    Title {
                        width: parent.width
                        text: view.words["comfortTitle"]
                        size: 64
                        least: 40
                        color: Theme.ink
                    }

                    Sans {
                        width: parent.width
                        text: view.words["comfortReset"]
                        wrapMode: Text.Wrap
                        color: Theme.ink
                    }
                }

                Touch {
                    id: close
                    objectName: "comfortClose"
                    x: parent.width - width
                    width: Theme.px(96)
                    height: Theme.px(96)
                    label: view.words["close"]
                    enabledTouch: view.wishes.panelOpen
                    onTapped: view.wishes.shutPanel()

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

            Row {
                spacing: view.gap

                Repeater {
                    model: view.wishes.textScales

                    TypeStep {
                        required property int index
                        required property real modelData
                        width: (list.width - Theme.px(36) - view.gap * 3) / 4
                        factor: modelData
                        label: view.words["textSize"] + " " + view.words["textSize-" + index]
                        name: view.words["textSize-" + index]
                        sample: view.words["textSample"]
                        on: index === view.wishes.textStep
                        onTapped: view.wishes.setTextStep(index)
                    }
                }
            }

            Grid {
                id: grid
                columns: view.columns
                columnSpacing: view.gap
                rowSpacing: view.gap

                property real tallest: 0

                function measure(): void {
                    let most = 0;
                    for (let i = 0; i < switches.count; i++)
                        most = Math.max(most, switches.itemAt(i)?.implicitHeight ?? 0);
                    tallest = most;
                }

                Repeater {
                    id: switches
                    model: view.wishes.switches

                    Switch {
                        height: grid.tallest
                        onImplicitHeightChanged: Qt.callLater(grid.measure)
                        required property string wish
                        width: (list.width - Theme.px(36) - view.gap * (view.columns - 1)) / view.columns
                        onTapped: view.wishes.toggle(wish)
                    }
                }
            }
        }
    }
}
