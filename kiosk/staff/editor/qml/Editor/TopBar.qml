pragma ComponentBehavior: Bound
import QtQuick
import Editor.Backend
import Exhibit.Controls
import Exhibit.Theme

// The name of the house, what was told last, undo, redo, save.
Item {
    id: bar

    required property Desk desk
    property string warning: ""

    height: Theme.px(104)

    Connections {
        target: bar.desk

        function onTold(): void {
            bar.warning = "";
        }
    }

    Serif {
        id: name
        x: Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        text: bar.desk.words["title"]
        size: 44
    }

    Sans {
        anchors.left: name.right
        anchors.leftMargin: Theme.px(48)
        anchors.right: keys.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        text: bar.warning !== "" ? bar.warning : bar.desk.said !== "" ? bar.desk.said : bar.desk.health
        color: bar.warning !== "" ? Theme.bronze : Theme.lead
        elide: Text.ElideRight
    }

    Row {
        id: keys
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(8)

        Key {
            label: bar.desk.words["undo"]
            icon: "ph.arrow-counter-clockwise"
            text: label
            dim: !bar.desk.canUndo
            onTapped: bar.desk.undo()
        }

        Key {
            label: bar.desk.words["redo"]
            icon: "ph.arrow-clockwise"
            text: label
            dim: !bar.desk.canRedo
            onTapped: bar.desk.redo()
        }

        Key {
            label: bar.desk.words["language"]
            icon: "ph.translate"
            text: label
            onTapped: bar.desk.switchLanguage()
        }

        Key {
            label: bar.desk.words["save"]
            icon: "ph.floppy-disk"
            text: bar.desk.unsaved ? label + " · " + bar.desk.state : label
            dim: !bar.desk.unsaved
            on: bar.desk.unsaved
            onTapped: bar.desk.save()
        }
    }

    // the Line, in the three colours
    Row {
        anchors.bottom: parent.bottom

        Repeater {
            model: ["bronze", "arc", "lume"]

            Rectangle {
                required property string modelData
                width: bar.width / 3
                height: Theme.px(Theme.line)
                color: Theme.plate(modelData)
            }
        }
    }
}
