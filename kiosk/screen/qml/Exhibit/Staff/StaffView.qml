pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// The staff console over everything else: one screen at a time, and nothing where nobody has asked for it.
Rectangle {
    id: view

    required property Console desk

    readonly property bool curtain: true                    // the audit does not judge what lies behind

    visible: desk.view !== ""
    color: Theme.steel

    // a finger beside the keys presses nothing
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (view.desk.view) {
            case "pin": return pin;
            case "page": return page;
            case "cleaning": return cleaning;
            case "test": return test;
            default: return null;
            }
        }
    }

    Component {
        id: pin
        PinScreen { desk: view.desk }
    }

    Component {
        id: page
        ConsoleScreen { desk: view.desk }
    }

    Component {
        id: cleaning
        CleaningScreen { desk: view.desk }
    }

    Component {
        id: test
        TestScreen { test: view.desk.test; words: view.desk.words }
    }
}
