pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// A title with pinyin above those of its characters that carry some; where it breaks into lines, in a line of its own above.
Column {
    id: read

    required property string text
    required property var above                             // of each piece: before, text, said
    property int size: 112
    property int least: 64
    property color color: Theme.paper
    property color voice: color
    readonly property bool ruby: above.length > 0
    readonly property bool whole: title.lineCount === 1

    Item {
        visible: read.ruby && read.whole
        width: parent.width
        height: Theme.type(Theme.body * 1.22)

        Repeater {
            model: read.ruby && read.whole ? read.above : []

            Sans {
                id: said
                required property var modelData
                x: before.advanceWidth + (base.advanceWidth - width) / 2
                text: modelData.said
                weight: 520
                color: read.voice
                Accessible.ignored: true

                TextMetrics {
                    id: before
                    font: title.font
                    text: said.modelData.before
                }

                TextMetrics {
                    id: base
                    font: title.font
                    text: said.modelData.text
                }
            }
        }
    }

    Flow {
        visible: read.ruby && !read.whole
        width: parent.width
        spacing: Theme.px(24)

        Repeater {
            model: read.ruby && !read.whole ? read.above : []

            Sans {
                required property var modelData
                text: modelData.text + " " + modelData.said
                weight: 520
                color: read.voice
                Accessible.ignored: true
            }
        }
    }

    Title {
        id: title
        width: parent.width
        text: read.text
        size: read.size
        least: read.least
        color: read.color
    }
}
