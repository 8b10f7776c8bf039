pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What steers the timeline: an era each, the industry filter, closer and farther. Always at the foot, always in reach.
Rectangle {
    id: bar

    required property TimelinePage model
    required property var words
    required property bool canZoomIn
    required property bool canZoomOut
    readonly property bool narrow: Theme.upright || Theme.largeType

    signal eraTapped(string eraKey, real start)
    signal filterTapped
    signal closerTapped
    signal fartherTapped
    signal wholeTapped

    height: Theme.px(112)
    color: Theme.steel

    Row {
        x: Theme.px(Theme.margin)
        y: Theme.px(12)
        height: Theme.px(Theme.touch)

        Repeater {
            model: bar.model.bands

            Chip {
                id: era
                required property string eraKey
                required property string title
                required property string plate
                required property real start
                height: parent.height
                label: title
                icon: ""
                ground: Theme.plate(plate)
                accent: Theme.tint(plate)
                voice: Theme.ink
                onTapped: bar.eraTapped(era.eraKey, era.start)
            }
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        y: Theme.px(12)
        height: Theme.px(Theme.touch)

        Chip {
            height: parent.height
            width: bar.narrow ? Theme.px(112) : implicitWidth
            ground: Theme.steel
            label: bar.narrow ? "" : bar.model.filterName
            Accessible.name: bar.model.filterName
            icon: "ph.funnel"
            iconFirst: true
            on: bar.model.filtered
            accent: Theme.paper
            onTapped: bar.filterTapped()
        }

        Chip {
            height: parent.height
            width: bar.narrow ? Theme.px(112) : implicitWidth
            visible: bar.canZoomOut
            ground: Theme.steel
            label: bar.narrow ? "" : bar.words["whole"]
            Accessible.name: bar.words["whole"]
            icon: "ph.arrows-in-line-horizontal"
            iconFirst: true
            accent: Theme.paper
            onTapped: bar.wholeTapped()
        }

        Chip {
            height: parent.height
            width: Theme.px(112)
            enabledTouch: bar.canZoomOut
            dim: !bar.canZoomOut
            label: ""
            ground: Theme.steel
            Accessible.name: bar.words["farther"]
            icon: "ph.magnifying-glass-minus"
            iconFirst: true
            accent: Theme.paper
            onTapped: bar.fartherTapped()
        }

        Chip {
            height: parent.height
            width: Theme.px(112)
            enabledTouch: bar.canZoomIn
            dim: !bar.canZoomIn
            label: ""
            ground: Theme.steel
            Accessible.name: bar.words["closer"]
            icon: "ph.magnifying-glass-plus"
            iconFirst: true
            accent: Theme.paper
            onTapped: bar.closerTapped()
        }
    }
}
