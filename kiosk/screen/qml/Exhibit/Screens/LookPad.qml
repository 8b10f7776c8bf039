import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The keys for looking closely, all within one hand: farther, closer, whole, the four sides, and what the parts are called.
Grid {
    id: pad
    objectName: "pad"

    required property PicturePage model
    required property Visit visit
    required property Item window                           // through which the picture is seen
    property bool parts: false

    columns: 3
    spacing: Theme.px(12)

    PadKey {
        icon: "ph.magnifying-glass-minus"
        label: pad.visit.words["lookOut"]
        dim: pad.model.whole
        onTapped: pad.model.step(false)
    }

    PadKey {
        icon: "ph.arrow-up"
        label: pad.visit.words["lookUp"]
        dim: !pad.model.moreUp
        onTapped: pad.model.stride(0, -1)
    }

    PadKey {
        icon: "ph.magnifying-glass-plus"
        label: pad.visit.words["lookIn"]
        dim: pad.model.closest
        onTapped: pad.model.step(true)
    }

    PadKey {
        icon: "ph.arrow-left"
        label: pad.visit.words["lookLeft"]
        dim: !pad.model.moreLeft
        onTapped: pad.model.stride(-1, 0)
    }

    PadKey {
        icon: "ph.corners-out"
        label: pad.visit.words["lookWhole"]
        dim: pad.model.whole
        onTapped: pad.model.showWhole()
    }

    PadKey {
        icon: "ph.arrow-right"
        label: pad.visit.words["lookRight"]
        dim: !pad.model.moreRight
        onTapped: pad.model.stride(1, 0)
    }

    // the whole picture small, and what of it is in view
    Item {
        width: Theme.px(112)
        height: Theme.px(112)

        Rectangle {
            id: map
            visible: !pad.model.whole
            readonly property real fits: Theme.px(104) / Math.max(1, pad.model.pictureWidth, pad.model.pictureHeight)
            anchors.centerIn: parent
            width: Math.round(pad.model.pictureWidth * fits)
            height: Math.round(pad.model.pictureHeight * fits)
            color: Theme.steel2
            border.width: Theme.px(2)
            border.color: Theme.lead

            Rectangle {
                readonly property real seenTo: Math.min(map.width, Math.round((pad.window.width - pad.model.left) * map.fits))
                readonly property real seenDownTo: Math.min(map.height, Math.round((pad.window.height - pad.model.top) * map.fits))
                x: Math.max(0, Math.round(-pad.model.left * map.fits))
                y: Math.max(0, Math.round(-pad.model.top * map.fits))
                width: Math.max(Theme.px(8), seenTo - x)
                height: Math.max(Theme.px(8), seenDownTo - y)
                color: Theme.arc
            }
        }
    }

    PadKey {
        icon: "ph.arrow-down"
        label: pad.visit.words["lookDown"]
        dim: !pad.model.moreDown
        onTapped: pad.model.stride(0, 1)
    }

    PadKey {
        visible: pad.model.hasSpots
        icon: "ph.map-pin"
        label: pad.visit.words["lookParts"]
        on: pad.parts
        onTapped: pad.parts = !pad.parts
    }
}
