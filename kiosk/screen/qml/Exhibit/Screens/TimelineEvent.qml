pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// One event of the timeline: a name hung from its era's step, or close up a card on the Line; and how sure its date is.
Item {
    id: event

    required property string level
    required property real pixelsPerSlot
    required property real flat
    required property real cardWidth
    required property real line
    required property real above
    required property real floor
    required property real seenFrom
    required property real seenTo
    required property real step                             // the height of its era's step
    required property string eventKey
    required property int eraIndex
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
    required property real eraStart
    required property real eraEnd

    signal entered(Item from)

    readonly property real at: slot * pixelsPerSlot
    // a name hangs from its own step, even where the event stands at the very edge of it
    readonly property real hangs: Math.max(eraStart * pixelsPerSlot + Theme.type(26), Math.min(eraEnd * pixelsPerSlot - Theme.type(26), at))
    readonly property bool inView: at > seenFrom - cardWidth && at < seenTo + cardWidth
    readonly property bool close: level === "events"
    // drawings appear from the left to the right; what comes into view later does so at once
    readonly property int turn: 1 + Math.max(0, Math.round((at - seenFrom) / Math.max(1, room * pixelsPerSlot)))

    visible: shown && inView && (flat === 0 || flat === 1)

    // how sure the date is: a bar on the Line as long as the time it may have been; hollow where its ends are not sharp
    Rectangle {
        visible: event.close
        x: event.bandStart * event.pixelsPerSlot
        width: Math.max(Theme.px(10), (event.bandEnd - event.bandStart) * event.pixelsPerSlot)
        y: event.line - Theme.px(4)
        height: Theme.px(14)
        color: event.fuzzy ? "transparent" : Theme.paper
        border.width: Theme.px(3)
        border.color: Theme.paper
    }

    Loader {
        active: event.visible
        sourceComponent: event.close ? card : hung
    }

    Component {
        id: hung

        TimelinePlumb {
            x: event.hangs - width / 2
            y: event.step - tall
            name: event.name
            plate: event.plate
            file: event.file
            aspect: event.aspect
            foot: event.foot
            turn: event.turn
            roomWidth: event.room * event.pixelsPerSlot
            roomAbove: event.step
            roomBelow: event.floor - event.step - Theme.px(Theme.largeType ? 70 : 150)
            tallest: Theme.px(event.level === "eras" ? 190 : 240) * (Theme.upright ? 1.5 : 1)
            onTapped: event.entered(this)
        }
    }

    Component {
        id: card

        TimelineCard {
            x: event.at - width / 2
            width: Math.min(event.room * event.pixelsPerSlot, event.cardWidth * 1.7)
            height: event.floor - Theme.px(Theme.largeType ? 76 : 54)
            line: event.line
            above: event.above
            title: event.title
            date: event.date
            summary: event.summary
            plate: event.plate
            file: event.file
            aspect: event.aspect
            foot: event.foot
            turn: event.turn
            onTapped: event.entered(this)
        }
    }
}
