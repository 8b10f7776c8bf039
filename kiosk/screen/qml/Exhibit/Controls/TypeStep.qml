import QtQuick
import Exhibit.Theme

// One of the type sizes on the comfort panel: a sample as large as it would be, and its name.
Touch {
    id: step

    required property real factor
    required property string name
    required property string sample
    required property bool on

    implicitHeight: Theme.px(196)
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        color: step.on || step.pressed ? Theme.ink : Theme.paperTint
    }

    Serif {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: name.top
        anchors.bottomMargin: Theme.px(4)
        text: step.sample
        font.pixelSize: Theme.px(44 * step.factor)
        color: name.color
        Accessible.ignored: true
    }

    Sans {
        id: name
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Theme.px(14)
        text: step.name
        width: Math.min(implicitWidth, step.width - Theme.px(12))
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(Theme.body)
        weight: 560
        color: step.on || step.pressed ? Theme.paper : Theme.ink
        Accessible.ignored: true
    }
}
