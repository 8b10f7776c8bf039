pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Exhibit.Screens
import Exhibit.Theme

// The window: it fills the screen, refuses to be closed, and gives the theme its unit. It shows the cover until the visit
// is there, and then the stage. Nothing is decided here.
Window {
    id: window

    property QtObject staff: null                           // the staff console, once somebody has asked for it
    property QtObject visit: null                           // kiosk.screen.visit.Visit; its type may come after the window
    required property string sansFamily
    required property string serifFamily
    required property bool kiosk                            // full screen, no way out
    required property real textScale
    required property list<string> characters
    required property string invitation
    required property string invitationOther
    required property string museum
    required property string museumOther

    property bool starting: true                            // until whoever opened it has seen the first frames

    signal painted

    color: Theme.steel
    title: museum
    flags: kiosk ? Qt.Window | Qt.FramelessWindowHint : Qt.Window

    onClosing: close => close.accepted = !window.kiosk
    Component.onCompleted: Theme.textScale = textScale      // the stage binds it to the visit later
    onStaffChanged: desk.setSource("Staff/StaffView.qml", { desk: staff })
    onVisitChanged: stage.setSource("Stage.qml", { visit: visit })

    Binding { target: Theme; property: "u"; value: window.height > window.width ? Math.min(window.width / 1080, window.height / 1920) : Math.min(window.width / 1920, window.height / 1080) }
    Binding { target: Theme; property: "upright"; value: window.height > window.width }
    Binding { target: Theme; property: "sansFamily"; value: window.sansFamily }
    Binding { target: Theme; property: "serifFamily"; value: window.serifFamily }

    Connections {
        target: window
        enabled: window.starting

        function onFrameSwapped(): void {
            window.painted();
        }
    }

    Loader {
        anchors.fill: parent
        active: window.visit === null
        sourceComponent: Cover {
            characters: window.characters
            invitation: window.invitation
            invitationOther: window.invitationOther
            museum: window.museum
            museumOther: window.museumOther
        }
    }

    Loader {
        id: stage
        anchors.fill: parent
        enabled: !(desk.item as Item)?.visible              // what lies beneath answers nothing
    }

    // over everything, and not there before it is asked for
    Loader {
        id: desk
        anchors.fill: parent
    }
}
