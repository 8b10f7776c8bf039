import QtQuick

// A field that is scrubbed: a finger that is put down on it, or drawn across it sideways, picks the point below it. A finger
// that starts upwards or downwards moves the page. `plot` knows which point lies where: pointAt(x, y).
Touch {
    id: scrub

    required property int count
    property int chosen: -1
    property var plot: null
    property bool placed: false

    signal picked(int index)

    function pickAt(at: point): void {
        if (plot && count > 0)
            picked(Math.max(0, Math.min(count - 1, plot.pointAt(at.x, at.y))));
    }

    function step(by: int): void {
        if (count > 0)
            picked(chosen < 0 ? (by > 0 ? 0 : count - 1) : (chosen + by + count) % count);
    }

    onTappedAt: at => {
        placed = true;
        pickAt(at);
    }
    onTapped: {
        if (!placed)
            step(1);
        placed = false;
    }

    DragHandler {
        id: drag
        target: null
        enabled: scrub.count > 0
        yAxis.enabled: false                                // up and down is the page's
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onCentroidChanged: if (active)
            scrub.pickAt(Qt.point(centroid.position.x, centroid.position.y))
    }
}
