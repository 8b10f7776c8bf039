pragma ComponentBehavior: Bound
import QtQuick
import Editor.Backend
import Exhibit.Controls
import Exhibit.Theme

// Finds what a reference may name: type a few letters of its name or key, and take it.
Item {
    id: picker

    required property Desk desk
    property int field: -1
    property bool adding: false

    visible: field !== -1

    function open(index: int, adding: bool): void {
        desk.find(index, "");
        picker.adding = adding;
        field = index;
        search.said = "";
        search.follow();
        search.focusText();
    }

    function take(key: string): void {
        const index = field;
        field = -1;
        if (adding)
            desk.addItem(index, key);
        else
            desk.set(index, key);
    }

    Touch {
        anchors.fill: parent
        label: picker.desk.words["later"]
        beside: true
        onTapped: picker.field = -1

        Rectangle {
            anchors.fill: parent
            color: Theme.steel
            opacity: .82
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(120), Theme.px(1000))
        height: parent.height - Theme.px(240)
        color: Theme.paper

        TapHandler {}

        Typed {
            id: search
            desk: picker.desk
            x: Theme.px(32)
            y: Theme.px(32)
            width: parent.width - 2 * x
            label: picker.desk.words["choose"]
            hint: picker.desk.words["search"]
            icon: "ph.magnifying-glass"
            ground: Theme.steel
            onTyping: text => picker.desk.find(picker.field, text)
            Keys.onEscapePressed: picker.field = -1
        }

        ListView {
            id: list
            x: Theme.px(32)
            y: search.y + search.height + Theme.px(16)
            width: parent.width - 2 * x
            height: parent.height - y - Theme.px(120)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: picker.desk.choices

            delegate: Touch {
                id: choice
                required property string key
                required property string title
                width: list.width
                height: Theme.px(64)
                label: title
                onTapped: picker.take(key)

                HoverHandler { id: hover }

                Rectangle {
                    anchors.fill: parent
                    color: choice.pressed ? Theme.arc : hover.hovered ? Theme.paperTint : Theme.paper
                }

                Sans {
                    id: called
                    x: Theme.px(16)
                    width: Math.min(implicitWidth, choice.width * .6)
                    anchors.verticalCenter: parent.verticalCenter
                    text: choice.title
                    elide: Text.ElideRight
                    weight: 520
                    color: Theme.ink
                    Accessible.ignored: true
                }

                Sans {
                    anchors.left: called.right
                    anchors.leftMargin: Theme.px(24)
                    width: choice.width - called.width - Theme.px(56)
                    anchors.verticalCenter: parent.verticalCenter
                    text: choice.key
                    elide: Text.ElideRight
                    color: Theme.ink
                }
            }
        }

        Key {
            visible: !picker.adding
            x: Theme.px(32)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(28)
            label: picker.desk.words["none"]
            text: label
            ground: Theme.ink
            onTapped: picker.take("")
        }
    }
}
