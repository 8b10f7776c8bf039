import QtQuick
import Exhibit.Theme

// A flat field with square corners; it takes its tint while a finger is on it.
Rectangle {
    id: plate

    property string skin: "arc"
    property bool pressed: false

    color: pressed ? Theme.tint(skin) : Theme.plate(skin)
    clip: true

    Behavior on color {
        ColorAnimation { duration: plate.pressed ? Theme.press : Theme.release }
    }
}
