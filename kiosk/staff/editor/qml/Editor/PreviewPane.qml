pragma ComponentBehavior: Bound
import QtQuick
import Editor.Backend
import Exhibit.Controls
import Exhibit.Theme

// The real kiosk at its own size and type, on the page of what is edited, drawn again when typing rests.
Rectangle {
    id: pane

    required property Desk desk
    readonly property Preview preview: desk.preview

    color: Theme.steel2

    Sans {
        id: name
        x: Theme.px(32)
        y: Theme.px(32)
        width: parent.width - 2 * x
        text: pane.preview.waiting ? pane.desk.words["waiting"] : pane.desk.words[pane.preview.fallen === "" ? "preview" : pane.preview.fallen]
        elide: Text.ElideRight
        weight: 600
        color: pane.preview.waiting ? Theme.lead : Theme.paper
    }

    Item {
        id: room
        x: Theme.px(32)
        y: Theme.px(84)
        width: parent.width - 2 * x
        height: pane.height - y - keys.height - Theme.px(64)

        Image {
            id: picture
            objectName: "preview"
            width: parent.width
            height: parent.height
            source: pane.preview.picture
            sourceSize: Qt.size(width, height)              // made smaller by Python, where small type stays legible
            cache: false
            fillMode: Image.PreserveAspectFit
            verticalAlignment: Image.AlignTop
            horizontalAlignment: Image.AlignLeft
            smooth: true
            mipmap: true
        }
    }

    Column {
        id: keys
        x: Theme.px(32)
        width: parent.width - 2 * x
        y: room.y + (pane.preview.picture === "" ? Math.round(room.width * 9 / 16) : picture.paintedHeight) + Theme.px(24)
        spacing: Theme.px(8)

        Chosen {
            width: parent.width
            choices: ["zh", "en"]
            names: [pane.desk.words["zh"], pane.desk.words["en"]]
            value: pane.preview.language
            onChoosing: value => pane.preview.setLanguage(value)
        }

        Chosen {
            width: parent.width
            choices: ["1", "1.3", "1.6"]
            names: ["Aa ×1", "Aa ×1.3", "Aa ×1.6"]
            value: "" + pane.preview.scale
            onChoosing: value => pane.preview.setScale(Number(value))
        }

        Chosen {
            width: parent.width
            choices: ["1920x1080", "1080x1920", "1366x768", "3840x2160"]
            names: ["1920 × 1080", "1080 × 1920", "1366 × 768", "3840 × 2160"]
            value: pane.preview.size
            onChoosing: value => pane.preview.setSize(value)
        }
    }
}
