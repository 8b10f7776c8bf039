import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// An enterprise, what it makes, and a sentence about it.
Item {
    id: maker

    required property string name
    required property string makes
    required property string text

    implicitHeight: says.height + Theme.px(30)

    Rectangle {
        width: parent.width
        height: Theme.px(2)
        color: Theme.steel3
    }

    Column {
        id: says
        y: Theme.px(12)
        width: parent.width
        spacing: Theme.px(6)

        Sans {
            width: parent.width
            text: maker.name
            wrapMode: Text.Wrap
            weight: 600
        }

        Sans {
            width: parent.width
            text: maker.makes
            wrapMode: Text.Wrap
            weight: 480
            color: Theme.lead
        }

        Sans {
            visible: text !== ""
            width: parent.width
            text: maker.text
            wrapMode: Text.Wrap
            lineHeight: 1.08
            weight: 400
        }
    }
}
