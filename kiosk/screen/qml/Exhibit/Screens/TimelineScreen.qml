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
    readonly property real cardWidth: Theme.px(Theme.upright ? 500 : 408) * typeRoom
    readonly property real hungWidth: Math.max(Theme.px(104), Theme.type(Theme.upright ? 40 : 32) * 1.9)
    readonly property real farthest: Math.max(width / model.length, Theme.px(Theme.upright ? 34 : 1))
    readonly property real closest: cardWidth * 1.02
    readonly property real halfway: Math.max(farthest * 1.5, hungWidth * 1.02)
    readonly property real floor: height - bar.height
    readonly property real line: Math.round(floor * (Theme.upright ? .58 : Theme.largeType ? .36 : .53))
    readonly property string level: pixelsPerSlot >= cardWidth * .8 ? "events" : pixelsPerSlot >= halfway * .9 ? "periods" : "eras"
    readonly property real needed: level === "events" ? cardWidth * .8 : level === "periods" ? hungWidth : Math.max(Theme.px(52), Theme.type(Theme.upright ? 40 : 32) * 1.5)

    readonly property int periodSize: Theme.largeType && !Theme.upright ? 48 : 72

    property alias pixelsPerSlot: travel.scale
    property real crowdedAt: 0
    property bool laidOut: false
    property real flat: level === "events" ? 1 : 0

    mark: (flick.contentX + width / 2) / Math.max(1, flick.contentWidth)

    function stepTop(index: int): real {
        const low = Theme.upright ? .5 : Theme.largeType ? .42 : .5;
        const high = Theme.upright ? .3 : Theme.largeType ? .27 : .3;
        return Math.round(floor * (low + (high - low) * index / Math.max(1, bands.count - 1)));
    }

    function crowd(): void {
        crowdedAt = pixelsPerSlot;
        model.crowd(pixelsPerSlot, needed);
    }

    Behavior on flat {
        NumberAnimation { duration: Theme.flatten; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
    }

    onPixelsPerSlotChanged: if (laidOut && Math.abs(pixelsPerSlot / Math.max(.001, crowdedAt) - 1) > .05)
        crowd()
    onNeededChanged: if (laidOut)
        crowd()
    onFarthestChanged: if (laidOut && (pixelsPerSlot < farthest || !settled))
        start()
    Component.onCompleted: {
        start();
        laidOut = true;                                     // the events are made only now, at their places
    }

    function start(): void {
        const slot = model.slotOf(model.focusKey);          // below 0 where there is none
        const at = slot >= 0 ? slot : model.eraStart(model.eraKey);
        travel.jump(at >= 0 ? closest : farthest, Math.max(0, at), slot >= 0);
        crowd();
    }

    TimelineTravel {
        id: travel
        flick: flick
        length: timeline.model.length
        farthest: timeline.farthest
        closest: timeline.closest
        onArrived: timeline.crowd()
    }

    TimelineHeading {
        visible: timeline.level === "eras"
        x: Theme.px(Theme.margin)
        y: Theme.px(36)
        width: Theme.upright ? timeline.width - Theme.px(96) : timeline.width * .56
        title: timeline.model.title
        subtitle: timeline.model.subtitle
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
        onMovementStarted: travel.stop()

        PinchHandler {
            target: null
            onActiveChanged: {
                travel.stop();
                flick.cancelFlick();
                if (!active)
                    timeline.crowd();
            }
            onScaleChanged: delta => travel.zoom(delta, centroid.position.x - flick.contentX)
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
                closeSize: timeline.periodSize
                y: close ? Theme.px(36) : timeline.floor - height - Theme.px(Theme.largeType ? 76 : 60)
            }
        }

        Repeater {
            model: timeline.laidOut ? timeline.model.events : 0

            TimelineEvent {
                id: event
                level: timeline.level
                pixelsPerSlot: timeline.pixelsPerSlot
                flat: timeline.flat
                cardWidth: timeline.cardWidth
                line: timeline.line
                above: Theme.px(36) + Theme.display(timeline.periodSize)
                floor: timeline.floor
                seenFrom: flick.contentX
                seenTo: flick.contentX + flick.width
                step: timeline.stepTop(eraIndex)
                onEntered: from => {
                    timeline.opening(from);
                    timeline.visit.open("event", event.eventKey);
                }
            }
        }

        Repeater {
            model: timeline.model.ticks

            Sans {
                required property string name
                required property real slot
                required property string plate
                required property bool shown
                visible: shown && timeline.flat === (timeline.level === "events" ? 1 : 0)
                x: Math.max(0, Math.min(flick.contentWidth - implicitWidth, slot * timeline.pixelsPerSlot - implicitWidth / 2))
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
        onEraTapped: (eraKey, start) => travel.go(timeline.closest, start + timeline.width / 2 / timeline.closest)
        onFilterTapped: filter.open = !filter.open
        onCloserTapped: travel.go(timeline.level === "eras" ? timeline.halfway : timeline.closest, travel.middle)
        onFartherTapped: travel.go(timeline.level === "events" ? timeline.halfway : timeline.farthest, travel.middle)
        onWholeTapped: travel.go(timeline.farthest, timeline.model.length / 2)
    }
}
