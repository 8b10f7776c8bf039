import QtQuick
import Editor.Backend
import Exhibit.Controls
import Exhibit.Theme

// Two people changed the same thing: both versions are kept already; here one is chosen to go on with.
Item {
    id: sheet

    required property Desk desk

    visible: desk.conflict !== ""

    Touch {
        anchors.fill: parent
        label: sheet.desk.words["conflict"]
        enabledTouch: sheet.visible
        beside: true

        Rectangle {
            anchors.fill: parent
            color: Theme.steel
            opacity: .82
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(120), Theme.px(1300))
        height: content.height + Theme.px(112)
        color: Theme.paper

        Column {
            id: content
            x: Theme.px(56)
            y: Theme.px(56)
            width: parent.width - 2 * x
            spacing: Theme.px(32)

            Serif {
                width: parent.width
                text: sheet.desk.words["conflict"]
                wrapMode: Text.Wrap
                size: 64
                color: Theme.ink
            }

            Sans {
                width: parent.width
                text: sheet.desk.conflict
                wrapMode: Text.Wrap
                size: Theme.label
                lineHeight: 1.2
                color: Theme.ink
            }

            Row {
                spacing: Theme.px(16)

                Key {
                    label: sheet.desk.words["keep-mine"]
                    text: label
                    ground: Theme.ink
                    onTapped: sheet.desk.settleConflict("mine")
                }

                Key {
                    label: sheet.desk.words["take-theirs"]
                    text: label
                    ground: Theme.ink
                    onTapped: sheet.desk.settleConflict("theirs")
                }

                Key {
                    label: sheet.desk.words["later"]
                    text: label
                    ground: Theme.ink
                    onTapped: sheet.desk.settleConflict("later")
                }
            }
        }
    }
}
