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

    // eras that have no room beside the keys stand above them, in as many rows as their names need
    readonly property real room: width - Theme.px(Theme.margin * 2)
    property real natural: 0                                // what their names take side by side
    property real widest: 0
    readonly property int rows: natural > room - keys.width - Theme.px(16) + Theme.px(Theme.margin) ? Math.ceil(eras.count / Math.max(1, Math.floor(room / Math.max(1, widest)))) : 0
    readonly property int columns: Math.ceil(eras.count / Math.max(1, rows))

    function measure(): void {
        let sum = 0, most = 0;
        for (let i = 0; i < eras.count; i++) {
            const own = eras.itemAt(i)?.implicitWidth ?? 0;
            sum += own;
            most = Math.max(most, own);
        }
        natural = sum;
        widest = most;
    }

    height: Theme.px(112) + rows * Theme.px(Theme.touch)
    color: Theme.steel

    Grid {
        x: Theme.px(Theme.margin)
        y: Theme.px(12)
        columns: bar.columns

        Repeater {
            id: eras
            model: bar.model.bands

            Chip {
                id: era
                required property string eraKey
                required property string title
                required property string plate
                required property real start
                width: bar.rows > 0 ? bar.room / bar.columns : implicitWidth
                height: Theme.px(Theme.touch)
                most: bar.rows > 0 ? 1 : 0
                onImplicitWidthChanged: Qt.callLater(bar.measure)
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
        id: keys
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        y: Theme.px(12) + bar.rows * Theme.px(Theme.touch)
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
