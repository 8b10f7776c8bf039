import QtQuick
import QtQuick.Window
import Exhibit.Backend
import Exhibit.Theme

// The window: it fills the screen, refuses to be closed, and gives the theme its unit. Nothing is decided here.
Window {
    id: window

    required property Visit visit
    required property string sansFamily
    required property string serifFamily
    required property bool kiosk                            // full screen, no way out

    color: Theme.steel
    title: visit.museum
    flags: kiosk ? Qt.Window | Qt.FramelessWindowHint : Qt.Window

    onClosing: close => close.accepted = !window.kiosk
    onFrameSwapped: if (!Theme.ready)
        later.start()

    // the first frame is on the screen: now what it could do without may load
    Timer {
        id: later
        interval: 60
        onTriggered: {
            window.visit.prepare();
            Theme.ready = true;
        }
    }

    Binding { target: Theme; property: "u"; value: window.height > window.width ? Math.min(window.width / 1080, window.height / 1920) : Math.min(window.width / 1920, window.height / 1080) }
    Binding { target: Theme; property: "upright"; value: window.height > window.width }
    Binding { target: Theme; property: "textScale"; value: window.visit.textScale }
    Binding { target: Theme; property: "still"; value: window.visit.still }
    Binding { target: Theme; property: "sansFamily"; value: window.sansFamily }
    Binding { target: Theme; property: "serifFamily"; value: window.serifFamily }

    Stage {
        objectName: "stage"
        anchors.fill: parent
        visit: window.visit
    }
}
