import QtQuick
import Exhibit.Theme

// A column that may be longer than its window: dragged, flung, and with a track that shows that there is more.
Item {
    id: scroller

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias flick: flick
    property color track: Theme.steel3
    property color thumb: Theme.paper
    readonly property bool longer: flick.contentHeight > flick.height + 1

    clip: true

    Flickable {
        id: flick
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: scroller.longer
        pressDelay: 0

        Column {
            id: column
            // the track's room is always kept: were it given back to short text, text that fits only then would never rest
            width: flick.width - Theme.px(36)
        }
    }

    Rectangle {
        visible: scroller.longer
        anchors.right: parent.right
        width: Theme.px(6)
        height: parent.height
        color: scroller.track

        Rectangle {
            width: parent.width
            height: Math.max(Theme.px(60), parent.height * flick.height / Math.max(1, flick.contentHeight))
            y: (parent.height - height) * flick.contentY / Math.max(1, flick.contentHeight - flick.height)
            color: scroller.thumb
        }
    }
}
