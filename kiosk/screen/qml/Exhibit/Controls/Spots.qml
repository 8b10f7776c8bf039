pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// The touchable parts of a drawing: rings with a bright core; a touched one opens and its tag names the part.
// Fill it to the drawing. `spots` has roles spotX, spotY (fractions) and label.
Item {
    id: spots

    required property var model
    property color ink: Theme.ink
    property color core: Theme.molten
    property color tagVoice: Theme.paper
    property int open: -1
    property real roomLeft: 0                               // how far a tag may reach beyond the drawing
    property real roomRight: 0

    Repeater {
        model: spots.model

        Touch {
            id: spot
            required property int index
            required property real spotX
            required property real spotY
            required property string name
            readonly property bool isOpen: spots.open === index
            readonly property real wanted: tag.implicitWidth + Theme.px(40 + 56)
            readonly property bool toLeft: x + width / 2 + wanted > spots.width + spots.roomRight

            label: name
            least: 80
            width: Theme.px(80)
            height: Theme.px(80)
            z: isOpen ? 1 : 0
            x: spots.width * spotX - width / 2
            y: spots.height * spotY - height / 2
            onTapped: spots.open = isOpen ? -1 : index

            Rectangle {
                visible: spot.isOpen
                x: spot.toLeft ? spot.width / 2 - width : spot.width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: tag.width + Theme.px(40 + 56)
                height: tag.height + Theme.px(28)
                color: spots.ink

                Sans {
                    id: tag
                    x: spot.toLeft ? Theme.px(32) : Theme.px(64)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, (spot.toLeft ? spot.x + spots.roomLeft : spots.width + spots.roomRight - spot.x) - Theme.px(100))
                    text: spot.name
                    wrapMode: Text.Wrap
                    color: spots.tagVoice
                    weight: 520
                    Accessible.ignored: true
                }
            }

            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.px(8)
                radius: width / 2
                color: spot.isOpen ? spots.core : "transparent"
                border.width: Theme.px(4)
                border.color: spots.ink
            }

            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(28)
                height: width
                radius: width / 2
                color: spot.isOpen ? spots.ink : spots.core
                border.width: spot.isOpen ? 0 : Theme.px(4)
                border.color: spots.ink
            }
        }
    }
}
