pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// What the sleeping exhibit says while the wire is drawn: its characters, the invitation, the museum. It is also the very
// first frame, shown before the rest is loaded; so nothing here asks for a picture or knows of the visit.
Item {
    id: cover

    required property list<string> characters
    required property string invitation
    required property string invitationOther
    required property string museum
    required property string museumOther

    Repeater {
        model: cover.characters

        Serif {
            required property string modelData
            required property int index
            readonly property real column: cover.width / Math.max(1, cover.characters.length)
            x: Theme.upright ? column * index + (column - implicitWidth) / 2 : column * index + Theme.px(44)
            y: Theme.upright ? cover.height * .12 : -font.pixelSize * .19
            text: modelData
            font.pixelSize: Math.round(Math.min(Theme.px(480), Theme.upright ? column * .94 : column - Theme.px(72)))
        }
    }

    Row {
        id: inviting
        x: Theme.px(60)
        y: Theme.upright ? cover.height - height - Theme.px(Theme.largeType ? 240 : 190) : cover.height - height - Theme.px(60)
        spacing: Theme.px(44)

        Contact {
            size: 112
            color: Theme.paper
            icon: "ph.hand-pointing"
            pulsing: true
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)

            Serif {
                text: cover.invitation
                size: 56
            }

            Sans {
                text: cover.invitationOther
                size: Theme.label
                color: Theme.lead
            }
        }
    }

    Column {
        id: house
        readonly property real most: cover.width - Theme.px(120) - (Theme.upright ? 0 : inviting.width + Theme.px(48))
        x: Theme.upright ? Theme.px(60) : cover.width - width - Theme.px(60)
        y: cover.height - height - Theme.px(Theme.upright ? 48 : 60)
        spacing: Theme.px(12)

        Sans {
            anchors.right: Theme.upright ? undefined : parent.right
            text: cover.museum
            width: Math.min(implicitWidth, house.most)
            wrapMode: Text.Wrap
            horizontalAlignment: Theme.upright ? Text.AlignLeft : Text.AlignRight
            size: Theme.label
            weight: 600
        }

        Sans {
            anchors.right: Theme.upright ? undefined : parent.right
            text: cover.museumOther
            width: Math.min(implicitWidth, house.most)
            wrapMode: Text.Wrap
            horizontalAlignment: Theme.upright ? Text.AlignLeft : Text.AlignRight
            color: Theme.lead
        }
    }
}
