pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// A descent: a plate that counts, the shaft that is dragged away, the whole depth at the right edge, keys for every way.
Sheet {
    id: descent

    readonly property DescentPage model: page as DescentPage
    readonly property real shaftWidth: Theme.px(Theme.largeType ? 1020 : 1200)
    readonly property real plateWidth: Theme.upright ? width : width - Math.min(shaftWidth, width * .625)
    readonly property real plateHeight: !Theme.upright ? height : Math.round(height * (Theme.largeType ? .52 : .45))
    readonly property real keysHeight: Theme.px(Theme.largeType ? 152 : 136)

    DescentShaft {
        id: shaft
        x: Theme.upright ? 0 : descent.plateWidth
        y: Theme.upright ? descent.plateHeight : 0
        width: descent.width - x - gauge.width
        height: descent.height - y - (Theme.upright ? descent.keysHeight : 0)
        model: descent.model
        visit: descent.visit
    }

    DescentGauge {
        id: gauge
        x: descent.width - width
        y: shaft.y
        height: shaft.height
        model: descent.model
        onTaken: shaft.stop()
        onSunk: depth => shaft.stand(depth)
    }

    DescentPlate {
        width: descent.plateWidth
        height: descent.plateHeight
        keysHeight: Theme.upright ? 0 : descent.keysHeight
        model: descent.model
        visit: descent.visit
        onOpening: from => descent.opening(from)
    }

    Rectangle {
        y: descent.height - height
        width: descent.plateWidth
        height: descent.keysHeight
        color: Theme.plate(descent.model.plate)

        DescentKeys {
            anchors.fill: parent
            model: descent.model
            visit: descent.visit
            onGone: depth => shaft.go(depth)
        }
    }
}
