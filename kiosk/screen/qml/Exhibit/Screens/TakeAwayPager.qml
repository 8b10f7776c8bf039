pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// From one code to the next: a key to each side, and between them which of how many is on.
Row {
    id: pager

    required property TakeAway take
    required property var words

    spacing: Theme.px(36)

    component Key: Touch {
        id: key
        property string icon
        property bool last: false                           // there is no further this way

        width: Theme.px(112)
        height: Theme.px(112)

        Rectangle {
            anchors.fill: parent
            color: key.pressed ? Theme.paperTint : "transparent"
            border.width: Theme.px(3)
            border.color: key.last ? Theme.paperTint : Theme.ink
        }

        Icon {
            anchors.centerIn: parent
            name: key.icon
            size: 48
            color: key.last ? Theme.paperTint : Theme.ink
        }
    }

    Key {
        label: pager.words["previousCode"]
        icon: "ph.arrow-left"
        last: pager.take.index === 0
        onTapped: pager.take.previous()
    }

    Serif {
        anchors.verticalCenter: parent.verticalCenter
        text: (pager.take.index + 1) + "/" + pager.take.count
        size: 80
        color: Theme.ink
    }

    Key {
        label: pager.words["nextCode"]
        icon: "ph.arrow-right"
        last: pager.take.index + 1 >= pager.take.count
        onTapped: pager.take.next()
    }
}
