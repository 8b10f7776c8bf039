pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The timeline: one axis from the bronze to the plans. Dragged, flung and pinched; far off it is stairs with names hung from
// them, half way its periods, close up a row of cards on the flattened Line.
Sheet {
    id: timeline

    readonly property TimelinePage model: page as TimelinePage
    readonly property real typeRoom: 1 + (Theme.textScale - 1) * .75
    readonly property real cardWidth: Theme.px(408) * typeRoom
    readonly property real hungWidth: Math.max(Theme.px(104), Theme.type(32) * 1.9)
    readonly property real farthest: width / model.length
    readonly property real closest: cardWidth * 1.02
    readonly property real halfway: Math.max(farthest * 1.5, hungWidth * 1.02)
    readonly property real floor: height - bar.height
    readonly property real line: Math.round(floor * (Theme.upright ? .5 : Theme.largeType ? .36 : .5))
    readonly property string level: pixelsPerSlot >= cardWidth * .8 ? "events" : pixelsPerSlot >= halfway * .9 ? "periods" : "eras"
    readonly property real needed: level === "events" ? cardWidth * .8 : hungWidth

    property real pixelsPerSlot: farthest
    property real crowdedAt: 0
    property real flat: level === "events" ? 1 : 0

    mark: (flick.contentX + width / 2) / Math.max(1, flick.contentWidth)

    function stepTop(index: int): real {
        const low = Theme.upright ? .60 : Theme.largeType ? .42 : .5;
        const high = Theme.upright ? .40 : Theme.largeType ? .27 : .3;
        return Math.round(floor * (low + (high - low) * index / Math.max(1, bands.count - 1)));
    }

    function crowd(): void {
        crowdedAt = pixelsPerSlot;
        model.crowd(pixelsPerSlot, needed);
    }

    // keep the place on the axis that is under `x` where it is while the scale changes
    function zoomTo(scale: real, x: real): void {
        const slot = (flick.contentX + x) / pixelsPerSlot;
        pixelsPerSlot = Math.max(farthest, Math.min(closest, scale));
        flick.contentX = Math.max(0, Math.min(model.length * pixelsPerSlot - width, slot * pixelsPerSlot - x));
    }

    function travelTo(scale: real, slot: real): void {
        flick.cancelFlick();
        journey.stop();
        journey.fromScale = pixelsPerSlot;
        journey.toScale = Math.max(farthest, Math.min(closest, scale));
        journey.fromSlot = (flick.contentX + width / 2) / pixelsPerSlot;
        journey.toSlot = slot;
        run.restart();
    }

    function atEra(start: real): real {
        return start + width / 2 / closest;
    }

    Behavior on flat {
        NumberAnimation { duration: Theme.flatten; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
    }

    onPixelsPerSlotChanged: if (Math.abs(pixelsPerSlot / Math.max(.001, crowdedAt) - 1) > .05)
        crowd()
    onNeededChanged: crowd()
    onFarthestChanged: if (pixelsPerSlot < farthest || !settled)
        start()
    Component.onCompleted: start()

    function start(): void {
        const slot = model.slotOf(model.focusKey);
        if (slot >= 0) {
            pixelsPerSlot = closest;
            flick.contentX = Math.max(0, Math.min(model.length * closest - width, slot * closest - width / 2));
        } else if (model.eraKey !== "") {
            pixelsPerSlot = closest;
            for (let i = 0; i < bands.count; i++) {
                const band = bands.itemAt(i) as TimelineStep;
                if (band && band.eraKey === model.eraKey)
                    flick.contentX = Math.max(0, Math.min(model.length * closest - width, band.start * closest));
            }
        } else {
            pixelsPerSlot = farthest;
            flick.contentX = 0;
        }
        crowd();
    }

    QtObject {
        id: journey
        property real fromScale: 1
        property real toScale: 1
        property real fromSlot: 0
        property real toSlot: 0
        property real progress: 0

        function stop(): void {
            run.stop();
        }

        onProgressChanged: {
            if (!run.running)
                return;
            // scales are compared by ratio: half way is the geometric mean
            const scale = fromScale * Math.pow(toScale / fromScale, progress);
            const slot = fromSlot + (toSlot - fromSlot) * progress;
            timeline.pixelsPerSlot = scale;
            flick.contentX = Math.max(0, Math.min(timeline.model.length * scale - timeline.width, slot * scale - timeline.width / 2));
        }
    }

    NumberAnimation {
        id: run
        target: journey
        property: "progress"
        from: 0
        to: 1
        duration: Theme.flatten
        easing.type: Easing.BezierSpline
        easing.bezierCurve: Theme.easeOut
        onFinished: timeline.crowd()
    }

    Column {
        visible: timeline.level === "eras"
        x: Theme.px(Theme.margin)
        y: Theme.px(36)
        width: Theme.upright ? timeline.width - Theme.px(96) : timeline.width * .56
        spacing: Theme.px(10)

        Serif {
            width: parent.width
            text: timeline.model.title
            size: 72
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(40)
        }

        Sans {
            visible: !Theme.largeType
            width: parent.width
            text: timeline.model.subtitle
            wrapMode: Text.Wrap
            size: Theme.label
            color: Theme.lead
        }
    }

    Flickable {
        id: flick
        width: parent.width
        height: timeline.floor
        contentWidth: timeline.model.length * timeline.pixelsPerSlot
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        flickDeceleration: 1800
        onMovementStarted: journey.stop()

        PinchHandler {
            target: null
            onActiveChanged: {
                journey.stop();
                flick.cancelFlick();
                if (!active)
                    timeline.crowd();
            }
            onScaleChanged: delta => timeline.zoomTo(timeline.pixelsPerSlot * delta, centroid.position.x - flick.contentX)
        }

        Repeater {
            id: bands
            model: timeline.model.bands

            TimelineStep {
                required property int index
                pixelsPerSlot: timeline.pixelsPerSlot
                flat: timeline.flat
                stepTop: timeline.stepTop(index)
                line: timeline.line
                floor: timeline.floor
                seenFrom: flick.contentX
                seenTo: flick.contentX + flick.width
                named: timeline.level === "eras"
            }
        }

        Repeater {
            model: timeline.level === "eras" || timeline.level === "periods" && Theme.largeType || timeline.flat > 0 && timeline.flat < 1 ? 0 : timeline.model.periods

            TimelinePeriod {
                pixelsPerSlot: timeline.pixelsPerSlot
                seenFrom: flick.contentX
                seenTo: flick.contentX + flick.width
                close: timeline.level === "events"
                y: close ? Theme.px(36) : timeline.floor - height - Theme.px(Theme.largeType ? 76 : 60)
            }
        }

        Repeater {
            model: timeline.model.events

            Item {
                id: event
                required property string eventKey
                required property string name
                required property string title
                required property string date
                required property string summary
                required property string plate
                required property real slot
                required property real bandStart
                required property real bandEnd
                required property bool fuzzy
                required property bool shown
                required property real room
                required property string file
                required property real aspect
                required property real foot
                readonly property real at: slot * timeline.pixelsPerSlot
                readonly property bool inView: at > flick.contentX - timeline.cardWidth && at < flick.contentX + flick.width + timeline.cardWidth
                readonly property bool close: timeline.level === "events"
                readonly property real step: timeline.stepTop(plate === "bronze" ? 0 : plate === "arc" ? 1 : 2)

                visible: shown && inView && (timeline.flat === 0 || timeline.flat === 1)

                // how sure the date is: a bar on the Line as long as the time it may have been; hollow where its ends are not sharp
                Rectangle {
                    visible: timeline.level !== "eras"
                    x: event.bandStart * timeline.pixelsPerSlot
                    width: Math.max(Theme.px(10), (event.bandEnd - event.bandStart) * timeline.pixelsPerSlot)
                    y: (event.close ? timeline.line : event.step) - Theme.px(4)
                    height: Theme.px(14)
                    color: event.fuzzy ? "transparent" : event.close ? Theme.paper : Theme.ink
                    border.width: Theme.px(3)
                    border.color: event.close ? Theme.paper : Theme.ink
                }

                Loader {
                    active: event.visible
                    sourceComponent: event.close ? card : hung
                }

                Component {
                    id: hung

                    TimelinePlumb {
                        x: event.at - width / 2
                        y: event.step - tall
                        name: event.name
                        plate: event.plate
                        file: event.file
                        aspect: event.aspect
                        foot: event.foot
                        roomWidth: Math.max(timeline.hungWidth, event.room * timeline.pixelsPerSlot)
                        roomAbove: event.step
                        roomBelow: timeline.floor - event.step - Theme.px(Theme.largeType ? 70 : 150)
                        tallest: Theme.px(timeline.level === "eras" ? 190 : 240) * (Theme.upright ? 1.5 : 1)
                        onTapped: event.enter(this)
                    }
                }

                Component {
                    id: card

                    TimelineCard {
                        x: event.at - width / 2
                        width: timeline.cardWidth
                        height: timeline.floor - Theme.px(Theme.largeType ? 76 : 54)
                        line: timeline.line
                        title: event.title
                        date: event.date
                        summary: event.summary
                        plate: event.plate
                        file: event.file
                        aspect: event.aspect
                        foot: event.foot
                        onTapped: event.enter(this)
                    }
                }

                function enter(from: Item): void {
                    timeline.opening(from);
                    timeline.visit.open("event", eventKey);
                }
            }
        }

        // the year strip
        Repeater {
            model: timeline.model.ticks

            Sans {
                required property string name
                required property real slot
                required property string plate
                required property bool shown
                visible: shown && timeline.flat === (timeline.level === "events" ? 1 : 0)
                x: slot * timeline.pixelsPerSlot - implicitWidth / 2
                y: timeline.floor - height - Theme.px(8)
                text: name
                tabular: true
                weight: 480
                color: timeline.level === "events" ? Theme.lead : Theme.ink
            }
        }
    }

    TimelineFilter {
        id: filter
        objectName: "filter"
        anchors.fill: flick
        model: timeline.model
        words: timeline.visit.words
    }

    TimelineBar {
        id: bar
        y: timeline.height - height
        width: parent.width
        model: timeline.model
        words: timeline.visit.words
        canZoomIn: timeline.pixelsPerSlot < timeline.closest * .99
        canZoomOut: timeline.pixelsPerSlot > timeline.farthest * 1.01
        onEraTapped: (eraKey, start) => timeline.travelTo(timeline.closest, timeline.atEra(start))
        onFilterTapped: filter.open = !filter.open
        onCloserTapped: timeline.travelTo(timeline.level === "eras" ? timeline.halfway : timeline.closest, (flick.contentX + timeline.width / 2) / timeline.pixelsPerSlot)
        onFartherTapped: timeline.travelTo(timeline.level === "events" ? timeline.halfway : timeline.farthest, (flick.contentX + timeline.width / 2) / timeline.pixelsPerSlot)
        onWholeTapped: timeline.travelTo(timeline.farthest, timeline.model.length / 2)
    }
}
