import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One line of the tree. A group has a plus for a new entry; a mark says where something is to be mended.
Item {
    id: item

    required property string title
    required property string note
    required property int place
    required property int level
    required property string group
    required property bool opened
    required property bool chosen
    required property string mark
    required property string adding
    readonly property bool isGroup: place === -1
    readonly property color voice: chosen || touch.pressed ? Theme.ink : isGroup ? Theme.paper : Theme.lead

    signal chosenHere
    signal add

    height: Theme.px(isGroup ? 72 : 56)

    HoverHandler { id: hover }

    Touch {
        id: touch
        anchors.fill: parent
        label: item.title
        onTapped: item.chosenHere()

        Rectangle {
            anchors.fill: parent
            color: item.chosen ? Theme.paper : touch.pressed ? Theme.arc : hover.hovered ? Theme.steel3 : Theme.steel2
        }

        Icon {
            visible: item.isGroup
            x: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            name: item.opened ? "ph.caret-down" : "ph.caret-right"
            size: 26
            color: item.voice
        }

        Sans {
            id: name
            x: Theme.px(item.isGroup ? 60 : 32 + item.level * 28)
            width: Math.min(implicitWidth, item.width - x - Theme.px(item.isGroup ? 150 : 60))
            anchors.verticalCenter: parent.verticalCenter
            text: item.title
            weight: item.isGroup ? 620 : 440
            elide: Text.ElideRight
            color: item.voice
            Accessible.ignored: true
        }

        Sans {
            visible: item.isGroup
            anchors.left: name.right
            anchors.leftMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            text: item.note
            color: Theme.lead
        }

        Icon {
            visible: item.mark !== ""
            x: item.width - Theme.px(48)
            anchors.verticalCenter: parent.verticalCenter
            name: item.mark === "error" ? "ph.warning-circle-fill" : "ph.info"
            size: 28
            color: item.chosen ? Theme.ink : item.mark === "error" ? Theme.bronze : Theme.lume
        }
    }

    Key {
        visible: item.isGroup && item.opened && hover.hovered
        x: item.width - width - Theme.px(56)
        anchors.verticalCenter: parent.verticalCenter
        label: item.adding
        icon: "ph.plus"
        onTapped: item.add()
    }
}
