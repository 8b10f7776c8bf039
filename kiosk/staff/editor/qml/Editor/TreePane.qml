pragma ComponentBehavior: Bound
import QtQuick
import Editor.Backend
import Exhibit.Theme

// The exhibit as a tree: groups that open, entries in the order of the content, a search over all that is written.
Rectangle {
    id: pane

    required property Desk desk

    color: Theme.steel2

    Connections {
        target: pane.desk

        function onOpened(): void {
            list.positionViewAtIndex(pane.desk.chosenRow, ListView.Contain);
        }
    }

    function find(): void {
        search.focusText();
    }

    Typed {
        id: search
        desk: pane.desk
        x: Theme.px(24)
        y: Theme.px(24)
        width: parent.width - Theme.px(48)
        label: pane.desk.words["search"]
        hint: label
        icon: "ph.magnifying-glass"
        ground: Theme.steel
        onTyping: text => pane.desk.search(text)
    }

    ListView {
        id: list
        y: search.y + search.height + Theme.px(16)
        width: parent.width
        height: parent.height - y
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.desk.tree

        delegate: TreeItem {
            width: list.width
            adding: pane.desk.words["new"]
            onChosenHere: place === -1 ? pane.desk.toggle(group) : pane.desk.choose(place)
            onAdd: pane.desk.add(group)
        }
    }
}
