pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Editor.Backend
import Exhibit.Controls
import Exhibit.Theme

// The form of one entry: what it is, where it is written, its fields.
Item {
    id: pane

    required property Desk desk
    readonly property list<string> way: desk.way
    readonly property bool inside: way.length > 2

    readonly property Item focused: Window.activeFocusItem

    signal picking(index: int, adding: bool)

    // where the keys are is in view
    onFocusedChanged: {
        let outer = focused;
        while (outer && outer !== scroller.flick.contentItem)
            outer = outer.parent;
        if (!outer)
            return;
        const flick = scroller.flick;
        const top = focused.mapToItem(flick.contentItem, 0, 0).y;
        const most = Math.max(0, flick.contentHeight - flick.height);
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top - Theme.px(120));
        else if (top + Math.min(focused.height, flick.height) > flick.contentY + flick.height)
            flick.contentY = Math.min(most, top + focused.height - flick.height + Theme.px(120));
    }

    Connections {
        target: pane.desk

        function onOpened(): void {
            scroller.flick.contentY = 0;
        }
    }

    Serif {
        visible: pane.way.length === 0
        anchors.centerIn: parent
        width: parent.width - Theme.px(120)
        text: pane.desk.words["welcome"]
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        size: 40
        color: Theme.lead
    }

    Item {
        id: head
        visible: pane.way.length > 0
        x: Theme.px(48)
        width: parent.width - 2 * x
        height: Theme.px(172)

        Sans {
            y: Theme.px(32)
            width: parent.width
            text: pane.way.slice(0, -1).join(" › ") + " · " + pane.desk.written
            elide: Text.ElideMiddle
            color: Theme.lead
        }

        Serif {
            y: Theme.px(80)
            width: keys.x - Theme.px(24)
            text: pane.way.length ? pane.way[pane.way.length - 1] : ""
            elide: Text.ElideRight
            size: 56
        }

        Row {
            id: keys
            y: Theme.px(84)
            anchors.right: parent.right
            spacing: Theme.px(8)

            Key {
                visible: pane.inside
                label: pane.desk.words["back"]
                icon: "ph.arrow-up"
                text: label
                ground: Theme.steel2
                onTapped: pane.desk.up()
            }

            Key {
                label: pane.desk.words["remove"]
                icon: "ph.trash"
                ground: Theme.steel2
                onTapped: pane.desk.remove()
            }
        }
    }

    Scroller {
        id: scroller
        visible: pane.way.length > 0
        x: Theme.px(48)
        y: head.height
        width: parent.width - x - Theme.px(12)
        height: parent.height - y

        PictureTool {
            width: parent.width
            desk: pane.desk
        }

        Repeater {
            model: pane.desk.fields

            FieldItem {
                width: parent ? parent.width : 0            // a delegate that goes has no column any more
                desk: pane.desk
                onPicking: adding => pane.picking(index, adding)
            }
        }

        Item {
            width: 1
            height: Theme.px(120)
        }
    }
}
