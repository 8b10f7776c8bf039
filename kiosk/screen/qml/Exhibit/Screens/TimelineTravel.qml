import QtQuick
import Exhibit.Theme

// How one moves along the axis: the scale, zooming about a place, and travelling to another place and scale in one go.
QtObject {
    id: travel

    required property Flickable flick
    required property real length                           // of the axis, in slots
    required property real farthest
    required property real closest
    property real scale: farthest                           // pixels of one slot

    property real fromScale: 1
    property real toScale: 1
    property real fromSlot: 0
    property real toSlot: 0
    property real progress: 0
    readonly property real middle: (flick.contentX + flick.width / 2) / scale
    property NumberAnimation run: NumberAnimation {
        target: travel
        property: "progress"
        from: 0
        to: 1
        duration: Theme.flatten
        easing.type: Easing.BezierSpline
        easing.bezierCurve: Theme.easeOut
        onFinished: travel.arrived()
    }

    signal arrived

    function within(x: real): real {
        return Math.max(0, Math.min(length * scale - flick.width, x));
    }

    // keep the place on the axis that is under `x` where it is while the scale changes
    function zoom(factor: real, x: real): void {
        const slot = (flick.contentX + x) / scale;
        scale = Math.max(farthest, Math.min(closest, scale * factor));
        flick.contentX = within(slot * scale - x);
    }

    function go(newScale: real, slot: real): void {
        flick.cancelFlick();
        run.stop();
        fromScale = scale;
        toScale = Math.max(farthest, Math.min(closest, newScale));
        fromSlot = middle;
        toSlot = slot;
        run.restart();
    }

    // at once, with `slot` at the left edge or in the middle
    function jump(newScale: real, slot: real, centred: bool): void {
        run.stop();
        scale = newScale;
        flick.contentX = within(slot * newScale - (centred ? flick.width / 2 : 0));
    }

    function stop(): void {
        run.stop();
    }

    onProgressChanged: {
        if (!run.running)
            return;
        // scales are compared by ratio: half way is the geometric mean
        scale = fromScale * Math.pow(toScale / fromScale, progress);
        flick.contentX = within((fromSlot + (toSlot - fromSlot) * progress) * scale - flick.width / 2);
    }
}
