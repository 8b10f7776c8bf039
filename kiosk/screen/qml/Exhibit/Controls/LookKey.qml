import QtQuick
import Exhibit.Theme

// 凑近看: the sign on a plate that its picture can be looked at closely.
Touch {
    id: key

    Contact {
        anchors.fill: parent
        icon: "ph.magnifying-glass-plus"
        color: Theme.ink
        hollow: true
        pressed: key.pressed
    }
}
