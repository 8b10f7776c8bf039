pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A picture, looked at closely: two fingers, one finger, a double tap, or the keys; beside it (below it, upright) its caption.
Sheet {
    id: screen

    readonly property PicturePage model: page as PicturePage
    readonly property real padSide: Theme.px(112 * 3 + 12 * 2)
    readonly property real caption: padSide + Theme.px(Theme.margin * 2)
    readonly property string skin: [Theme.paper, Theme.bronze, Theme.steel, Theme.drawingTint].map(c => ("" + c).substring(1)).join("/")

    function fit(): void {
        model.fit(glass.width, glass.height, skin, Theme.u);
    }

    Component.onCompleted: Qt.callLater(fit)

    Item {
        id: glass
        objectName: "glass"
        width: Theme.upright ? screen.width : screen.width - screen.caption
        height: Theme.upright ? screen.height - screen.padSide - Theme.px(Theme.margin * 2) : screen.height
        clip: true
        onWidthChanged: Qt.callLater(screen.fit)
        onHeightChanged: Qt.callLater(screen.fit)
        Accessible.role: Accessible.Graphic
        Accessible.name: screen.model.alt

        Item {
            id: picture
            readonly property bool held: pinch.active || drag.active

            component Travel: NumberAnimation {
                duration: Theme.page
                easing.type: Easing.BezierSpline
                easing.bezierCurve: Theme.easeOut
            }

            x: screen.model.left
            y: screen.model.top
            width: screen.model.pictureWidth
            height: screen.model.pictureHeight

            Behavior on x { enabled: !picture.held && screen.settled; Travel { } }
            Behavior on y { enabled: !picture.held && screen.settled; Travel { } }
            Behavior on width { enabled: !picture.held && screen.settled; Travel { } }
            Behavior on height { enabled: !picture.held && screen.settled; Travel { } }

            Repeater {
                model: screen.model.tiles

                Image {
                    required property string address
                    required property real tileX
                    required property real tileY
                    required property real tileWidth
                    required property real tileHeight
                    // whole pixels on both sides: no seams
                    x: Math.round(picture.width * tileX)
                    y: Math.round(picture.height * tileY)
                    width: Math.round(picture.width * (tileX + tileWidth)) - x
                    height: Math.round(picture.height * (tileY + tileHeight)) - y
                    asynchronous: false                     // see Art.qml
                    cache: false                            // the shelf keeps them
                    source: address
                    smooth: true
                }
            }

            Spots {
                visible: pad.parts
                anchors.fill: parent
                model: screen.model.spots
                ink: Theme.paper
                core: Theme.bronze
                tagVoice: Theme.ink
                roomLeft: picture.x - Theme.px(12)
                roomRight: glass.width - picture.x - picture.width - Theme.px(12)
            }
        }

        Sans {
            visible: screen.model.broken
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - Theme.px(Theme.margin * 2))
            text: screen.visit.words["lookNothing"]
            wrapMode: Text.Wrap
            color: Theme.lead
        }

        PinchHandler {
            id: pinch
            target: null
            onScaleChanged: delta => screen.model.zoomBy(delta, centroid.position.x, centroid.position.y)
            onTranslationChanged: delta => screen.model.dragBy(delta.x, delta.y)
        }

        DragHandler {
            id: drag
            target: null
            onTranslationChanged: delta => screen.model.dragBy(delta.x, delta.y)
        }

        TapHandler {
            gesturePolicy: TapHandler.DragThreshold
            onDoubleTapped: point => screen.model.tap(point.position.x, point.position.y)
        }
    }

    Rectangle {
        x: Theme.upright ? 0 : glass.width
        y: Theme.upright ? glass.height : 0
        width: Theme.upright ? screen.width : Theme.px(2)
        height: Theme.upright ? Theme.px(2) : screen.height
        color: Theme.steel3
    }

    Scroller {
        x: Theme.upright ? Theme.px(Theme.margin) : glass.width + Theme.px(Theme.margin)
        y: (Theme.upright ? glass.height : 0) + Theme.px(Theme.margin)
        width: Theme.upright ? screen.width - screen.padSide - Theme.px(Theme.margin * 3) : screen.padSide + Theme.px(36)
        height: (Theme.upright ? screen.height : pad.y) - y - Theme.px(Theme.upright ? Theme.margin : 36)
        spacing: Theme.px(20)

        Serif {
            width: parent.width
            text: screen.model.alt
            wrapMode: Text.Wrap
            size: 48
            lineHeight: 1.08
        }

        Sans {
            width: parent.width
            text: screen.visit.words["lookBy"] + screen.model.credit + "\n" + screen.visit.words["lookRights"] + screen.model.rights
            wrapMode: Text.Wrap
            lineHeight: 1.12
            color: Theme.lead
        }

        Sans {
            width: parent.width
            text: screen.visit.words["lookHint"]
            wrapMode: Text.Wrap
            lineHeight: 1.12
            color: Theme.arc
        }
    }

    LookPad {
        id: pad
        x: screen.width - width - Theme.px(Theme.margin)
        y: screen.height - height - Theme.px(Theme.margin)
        model: screen.model
        visit: screen.visit
        window: glass
    }
}
