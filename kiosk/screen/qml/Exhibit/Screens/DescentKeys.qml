pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The ways down and up as keys: on to the next mark, one mark higher, to the surface, to the bottom.
Item {
    id: keys

    required property DescentPage model
    required property Visit visit
    readonly property real side: Theme.px(Theme.margin)

    signal gone(real depth)

    component Round: Touch {
        id: round
        property string icon
        property bool possible: true
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(Theme.touch)
        height: width
        enabledTouch: possible

        Contact {
            anchors.fill: parent
            size: Theme.touch
            icon: round.icon
            hollow: !round.pressed
            pressed: round.pressed
            color: round.possible ? Theme.ink : Theme.tint(keys.model.plate)
            on: Theme.plate(keys.model.plate)
        }
    }

    Touch {
        id: next
        label: keys.model.nextName
        x: keys.side - Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.px(96), others.x - x - Theme.px(12))
        height: Theme.px(120)
        onTapped: keys.gone(keys.model.nextDepth)

        Contact {
            id: disc
            x: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            size: 96
            color: Theme.ink
            on: Theme.plate(keys.model.plate)
            icon: keys.model.atBottom ? "ph.arrow-line-up" : "ph.arrow-down"
            pressed: next.pressed
        }

        Sans {
            anchors.verticalCenter: parent.verticalCenter
            x: disc.x + disc.width + Theme.px(14)
            width: next.width - x
            text: keys.model.nextName
            weight: 640
            wrapMode: Text.Wrap
            lineHeight: .96
            color: Theme.ink
            Accessible.ignored: true
        }
    }

    Row {
        id: others
        x: keys.width - width - keys.side
        height: parent.height
        spacing: Theme.px(12)

        Round {
            icon: "ph.arrow-up"
            label: keys.visit.words["descentHigher"]
            possible: keys.model.depth > 0
            onTapped: keys.gone(keys.model.higherDepth)
        }

        Round {
            icon: "ph.arrow-line-up"
            label: keys.visit.words["descentSurface"]
            possible: keys.model.depth > 0 && !keys.model.atBottom
            visible: !keys.model.atBottom
            onTapped: keys.gone(0)
        }

        Round {
            icon: "ph.arrow-line-down"
            label: keys.visit.words["descentBottom"]
            possible: !keys.model.atBottom
            onTapped: keys.gone(keys.model.bottom)
        }
    }
}
