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
    readonly property real ground: height - captionRoom
    readonly property real captionRoom: Theme.type(Theme.body) * 2.9
    readonly property real most: Math.max(1, (ground - Theme.px(10)) / 1.3)     // the height of what is tallest
    readonly property real oblique: .28

    Behavior on grown {
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
            readonly property real tall: scene.most * share * scene.grown
            readonly property real back: own ? tall * scene.oblique : 0
            readonly property real cube: scene.most * ownShare
            readonly property real rest: (scene.width - cube * (1 + scene.oblique) - Theme.px(60)) / Math.max(1, things.count - 1)

            x: own ? 0 : cube * (1 + scene.oblique) + Theme.px(60) + rest * (index - 1)
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

            // what stands beside it: a mark of its height
            Rectangle {
                visible: !thing.own
                y: -thing.tall
                width: Theme.px(56)
                height: thing.tall
                color: Theme.steel
                border.width: Theme.px(4)
                border.color: Theme.paper

                Repeater {
                    model: 3

                    Rectangle {
                        required property int index
                        x: parent.width * [.55, .68, .8][index]
                        width: Math.max(1, Theme.px(2))
                        height: parent.height
                        color: Theme.paper
                    }
                }
            }

            Sans {
                y: Theme.px(14)
                width: thing.width - Theme.px(12)
                text: thing.name + "\n" + thing.number
                wrapMode: Text.Wrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(Theme.body)
                weight: 520
                color: thing.own ? scene.accent : Theme.paper
            }
        }
    }
}
