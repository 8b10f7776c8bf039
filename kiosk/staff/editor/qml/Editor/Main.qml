import QtQuick
import QtQuick.Window
import Editor.Backend
import Exhibit.Controls
import Exhibit.Theme

// The editor's window: what there is on the left, the form in the middle, the real kiosk on the right.
Window {
    id: window

    required property Desk desk
    required property string sansFamily
    required property string serifFamily
    property bool leaving: false                            // closed by the program, or a second time with changes unsaved
    readonly property real column: Math.round(width * .2)

    color: Theme.steel
    title: desk.words["title"]
    minimumWidth: 1100
    minimumHeight: 640

    onClosing: close => {
        if (window.leaving || !window.desk.unsaved)
            return;
        close.accepted = false;
        window.leaving = true;
        bar.warning = window.desk.words["close-unsaved"];
    }
    onActiveChanged: if (active)
        desk.look()
    Component.onCompleted: Theme.ready = true

    // a person sits half a metre from this screen, not two before a glass: one design pixel is smaller
    Binding { target: Theme; property: "u"; value: Math.max(.48, Math.min(window.width / 1920, window.height / 1080) * .58) }
    Binding { target: Theme; property: "sansFamily"; value: window.sansFamily }
    Binding { target: Theme; property: "serifFamily"; value: window.serifFamily }

    Shortcut { sequences: [StandardKey.Undo]; onActivated: window.desk.undo() }
    Shortcut { sequences: [StandardKey.Redo, "Ctrl+Shift+Z", "Ctrl+Y"]; onActivated: window.desk.redo() }
    Shortcut { sequences: [StandardKey.Save]; onActivated: window.desk.save() }
    Shortcut { sequences: [StandardKey.Find]; onActivated: tree.find() }

    TopBar {
        id: bar
        width: window.width
        desk: window.desk
    }

    TreePane {
        id: tree
        y: bar.height
        width: window.column
        height: window.height - y
        desk: window.desk
    }

    FormPane {
        id: form
        x: tree.width
        y: bar.height
        width: window.width - tree.width - preview.width
        height: window.height - y
        desk: window.desk
        onPicking: (index, adding) => picker.open(index, adding)
    }

    PreviewPane {
        id: preview
        x: window.width - width
        y: bar.height
        width: Math.round(window.width * .34)
        height: window.height - y
        desk: window.desk
    }

    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: dropped => {
            if (dropped.hasUrls)
                window.desk.dropPicture(dropped.urls[0]);
        }
    }

    Rectangle {
        visible: drop.containsDrag
        anchors.fill: parent
        color: Theme.arc

        Serif {
            anchors.centerIn: parent
            text: window.desk.words["drop"]
            size: 56
            color: Theme.ink
        }
    }

    Picker {
        id: picker
        anchors.fill: parent
        desk: window.desk
    }

    ConflictSheet {
        anchors.fill: parent
        desk: window.desk
    }
}
