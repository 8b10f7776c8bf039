import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// The touch of a named part: a ring that goes with it; touched, its tag says its name and one sentence, kept on the stage.
Touch {
    id: spot

    required property int index
    required property int step
    required property real aspect
    required property real centreX
    required property real centreY
    required property real tall
    required property real seen
    required property real reveal
    required property string name
    required property string says
    required property real stageWidth
    required property real stageHeight
    required property int current
    required property bool isOpen

    readonly property real partWidth: stageHeight * tall * aspect
    readonly property real middleX: stageWidth * centreX - partWidth * (1 - reveal) / 2
    readonly property real middleY: stageHeight * centreY
    readonly property bool onStage: middleX > 0 && middleX < stageWidth && middleY > 0 && middleY < stageHeight

    label: name
    visible: step === current && name !== "" && seen > .5 && reveal > .05 && onStage
    width: implicitWidth
    height: implicitHeight
    x: Math.max(0, Math.min(stageWidth - width, middleX - width / 2))
    y: Math.max(0, Math.min(stageHeight - height, middleY - height / 2))

    Rectangle {
        id: tag
        readonly property real room: Math.min(Theme.px(560) * (Theme.largeType ? 1.3 : 1), spot.stageWidth - Theme.px(24))
        readonly property bool above: spot.y + spot.height / 2 > spot.stageHeight / 2
        visible: spot.isOpen
        width: Math.min(room, Math.max(title.implicitWidth, sentence.implicitWidth) + Theme.px(56))
        height: words.height + Theme.px(44)
        x: Math.max(Theme.px(12), Math.min(spot.stageWidth - width - Theme.px(12), spot.x + (spot.width - width) / 2)) - spot.x
        y: Math.max(-spot.y, above ? -height - Theme.px(8) : Math.min(spot.height + Theme.px(8), spot.stageHeight - height - spot.y))
        color: Theme.paper

        Column {
            id: words
            x: Theme.px(28)
            y: Theme.px(22)
            width: parent.width - Theme.px(56)
            spacing: Theme.px(6)

            Sans {
                id: title
                width: parent.width
                text: spot.name
                wrapMode: Text.Wrap
                size: Theme.label
                weight: 640
                color: Theme.ink
                Accessible.ignored: true
            }

            Sans {
                id: sentence
                visible: text !== ""
                width: parent.width
                text: spot.says
                wrapMode: Text.Wrap
                weight: 500
                color: Theme.ink
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        radius: width / 2
        color: spot.isOpen ? Theme.paper : "transparent"
        border.width: Theme.px(4)
        border.color: Theme.paper
    }

    Rectangle {
        anchors.centerIn: parent
        width: Theme.px(28)
        height: width
        radius: width / 2
        color: spot.isOpen ? Theme.steel : Theme.paper
        border.width: Theme.px(4)
        border.color: Theme.steel
    }
}
