pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Asleep: the three characters and one unbroken wire that draws itself. Every third loop a figure takes the screen.
// The touch that wakes presses nothing: it is answered as soon as the finger is down.
Sheet {
    id: attract

    readonly property AttractPage model: page as AttractPage
    readonly property real base: Theme.upright ? height * .66 : Theme.px(838)
    readonly property real wireHeight: width * 700 / 1920
    property int loops: 0

    Accessible.role: Accessible.Button
    Accessible.name: model.invitation
    Accessible.onPressAction: visit.wake()

    PointHandler {
        acceptedDevices: PointerDevice.AllDevices
        onActiveChanged: if (active)
            attract.visit.wake()
    }

    Repeater {
        model: attract.model.characters

        Serif {
            required property string character
            required property int index
            readonly property real column: attract.width / 3
            x: Theme.upright ? column * index + (column - implicitWidth) / 2 : column * index + Theme.px(44)
            y: Theme.upright ? attract.height * .12 : -Theme.px(92)
            text: character
            font.pixelSize: Math.round(Theme.upright ? column * .94 : Theme.px(480))
        }
    }

    // the wire, drawn from left to right by opening the window in front of it
    Item {
        id: wire
        property real drawn: Theme.still ? 1 : 0
        y: attract.base - attract.wireHeight * 660 / 700
        width: attract.width * drawn
        height: attract.wireHeight
        clip: true

        Art {
            file: Theme.ready || Theme.still ? attract.model.line : ""    // it begins with nothing drawn
            aspect: 1920 / 700
            height: attract.wireHeight
        }
    }

    SequentialAnimation {
        running: !Theme.still && attract.settled
        loops: Animation.Infinite

        NumberAnimation { target: wire; property: "drawn"; from: 0; to: 1; duration: Theme.wire; easing.type: Easing.InOutSine }
        PauseAnimation { duration: Theme.hold }
        NumberAnimation { target: wire; property: "drawn"; to: 0; duration: Theme.unreel; easing.type: Easing.InCubic }
        ScriptAction { script: attract.loops += 1 }
        PauseAnimation { duration: figure.visible ? Theme.hold : 0 }
        ScriptAction { script: attract.loops += 1 }
    }

    Row {
        x: Theme.px(60)
        y: Theme.upright ? attract.height - height - Theme.px(Theme.largeType ? 240 : 190) : attract.height - height - Theme.px(60)
        spacing: Theme.px(44)

        Contact {
            size: 112
            color: Theme.paper
            icon: "ph.hand-pointing"
            pulsing: true
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)

            Serif {
                text: attract.model.invitation
                size: 56
            }

            Sans {
                text: attract.model.invitationOther
                size: Theme.label
                color: Theme.lead
            }
        }
    }

    Column {
        x: Theme.upright ? Theme.px(60) : attract.width - width - Theme.px(60)
        y: attract.height - height - Theme.px(Theme.upright ? 48 : 60)
        spacing: Theme.px(12)

        Sans {
            anchors.right: Theme.upright ? undefined : parent.right
            text: attract.visit.museum
            size: Theme.label
            weight: 600
        }

        Sans {
            anchors.right: Theme.upright ? undefined : parent.right
            text: attract.visit.museumOther
            color: Theme.lead
        }
    }

    FigurePlate {
        id: figure
        anchors.fill: parent
        plates: attract.model.plates
        // an even count follows a wire, an odd one a plate: every third wire gives way to a plate
        turn: Math.floor(attract.loops / 6)
        visible: attract.loops % 6 === 5
        invitation: attract.model.invitation
        invitationOther: attract.model.invitationOther
    }
}
