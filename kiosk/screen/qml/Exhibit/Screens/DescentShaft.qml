import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// The shaft: one long drawing to scale that is dragged and flung past the line on which the visitor stands.
Item {
    id: shaft

    required property DescentPage model
    required property Visit visit
    readonly property real metre: model.pixelsAMetre * Theme.u
    readonly property real line: Math.round(height * (!Theme.upright ? .6 : Theme.largeType ? .5 : .58))
    property bool placing: false

    clip: true

    function stop(): void {
        run.stop();
        flick.cancelFlick();
    }

    function stand(depth: real): void {
        flick.contentY = depth * metre;
    }

    // travel there: the farther the longer, and never longer than Theme.sink
    function go(depth: real): void {
        stop();
        const far = Math.abs(depth - model.depth) / Math.max(1, model.bottom);
        run.to = depth * metre;
        run.duration = Math.min(Theme.sink, Math.max(Theme.page, Theme.sink * Math.sqrt(far)));
        if (run.duration === 0)
            return stand(depth);
        run.start();
    }

    // the same depth where the size of everything has changed
    function place(): void {
        placing = true;
        flick.contentY = model.depth * metre;
        placing = false;
    }

    onMetreChanged: place()
    onHeightChanged: place()
    Component.onCompleted: place()

    NumberAnimation {
        id: run
        target: flick
        property: "contentY"
        easing.type: Easing.BezierSpline
        easing.bezierCurve: Theme.easeOut
    }

    Flickable {
        id: flick
        anchors.fill: parent
        contentWidth: width
        contentHeight: height + shaft.model.bottom * shaft.metre
        flickableDirection: Flickable.VerticalFlick
        boundsBehavior: Flickable.StopAtBounds
        flickDeceleration: Theme.px(1800)
        maximumFlickVelocity: Theme.px(6000)
        onMovementStarted: run.stop()
        onContentYChanged: if (!shaft.placing)
            shaft.model.reach(contentY / shaft.metre)

        DescentGround {
            y: shaft.line
            width: flick.width
            above: shaft.line
            below: flick.height - shaft.line
            seenFrom: flick.contentY - shaft.line
            seenTo: flick.contentY - shaft.line + flick.height
            model: shaft.model
            visit: shaft.visit
            onPushed: shaft.go(shaft.model.nextDepth)
        }
    }

    // where the visitor stands
    Rectangle {
        y: shaft.line - Theme.px(2)
        width: Theme.px(44)
        height: Theme.px(4)
        color: Theme.paper
    }

    Rectangle {
        x: parent.width - width
        y: shaft.line - Theme.px(2)
        width: Theme.px(28)
        height: Theme.px(4)
        color: Theme.paper
    }
}
