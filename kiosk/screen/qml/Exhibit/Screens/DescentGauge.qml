pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The whole depth to one scale, with what is ours on it: its handle is drawn along it to any depth.
Item {
    id: gauge

    required property DescentPage model
    readonly property real head: Theme.px(66)
    readonly property real length: height - head - Theme.px(78)
    readonly property real metre: length / Math.max(1, model.bottom)
    readonly property color accent: Theme.plate(model.plate)

    signal taken
    signal sunk(real depth)

    width: Theme.px(120)

    Rectangle {
        anchors.fill: parent
        color: Theme.steel
    }

    Rectangle {
        width: Theme.px(2)
        height: parent.height
        color: Theme.steel3
    }

    Repeater {
        model: Math.floor(gauge.model.bottom / 1000) + 1

        Rectangle {
            required property int index
            x: gauge.width - width
            y: gauge.head + index * 1000 * gauge.metre
            width: Theme.px(index % 5 === 0 ? 44 : 28)
            height: Theme.px(2)
            color: Theme.lead
        }
    }

    Rectangle {
        x: Theme.px(57)
        y: gauge.head
        width: Theme.px(6)
        height: gauge.length
        color: Theme.steel3
    }

    Rectangle {
        x: Theme.px(57)
        y: gauge.head
        width: Theme.px(6)
        height: gauge.model.depth * gauge.metre
        color: gauge.accent
    }

    Repeater {
        model: gauge.model.marks

        Rectangle {
            required property real at
            required property bool ours
            x: Theme.px(60) - width / 2
            y: gauge.head + at / gauge.model.pixelsAMetre * gauge.metre - height / 2
            width: Theme.px(ours ? 26 : 14)
            height: width
            radius: width / 2
            color: ours ? Theme.steel : Theme.lead
            border.width: ours ? Theme.px(5) : 0
            border.color: gauge.accent
        }
    }

    Rectangle {
        id: handle
        objectName: "descentHandle"
        x: Theme.px(60) - width / 2
        y: gauge.head + gauge.model.depth * gauge.metre - height / 2
        width: Theme.px(Theme.touch)
        height: width
        radius: width / 2
        color: drag.active ? gauge.accent : Theme.paper

        Icon {
            anchors.centerIn: parent
            name: "ph.arrows-down-up"
            color: Theme.ink
        }
    }

    DragHandler {
        id: drag
        property real start: 0
        target: null
        xAxis.enabled: false
        onActiveChanged: if (active) {
            gauge.taken();
            start = gauge.model.depth;
        }
        onActiveTranslationChanged: if (active)
            gauge.sunk(Math.max(0, Math.min(gauge.model.bottom, start + activeTranslation.y / gauge.metre)))
    }
}
