pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Asleep: the characters and one unbroken wire that draws itself. Every third loop a figure takes the screen.
// The touch that wakes presses nothing: it is answered as soon as the finger is down.
Sheet {
    id: attract

    readonly property AttractPage model: page as AttractPage
    readonly property real base: Theme.upright ? height * .66 : Theme.px(838)
    readonly property real wireHeight: width * 700 / 1920
    property int wires: 0                                   // drawn so far
    property bool plateOn: false                            // after every third a figure takes the screen

    function unreeled(): void {
        wires += 1;
        plateOn = wires % 3 === 0;
    }

    Accessible.role: Accessible.Button
    Accessible.name: model.invitation
    Accessible.onPressAction: visit.wake()

    PointHandler {
        acceptedDevices: PointerDevice.AllDevices
        onActiveChanged: if (active)
            attract.visit.wake()
    }

    Cover {
        anchors.fill: parent
        characters: attract.model.characters
        invitation: attract.model.invitation
        invitationOther: attract.model.invitationOther
        museum: attract.model.museum
        museumOther: attract.model.museumOther
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
        running: !Theme.still && attract.settled && !attract.plateOn
        loops: Animation.Infinite

        NumberAnimation { target: wire; property: "drawn"; from: 0; to: 1; duration: Theme.wire; easing.type: Easing.InOutSine }
        PauseAnimation { duration: Theme.hold }
        NumberAnimation { target: wire; property: "drawn"; to: 0; duration: Theme.unreel; easing.type: Easing.InCubic }
        ScriptAction { script: attract.unreeled() }
    }

    Timer {
        running: attract.plateOn && !Theme.still
        interval: Theme.hold
        onTriggered: attract.plateOn = false
    }

    FigurePlate {
        anchors.fill: parent
        plates: attract.model.plates
        turn: Math.floor(attract.wires / 3)
        visible: attract.plateOn
        invitation: attract.model.invitation
        invitationOther: attract.model.invitationOther
    }
}
