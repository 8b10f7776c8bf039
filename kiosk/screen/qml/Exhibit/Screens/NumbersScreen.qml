pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Numbers that can be felt: one number at a time on its plate, beside it (below it, upright) a chart to scrub or what the
// number is like; the ways to feel it, and the numbers before and after, within reach.
Sheet {
    id: screen

    readonly property NumbersPage model: page as NumbersPage
    readonly property color accent: Theme.plate(model.plate)
    readonly property string now: model.now
    property bool fresh: true                               // what is drawn may grow
    readonly property real plateWidth: Theme.upright ? width : Math.round(width * .36)
    readonly property real plateHeight: Theme.upright ? Math.round(height * (Theme.largeType ? .24 : .34)) : height

    // another number, or another way to feel it: from the top, and drawn anew
    onNowChanged: {
        told.flick.contentY = 0;
        fresh = false;
        Qt.callLater(() => fresh = true);
    }

    NumbersPlate {
        width: screen.plateWidth
        height: screen.plateHeight
        model: screen.model
        visit: screen.visit
    }

    Scroller {
        id: told
        x: (Theme.upright ? 0 : screen.plateWidth) + Theme.px(Theme.plateMargin)
        y: Theme.upright ? screen.plateHeight : 0
        width: screen.width - x - Theme.px(Theme.plateMargin - 36)
        height: ways.y - y - Theme.px(12)
        spacing: Theme.px(24)

        Item {
            width: 1
            height: Theme.px(12)
        }

        Title {
            id: heading
            width: parent.width
            text: screen.model.title
            size: 68
            least: 52
        }

        NumbersWay {
            width: told.width - Theme.px(36)
            model: screen.model
            visit: screen.visit
            accent: screen.accent
            shown: screen.settled && screen.fresh
            room: told.height - heading.height - Theme.px(12 + 24 * 2)
        }
    }

    // what it is compared with
    Flow {
        id: ways
        x: told.x
        y: pager.y - height - Theme.px(18)
        width: told.width - Theme.px(36)
        spacing: Theme.px(12)

        Repeater {
            id: count
            model: screen.model.ways

            Chip {
                required property int index
                required property string name
                required property bool shown
                visible: count.count > 1
                on: shown
                label: name
                icon: ""
                accent: screen.accent
                onTapped: screen.model.feel(index)
            }
        }

        Chip {
            label: screen.visit.words["sources"]
            icon: "ph.quotes"
            iconFirst: true
            accent: screen.accent
            ground: Theme.steel
            voice: Theme.lead
            onTapped: screen.visit.showSources()
        }
    }

    Pager {
        id: pager
        x: Theme.upright ? 0 : screen.plateWidth
        y: screen.height - height
        width: screen.width - x
        previous: screen.model.previousName
        next: screen.model.nextName
        accent: screen.accent
        onPreviousTapped: screen.model.turn(-1)
        onNextTapped: screen.model.turn(1)
    }
}
