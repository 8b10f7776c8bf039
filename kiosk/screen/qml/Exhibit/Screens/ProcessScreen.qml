pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// How something is made, step by step: the stage whose parts move with the finger, the track of its steps below it, and on
// a plate beside it (upright below) what is told of the step that is on.
Sheet {
    id: screen

    readonly property ProcessPage model: page as ProcessPage
    readonly property real trackHeight: Theme.px(132)
    readonly property real plateWidth: Theme.upright ? width : Math.round(width * (Theme.largeType ? .44 : .38))
    readonly property real stageRoom: Theme.upright ? width : width - plateWidth
    readonly property real headHeight: Theme.upright ? head.height + Theme.px(48) : Theme.px(24)
    readonly property real stageWidth: Math.floor(Math.min(stageRoom, (height - headHeight - trackHeight) * 1.5))
    readonly property real stageHeight: Math.round(stageWidth / 1.5)
    property real travelled: 0

    function rest(): void {
        travel.stop();
    }

    function go(from: real, to: real): void {
        rest();
        if (Theme.still || to < from)
            return model.scrub(to);
        model.scrub(from);
        travel.from = from;
        travel.to = to;
        travel.start();
    }

    function turnBack(to: real): void {
        rest();
        if (Theme.still)
            return model.scrub(to);
        travel.from = model.progress;
        travel.to = to;
        travel.start();
    }

    NumberAnimation {
        id: travel
        target: screen
        property: "travelled"
        duration: Theme.grow * 2
        easing.type: Easing.InOutSine
    }

    onTravelledChanged: if (travel.running)
        model.scrub(travelled)

    Column {
        id: head
        visible: Theme.upright
        x: Theme.px(Theme.margin)
        y: Theme.px(30)
        width: screen.width - Theme.px(Theme.margin * 2)
        spacing: Theme.px(10)

        Sans {
            visible: text !== ""
            width: parent.width
            text: screen.model.industry
            wrapMode: Text.Wrap
            size: Theme.label
            weight: 640
            color: Theme.plate(screen.model.plate)
        }

        Title {
            width: parent.width
            text: screen.model.title
            size: 96
        }
    }

    ProcessStage {
        id: stage
        // the room that is left above and below is shared, so that the stage stands in the middle of it
        x: Math.round((screen.stageRoom - width) / 2)
        y: Theme.upright ? screen.headHeight : Math.round((screen.height - screen.trackHeight - height) / 2)
        width: screen.stageWidth
        height: screen.stageHeight
        model: screen.model
        hint: screen.visit.words["processHint"]
        onScrubbed: progress => {
            screen.rest();
            screen.model.scrub(progress);
        }
    }

    ProcessTrack {
        x: Theme.px(Theme.margin)
        y: Theme.upright ? stage.y + stage.height : screen.height - screen.trackHeight
        width: screen.stageRoom - Theme.px(Theme.margin * 2)
        height: screen.trackHeight
        model: screen.model
        onScrubbed: progress => {
            screen.rest();
            screen.model.scrub(progress);
        }
        onPlayed: stop => screen.go(screen.model.playFrom(stop), stop)
    }

    ProcessPlate {
        x: screen.width - width
        y: Theme.upright ? stage.y + stage.height + screen.trackHeight : 0
        width: screen.plateWidth
        height: screen.height - y
        model: screen.model
        visit: screen.visit
        onForward: screen.go(screen.model.progress, screen.model.onward)
        onBackward: screen.turnBack(screen.model.backward)
        onOpening: from => screen.opening(from)
    }
}
