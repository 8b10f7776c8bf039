import QtQuick
import Editor.Backend
import Exhibit.Controls
import Exhibit.Theme

// One item of a list. Its handle is dragged up and down; Alt with the arrow keys does the same.
Item {
    id: line

    required property Desk desk
    required property int number
    required property int count
    required property string name
    required property bool opens
    readonly property real pitch: height + Theme.px(4)
    property int goal: 0                                    // where it would go, were it let go now

    signal moving(to: int)
    signal removing
    signal opening

    height: Theme.px(64)
    z: drag.active ? 10 : 0

    Item {
        y: drag.active ? drag.activeTranslation.y : 0
        width: line.width
        height: line.height

        Rectangle {
            anchors.fill: parent
            color: drag.active ? Theme.arc : Theme.steel2
        }

        Touch {
            width: parent.width - remove.width
            height: parent.height
            least: 60
            label: line.name
            onTapped: if (line.opens)
                line.opening()
            Keys.onPressed: event => {
                if (!(event.modifiers & Qt.AltModifier) || (event.key !== Qt.Key_Up && event.key !== Qt.Key_Down))
                    return;
                line.moving(line.number + (event.key === Qt.Key_Up ? -1 : 1));
                event.accepted = true;
            }

            Icon {
                id: handle
                x: Theme.px(18)
                anchors.verticalCenter: parent.verticalCenter
                name: "ph.dots-six-vertical"
                size: 32
                color: drag.active ? Theme.ink : Theme.lead
            }

            Sans {
                x: Theme.px(68)
                width: parent.width - x - Theme.px(60)
                anchors.verticalCenter: parent.verticalCenter
                text: line.name
                elide: Text.ElideRight
                color: drag.active ? Theme.ink : Theme.paper
                Accessible.ignored: true
            }

            Icon {
                visible: line.opens
                x: parent.width - Theme.px(48)
                anchors.verticalCenter: parent.verticalCenter
                name: "ph.caret-right"
                size: 28
                color: Theme.arc
            }
        }

        Key {
            id: remove
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            label: line.desk.words["remove"] + " " + line.name
            icon: "ph.x"
            onTapped: line.removing()
        }
    }

    DragHandler {
        id: drag
        target: null
        xAxis.enabled: false
        cursorShape: Qt.SizeVerCursor
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveTranslationChanged: if (active)
            line.goal = Math.max(0, Math.min(line.count - 1, line.number + Math.round(activeTranslation.y / line.pitch)))
        onActiveChanged: if (active)
            line.goal = line.number;
        else
            line.moving(line.goal)
    }
}
