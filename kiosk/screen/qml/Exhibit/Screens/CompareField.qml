pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The fields of a comparison: each picture on its colour, all in one place, each seen as far as its dividers let it.
Item {
    id: field
    objectName: "field"

    required property ComparisonPage model
    required property bool settled
    readonly property real drawingWidth: Math.min(width - Theme.px(24), (height - Theme.px(24)) * model.aspect)

    component Travel: NumberAnimation {
        duration: Theme.page
        easing.type: Easing.BezierSpline
        easing.bezierCurve: Theme.easeOut
    }

    clip: true

    Repeater {
        model: field.model.views

        Plate {
            id: view
            required property int index
            required property string file
            required property real aspect
            required property string alt
            required property string name
            required property string plate
            property real start: Math.round(field.width * (field.model.ends[index] ?? 1))
            property real end: Math.round(field.width * (field.model.ends[index + 1] ?? 1))

            Behavior on start { enabled: field.settled && !drag.active; Travel { } }
            Behavior on end { enabled: field.settled && !drag.active; Travel { } }

            skin: plate
            x: start
            width: Math.max(0, end - start)
            height: field.height

            Art {
                x: (field.width - width) / 2 - view.start
                y: field.height - height - Theme.px(12)
                height: field.drawingWidth / Math.max(.1, view.aspect)
                file: view.file
                aspect: view.aspect
                label: view.alt
                plate: view.plate
            }

            // its name, hung from the upper edge
            Rectangle {
                visible: view.width >= x + width
                x: Theme.px(24)
                width: Theme.px(28) + name.implicitWidth
                height: Theme.px(40) + name.implicitHeight
                color: Theme.ink

                Upright {
                    id: name
                    x: (parent.width - width) / 2
                    y: Theme.px(20)
                    width: implicitWidth
                    text: view.name
                    pixelSize: Theme.type(Theme.label)
                    color: Theme.plate(view.plate)
                }
            }
        }
    }

    Repeater {
        model: field.model.views

        Item {
            id: divider
            required property int index
            property real at: Math.round(field.width * (field.model.ends[index] ?? 1))

            Behavior on at { enabled: field.settled && !drag.active; Travel { } }

            visible: index > 0
            x: at
            height: field.height

            Rectangle {
                x: -width / 2
                width: Theme.px(6)
                height: parent.height
                color: Theme.ink
            }

            // where it is taken hold of; at the edges it stays in reach
            Contact {
                x: Math.max(Theme.px(12), Math.min(field.width - width - Theme.px(12), divider.at - width / 2)) - divider.at
                y: Math.round(field.height * .56) + Theme.px(124) * (divider.index - 1)
                size: 104
                icon: "ph.arrows-left-right"
                color: Theme.ink
                on: Theme.paper
                pressed: drag.active
            }
        }
    }

    DragHandler {
        id: drag
        target: null
        yAxis.enabled: false
        onActiveChanged: if (active)
            field.model.grab(centroid.pressPosition.x / field.width)
        onCentroidChanged: if (active)
            field.model.drag(centroid.position.x / field.width)
    }
}
