import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// The way out of the console, on paper: a contact and its name, touched as one.
Touch {
    id: way

    required property string icon

    implicitHeight: Math.max(Theme.px(104), name.height)

    Contact {
        id: contact
        anchors.verticalCenter: parent.verticalCenter
        size: 104
        color: Theme.ink
        on: Theme.paper
        icon: way.icon
        pressed: way.pressed
    }

    Sans {
        id: name
        x: contact.width + Theme.px(28)
        width: parent.width - x
        anchors.verticalCenter: parent.verticalCenter
        text: way.label
        wrapMode: Text.Wrap
        size: Theme.label
        weight: 600
        color: Theme.ink
        Accessible.ignored: true
    }
}
