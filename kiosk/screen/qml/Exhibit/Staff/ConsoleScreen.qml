import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Inside: on steel how the machine is, on paper the clock and what can be done.
Item {
    id: screen

    required property Console desk
    readonly property real deskWidth: Theme.px(540)
    readonly property real deskHeight: Theme.px(752)

    StatusField {
        width: Theme.upright ? parent.width : parent.width - screen.deskWidth
        height: Theme.upright ? parent.height - screen.deskHeight : parent.height
        desk: screen.desk
    }

    DeskField {
        x: Theme.upright ? 0 : parent.width - width
        y: Theme.upright ? parent.height - height : 0
        width: Theme.upright ? parent.width : screen.deskWidth
        height: Theme.upright ? screen.deskHeight : parent.height
        desk: screen.desk
    }
}
