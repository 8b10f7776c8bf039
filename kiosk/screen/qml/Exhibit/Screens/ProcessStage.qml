pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The stage of a process, 3 to 2: its parts move as a finger is drawn across it; a part with a name can be touched.
Item {
    id: stage
    objectName: "stageOfProcess"

    required property ProcessPage model
    required property string hint
    property int open: -1                                   // the part whose sentence is shown
    readonly property real stepWidth: width * .8            // how far a finger goes for one step

    signal scrubbed(real progress)

    clip: true

    Connections {
        target: stage.model
        function onSaid(): void {
            stage.open = -1;
        }
    }

    DragHandler {
        id: drag
        property real from: 0
        target: null
        yAxis.enabled: false
        onActiveChanged: if (active)
            from = stage.model.progress
        onActiveTranslationChanged: if (active)
            stage.scrubbed(from + activeTranslation.x / stage.stepWidth)
    }

    Repeater {
        model: stage.model.parts

        ProcessPart {
            stageWidth: stage.width
            stageHeight: stage.height
            current: stage.model.step
        }
    }

    Repeater {
        model: stage.model.parts

        ProcessSpot {
            stageWidth: stage.width
            stageHeight: stage.height
            current: stage.model.step
            isOpen: stage.open === index
            z: isOpen ? 1 : 0
            onTapped: stage.open = isOpen ? -1 : index
        }
    }

    Rectangle {
        visible: stage.model.progress === 0 && stage.open < 0
        x: Theme.px(Theme.margin - 24)
        y: stage.height - height
        width: hint.width + Theme.px(48)
        height: hint.height + Theme.px(20)
        color: Theme.steel

        Sans {
            id: hint
            anchors.centerIn: parent
            width: Math.min(implicitWidth, stage.width - Theme.px(Theme.margin * 2))
            text: stage.hint
            wrapMode: Text.Wrap
            color: Theme.lead
        }
    }
}
