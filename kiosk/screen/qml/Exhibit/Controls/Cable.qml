import QtQuick
import QtQuick.Shapes
import Exhibit.Theme

// A length of cable seen from the side, its cut end to the left. `length` is in pixels.
Shape {
    id: cable

    property real length: 200
    property color core: Theme.arc
    readonly property real r: Theme.px(18)                  // half its height
    readonly property real e: Theme.px(9)                   // half the width of its cut end

    width: length + e * 2
    height: r * 2 + Theme.px(4)
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: Theme.paper
        strokeWidth: Theme.px(3)
        fillColor: Theme.steel
        startX: cable.e + 1
        startY: Theme.px(2)
        PathLine { x: cable.e + cable.length; y: Theme.px(2) }
        PathArc { x: cable.e + cable.length; y: cable.r * 2 + Theme.px(2); radiusX: cable.e; radiusY: cable.r }
        PathLine { x: cable.e + 1; y: cable.r * 2 + Theme.px(2) }
    }

    ShapePath {
        strokeColor: Theme.paper
        strokeWidth: Math.max(1, Theme.px(1.4))
        fillColor: "transparent"
        startX: cable.e + Theme.px(4)
        startY: cable.r * 1.55
        PathLine { x: cable.e + cable.length + Theme.px(5); y: cable.r * 1.55 }
        PathMove { x: cable.e + Theme.px(4); y: cable.r * 1.8 }
        PathLine { x: cable.e + cable.length + Theme.px(2); y: cable.r * 1.8 }
    }

    ShapePath {
        strokeColor: "transparent"
        fillColor: cable.core
        startX: cable.e
        startY: cable.r * .5
        PathLine { x: cable.e + cable.length + Theme.px(5); y: cable.r * .5 }
        PathLine { x: cable.e + cable.length + Theme.px(7); y: cable.r }
        PathLine { x: cable.e; y: cable.r }
    }

    ShapePath {
        strokeColor: Theme.paper
        strokeWidth: Theme.px(3)
        fillColor: Theme.steel
        PathAngleArc { centerX: cable.e + 1; centerY: cable.r + Theme.px(2); radiusX: cable.e; radiusY: cable.r; startAngle: 0; sweepAngle: 360 }
    }

    ShapePath {
        strokeColor: "transparent"
        fillColor: cable.core
        PathAngleArc { centerX: cable.e + 1; centerY: cable.r + Theme.px(2); radiusX: cable.e / 2; radiusY: cable.r / 2; startAngle: 0; sweepAngle: 360 }
    }
}
