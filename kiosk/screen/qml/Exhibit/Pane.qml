import QtQuick
import Exhibit.Backend
import Exhibit.Screens

// A page behind a window that can be smaller than the page: what grows is the window, the page stands still.
Item {
    id: pane

    required property real pageWidth
    required property real pageHeight
    property rect window: Qt.rect(0, 0, pageWidth, pageHeight)
    property Page page: null
    property bool settled: false
    readonly property bool failed: loader.status === Loader.Error
    readonly property Sheet sheet: loader.item as Sheet
    readonly property real mark: sheet ? sheet.mark : -1

    signal opening(Item from)

    function load(file: url, newPage: Page, visit: Visit): void {
        settled = false;
        page = newPage;
        loader.setSource(file, { page: newPage, visit: visit });
    }

    function unload(): void {
        loader.source = "";
        page = null;
    }

    x: window.x
    y: window.y
    width: window.width
    height: window.height
    clip: true

    Loader {
        id: loader
        x: -pane.window.x
        y: -pane.window.y
        width: pane.pageWidth
        height: pane.pageHeight
    }

    Binding {
        target: pane.sheet
        property: "settled"
        value: pane.settled
        when: loader.status === Loader.Ready
    }

    Connections {
        target: pane.sheet

        function onOpening(from: Item): void {
            pane.opening(from);
        }
    }
}
