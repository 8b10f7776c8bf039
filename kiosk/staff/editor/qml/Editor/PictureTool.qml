pragma ComponentBehavior: Bound
import QtQuick
import Editor.Backend
import Exhibit.Controls
import Exhibit.Theme

// The picture that is edited. On a photograph a frame can be dragged, and what lies in it is what is used from then on.
Item {
    id: tool

    required property Desk desk
    readonly property bool isPhotograph: desk.picture !== "" && !desk.picture.endsWith(".svg")
    property rect frame: Qt.rect(0, 0, 0, 0)                // in pixels of the picture as it is shown

    height: desk.picture === "" ? 0 : picture.height + Theme.px(isPhotograph ? 110 : 40)
    visible: desk.picture !== ""

    Connections {
        target: tool.desk

        function onChanged(): void {
            tool.frame = Qt.rect(0, 0, 0, 0);
        }
    }

    Loader {
        id: picture
        readonly property real aspect: tool.desk.pictureAspect
        height: Math.round(Math.min(Theme.px(420), tool.width / aspect))
        width: Math.round(height * aspect)
        active: tool.visible && width > 1
        sourceComponent: Art {
            height: picture.height
            aspect: picture.aspect
            file: tool.desk.picture
        }

        Rectangle {
            z: 2
            visible: tool.frame.width > 2
            x: tool.frame.x
            y: tool.frame.y
            width: tool.frame.width
            height: tool.frame.height
            color: "transparent"
            border.width: Theme.px(4)
            border.color: Theme.arc
        }

        DragHandler {
            id: drag
            target: null
            enabled: tool.isPhotograph
            cursorShape: Qt.CrossCursor
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onCentroidChanged: {
                if (!active)
                    return;
                const from = centroid.pressPosition;
                const left = Math.max(0, Math.min(from.x, centroid.position.x));
                const top = Math.max(0, Math.min(from.y, centroid.position.y));
                const right = Math.min(picture.width, Math.max(from.x, centroid.position.x));
                const bottom = Math.min(picture.height, Math.max(from.y, centroid.position.y));
                tool.frame = Qt.rect(left, top, right - left, bottom - top);
            }
        }
    }

    Row {
        visible: tool.isPhotograph
        y: picture.height + Theme.px(16)
        spacing: Theme.px(20)

        Key {
            label: tool.desk.words["crop"]
            icon: "ph.crop"
            text: label
            ground: Theme.steel2
            dim: tool.frame.width <= 2 || tool.frame.height <= 2
            onTapped: tool.desk.crop(tool.frame.x / picture.width, tool.frame.y / picture.height, tool.frame.width / picture.width, tool.frame.height / picture.height)
        }

        Sans {
            anchors.verticalCenter: parent.verticalCenter
            text: tool.desk.words["crop-help"]
            color: Theme.lead
        }
    }
}
