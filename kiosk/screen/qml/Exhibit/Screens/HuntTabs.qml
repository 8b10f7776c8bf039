pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The pictures to choose from, each with a disc for every part: filled where it is found.
Grid {
    id: tabs

    required property HuntPage model
    required property color accent
    required property real tabHeight

    columnSpacing: Theme.px(8)
    rowSpacing: Theme.px(8)

    Repeater {
        id: count
        model: tabs.model.scenes

        Touch {
            id: tab
            required property string sceneKey
            required property string name
            required property bool on
            required property int found
            required property int inAll
            readonly property color voice: on || pressed ? Theme.ink : Theme.paper

            label: name
            width: (tabs.width - tabs.columnSpacing * (tabs.columns - 1)) / tabs.columns
            height: tabs.tabHeight
            onTapped: tabs.model.show(sceneKey)

            Rectangle {
                anchors.fill: parent
                color: tab.on || tab.pressed ? tabs.accent : Theme.steel2
            }

            Sans {
                anchors.horizontalCenter: parent.horizontalCenter
                y: (tab.height - height - discs.height - Theme.px(Theme.largeType ? 22 : 10)) / 2
                width: Math.min(implicitWidth, tab.width - Theme.px(16))
                text: tab.name
                weight: 560
                color: tab.voice
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(Theme.body)
                Accessible.ignored: true
            }

            Row {
                id: discs
                anchors.horizontalCenter: parent.horizontalCenter
                y: tab.height - height - Theme.px(14)
                spacing: Theme.px(8)

                Repeater {
                    model: tab.inAll

                    Rectangle {
                        required property int index
                        width: Theme.px(14)
                        height: width
                        radius: width / 2
                        color: index < tab.found ? tab.voice : "transparent"
                        border.width: Theme.px(2)
                        border.color: tab.voice
                    }
                }
            }
        }
    }
}
