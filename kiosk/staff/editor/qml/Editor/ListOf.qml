pragma ComponentBehavior: Bound
import QtQuick
import Editor.Backend
import Exhibit.Theme

// A list: its items can be dragged into another order, opened or taken out, and one more added.
Column {
    id: list

    required property Desk desk
    required property int field
    required property string label
    required property list<string> items
    required property bool opens                            // its items are entries with a form of their own
    required property bool writes                           // its items are typed, not picked

    signal picking

    spacing: Theme.px(4)

    Repeater {
        model: list.items.length

        ListLine {
            required property int index
            width: list.width
            number: index
            count: list.items.length
            name: list.items[index] ?? ""
            desk: list.desk
            opens: list.opens
            onMoving: to => list.desk.move(list.field, index, to)
            onRemoving: list.desk.removeItem(list.field, index)
            onOpening: list.desk.openItem(list.field, index)
        }
    }

    Typed {
        id: writing
        desk: list.desk
        visible: list.writes
        width: list.width
        label: list.label + " · " + list.desk.words["add"]
        hint: list.desk.words["add"]
        icon: "ph.plus"
        onLeaving: if (said !== "") {
            list.desk.addItem(list.field, said);
            said = "";
        }
        onTyping: text => said = text
    }

    Key {
        visible: !list.writes
        label: list.label + " · " + list.desk.words["add"]
        icon: "ph.plus"
        text: list.desk.words["add"]
        ground: Theme.steel2
        onTapped: list.opens ? list.desk.addItem(list.field, "") : list.picking()
    }
}
