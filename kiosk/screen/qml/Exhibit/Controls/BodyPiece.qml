import QtQuick
import Exhibit.Theme

// A piece of running text that does not break: its characters, and their pinyin above them where they have some.
Item {
    id: piece

    required property string text
    required property string ruby
    required property bool raised                           // some piece of the paragraph carries pinyin: all leave it room
    required property int size
    required property int weight
    required property color color
    required property color ground                          // inverted while it is read out

    width: Math.max(base.width, above.visible ? above.width + Theme.px(8) : 0)
    height: base.height + (raised ? above.height * .86 : 0)

    Rectangle {
        anchors.fill: parent
        color: piece.ground
    }

    Sans {
        id: above
        visible: piece.ruby !== ""
        anchors.horizontalCenter: base.horizontalCenter
        text: piece.ruby === "" ? " " : piece.ruby
        size: Theme.body
        weight: 430
        color: piece.color
        Accessible.ignored: true
    }

    Sans {
        id: base
        x: (piece.width - width) / 2
        anchors.bottom: parent.bottom
        text: piece.text
        lineHeight: 1.12
        size: piece.size
        weight: piece.weight
        color: piece.color
    }
}
