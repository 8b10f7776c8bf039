pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A cube on the ground, and beside it things whose height is known, all on one scale. Elevation with one oblique side.
Item {
    id: scene

    required property var model                             // the cube's edge first, then what stands beside it
    property color accent: Theme.arc
    property bool shown: false
    property real grown: shown ? 1 : 0
    readonly property bool roomy: !Theme.upright && !Theme.largeType
    readonly property real ground: height - Theme.px(20) - (roomy ? 0 : names.height)
    readonly property real most: Math.max(1, Math.min(ground - Theme.px(10), width * .45) / 1.3)     // the height of what is tallest
    readonly property real oblique: .28

    Behavior on grown {
        enabled: scene.shown
        NumberAnimation { duration: Theme.grow; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
    }

    component Slant: Rectangle {
        height: Theme.px(4)
        color: Theme.paper
        transformOrigin: Item.TopLeft
    }

    Rectangle {
        y: scene.ground
        width: scene.width
        height: Theme.px(4)
        color: Theme.lead
    }

    Repeater {
        id: things
        model: scene.model

        Item {
            id: thing
            required property int index
            required property string name
            required property string number
            required property real share
            required property bool own
            required property real ownShare
            required property string file
            required property real aspect
            readonly property real tall: scene.most * share * scene.grown
            readonly property real back: own ? tall * scene.oblique : 0
            readonly property real cube: scene.most * ownShare
            readonly property real rest: (scene.width - cube * (1 + scene.oblique) - Theme.px(36)) / Math.max(1, things.count - 1)

            x: own ? 0 : cube * (1 + scene.oblique) + Theme.px(36) + rest * (index - 1)
            y: scene.ground
            width: own ? cube * (1 + scene.oblique) : rest

            // the cube: the face behind, four edges, the face in front with its shade
            Rectangle {
                visible: thing.own
                x: thing.back
                y: -thing.tall - thing.back
                width: thing.tall
                height: thing.tall
                color: Theme.steel2
                border.width: Theme.px(4)
                border.color: Theme.paper
            }

            Repeater {
                model: thing.own ? 3 : 0

                Slant {
                    required property int index
                    x: index === 0 ? 0 : thing.tall
                    y: index === 2 ? -Theme.px(2) : -thing.tall
                    width: thing.back * Math.SQRT2
                    rotation: -45
                }
            }

            Rectangle {
                visible: thing.own
                y: -thing.tall
                width: thing.tall
                height: thing.tall
                color: scene.accent
                border.width: Theme.px(4)
                border.color: Theme.paper
            }

            // what stands beside it: its drawing, or a plain mark of its height, drawn up from the ground
            Item {
                id: beside
                visible: !thing.own
                y: -height
                width: thing.file === "" ? Theme.px(56) : art.width
                height: thing.tall
                clip: true

                Art {
                    id: art
                    visible: thing.file !== ""
                    file: thing.file
                    aspect: thing.aspect
                    live: scene.accent
                    height: scene.most * thing.share
                    y: parent.height - height
                }

                Rectangle {
                    visible: thing.file === ""
                    anchors.fill: parent
                    color: Theme.steel
                    border.width: Theme.px(4)
                    border.color: Theme.paper
                }
            }

            // what it is: on the cube's own face, or at the foot of what stands beside it where there is room
            Sans {
                visible: thing.own ? implicitHeight < thing.cube : scene.roomy
                x: thing.own ? Theme.px(16) : beside.width + Theme.px(16)
                y: -height - Theme.px(12)
                width: thing.own ? thing.cube - Theme.px(32) : thing.width - x - Theme.px(8)
                text: thing.own ? thing.number : thing.name + "\n" + thing.number
                wrapMode: Text.Wrap
                weight: thing.own ? 640 : 520
                color: thing.own ? Theme.ink : Theme.paper
            }
        }
    }

    // else it is named below the ground, from left to right
    Column {
        id: names
        y: scene.ground + Theme.px(14)
        width: scene.width
        visible: !scene.roomy

        Repeater {
            model: scene.roomy ? null : scene.model

            Sans {
                required property string name
                required property string number
                required property bool own
                visible: !own
                width: names.width
                horizontalAlignment: Text.AlignRight
                text: name + " " + number
                wrapMode: Text.Wrap
                weight: 520
            }
        }
    }
}
