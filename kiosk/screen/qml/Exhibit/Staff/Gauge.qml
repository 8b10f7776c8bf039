import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One thing that is well or not: a sign, its name, what it is. Where both do not fit one line the value goes below.
Item {
    id: gauge

    required property string name
    required property string value
    required property bool well
    readonly property real room: width - sign.width - Theme.px(20)
    readonly property bool stacked: Theme.largeType && !Theme.upright || title.implicitWidth + what.implicitWidth + Theme.px(24) > room

    implicitHeight: stacked ? title.height + what.height + Theme.px(44) : Math.max(Theme.px(84), title.height + Theme.px(40))

    Rectangle {
        width: parent.width
        height: Theme.px(2)
        color: Theme.steel3
    }

    Icon {
        id: sign
        y: title.y + (title.height - height) / 2
        size: 40
        name: gauge.well ? "ph.check-circle" : "ph.warning-circle"
        color: gauge.well ? Theme.lume : Theme.bronze
    }

    Sans {
        id: title
        x: sign.width + Theme.px(20)
        y: Theme.px(22)
        width: gauge.stacked ? gauge.room : implicitWidth
        text: gauge.name
        wrapMode: Text.Wrap
        size: Theme.label
        weight: 560
    }

    Sans {
        id: what
        x: gauge.stacked ? title.x : gauge.width - width
        y: gauge.stacked ? title.y + title.height : title.y
        width: gauge.stacked ? gauge.room : implicitWidth
        text: gauge.value
        wrapMode: Text.Wrap
        size: Theme.label
        tabular: true
        color: gauge.well ? Theme.lead : Theme.bronze
    }
}
