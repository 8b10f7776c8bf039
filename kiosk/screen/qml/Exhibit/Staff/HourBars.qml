pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Today's visits: how many, and as bars on the Line when they began.
Item {
    id: bars

    required property int visits
    required property string name
    required property Rows hours
    readonly property real tall: Theme.px(112)
    readonly property real start: Math.max(Theme.px(240), caption.width + Theme.px(36))

    implicitHeight: Math.max(caption.y + caption.height, tall + Theme.px(3) + labels.height)

    Numeral {
        id: figure
        text: bars.visits
        most: Theme.px(112)
        room: bars.start - Theme.px(24)
        height: Theme.px(88)
    }

    Sans {
        id: caption
        y: bars.tall + Theme.px(12)
        text: bars.name
        color: Theme.lead
    }

    Row {
        id: labels
        x: bars.start
        y: bars.tall + Theme.px(12)

        Repeater {
            id: columns
            model: bars.hours

            Item {
                id: hour
                required property int index
                required property string hour
                required property real share
                required property bool now
                readonly property int every: Math.ceil(said.implicitWidth * 1.5 / width)
                width: (bars.width - bars.start) / Math.max(1, columns.count)
                height: said.height

                Rectangle {
                    x: parent.width * .28
                    y: -labels.y + bars.tall - height
                    width: parent.width * .44
                    height: bars.tall * hour.share
                    color: hour.now ? Theme.paper : Theme.lead
                }

                Sans {
                    id: said
                    visible: hour.index % hour.every === 0
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: hour.hour
                    tabular: true
                    color: hour.now ? Theme.paper : Theme.lead
                }
            }
        }
    }

    Rectangle {
        x: bars.start
        y: bars.tall
        width: bars.width - bars.start
        height: Theme.px(3)
        color: Theme.paper
    }
}
