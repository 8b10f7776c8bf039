import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A stop of a path: on its era's plate how it stands to that time, when, and what; its drawing stands at the foot.
Touch {
    id: stop

    required property string when
    required property string date
    required property string title
    required property string plate
    required property string file
    required property real aspect
    property int turn: 0
    property bool along: false                              // words and drawing side by side
    property real bottomGap: 0
    readonly property real pad: Theme.px(along ? Theme.margin : 36)
    readonly property real natural: says.height + bottomGap + Theme.px(48)

    label: when + ": " + title

    Plate {
        anchors.fill: parent
        anchors.bottomMargin: stop.bottomGap
        skin: stop.plate
        pressed: stop.pressed
    }

    Column {
        id: says
        x: stop.pad
        y: stop.along ? (parent.height - stop.bottomGap - height) / 2 : Theme.px(32)
        width: stop.along ? parent.width * (Theme.largeType ? .66 : .6) - x : parent.width - x * 2
        spacing: Theme.px(10)

        Sans {
            width: parent.width
            text: stop.when
            wrapMode: Text.Wrap
            weight: 640
            color: Theme.ink
            Accessible.ignored: true
        }

        Title {
            width: parent.width
            text: stop.title
            size: stop.along ? 68 : 64
            least: 42
            color: Theme.ink
            topPadding: 0
            Accessible.ignored: true
        }

        Sans {
            width: parent.width
            text: stop.date
            wrapMode: Text.Wrap
            weight: 480
            color: Theme.ink
            Accessible.ignored: true
        }
    }

    Art {
        readonly property real roomWidth: stop.along ? stop.width - says.x - says.width - Theme.px(72) : stop.width - Theme.px(48)
        readonly property real roomHeight: stop.along ? stop.height - Theme.px(39) : stop.height - says.y - says.height - Theme.px(36)
        visible: roomHeight > Theme.px(60)
        file: stop.file
        aspect: stop.aspect
        plate: stop.plate
        turn: stop.turn
        height: Math.max(1, Math.min(roomHeight, roomWidth / Math.max(.1, stop.aspect)))
        x: stop.along ? parent.width - width - Theme.px(48) : (parent.width - width) / 2
        y: parent.height - stop.bottomGap - height - Theme.px(12)
    }
}
