pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Everything from the sky to below the bottom, with the surface at y 0: sky, sea in bands of light, rock, the well, marks.
Item {
    id: ground

    required property DescentPage model
    required property Visit visit
    required property real above                            // how much sky there is
    required property real below                            // how much rock below the bottom
    required property real seenFrom
    required property real seenTo

    readonly property real metre: model.pixelsAMetre * Theme.u
    readonly property real depth: model.bottom * metre
    readonly property real floor: model.floor * metre
    readonly property real well: Theme.px(210)
    readonly property var scenery: model.scenery
    readonly property color accent: Theme.plate(model.plate)

    signal pushed

    Rectangle {
        y: -ground.above
        width: ground.width
        height: ground.above
        color: Theme.daylight
    }

    Art {
        visible: ground.seenFrom < 0
        y: -height
        file: ground.scenery.skyFile
        aspect: ground.scenery.skyAspect
        height: Theme.px(1080) / aspect
        ink: Theme.lead
    }

    Rectangle {
        width: ground.width
        height: ground.depth + ground.below
        color: Theme.steel
    }

    Repeater {
        model: ground.model.bands

        Rectangle {
            required property string light
            required property real high
            required property real low
            y: Math.round(high * Theme.u)
            width: ground.width
            height: Math.round(low * Theme.u) - y
            color: Theme.light(light)
        }
    }

    Repeater {
        model: ground.scenery.rockFiles.length === 0 ? 0 : Math.ceil((ground.depth + ground.below - ground.floor) / Theme.px(600))

        Art {
            required property int index
            y: ground.floor + index * Theme.px(600) - Theme.px(8)
            visible: y < ground.seenTo && y + height > ground.seenFrom
            file: ground.scenery.rockFiles[index % ground.scenery.rockFiles.length]
            aspect: ground.scenery.rockAspect
            height: Theme.px(1080) / aspect
            ink: Theme.rock
        }
    }

    Art {
        visible: ground.floor > 0 && ground.seenFrom < height
        file: ground.scenery.waterFile
        height: ground.floor / ground.scenery.waterFoot
        width: Theme.px(1080)
        ink: Theme.rock
    }

    Stand {
        visible: ground.floor > 0
        x: Theme.px(706)
        y: Theme.px(10)
        file: ground.scenery.floatsFile
        aspect: ground.scenery.floatsAspect
        foot: ground.scenery.floatsFoot
        tall: Theme.px(216)
        live: ground.accent
    }

    // the well, and the string that hangs in it with a joint every hundred metres
    Rectangle {
        x: ground.well - width / 2
        width: Theme.px(52)
        height: ground.model.wellEnd * Theme.u
        color: Theme.steel
        border.width: Theme.px(3)
        border.color: Theme.rock
    }

    Rectangle {
        x: ground.well - width / 2
        width: Theme.px(14)
        height: ground.model.wellEnd * Theme.u
        color: ground.accent
    }

    Repeater {
        model: Math.floor(ground.model.wellEnd / (100 * ground.model.pixelsAMetre))

        Rectangle {
            required property int index
            x: ground.well - width / 2
            y: (index + 1) * 100 * ground.metre - height / 2
            visible: y < ground.seenTo && y + height > ground.seenFrom
            width: Theme.px(index % 10 === 9 ? 34 : 26)
            height: Theme.px(8)
            color: Theme.paper
        }
    }

    Stand {
        x: ground.well - width / 2
        file: ground.scenery.standsFile
        aspect: ground.scenery.standsAspect
        foot: ground.scenery.standsFoot
        tall: Theme.px(450)
        live: ground.accent
    }

    Item {
        width: ground.width

        Repeater {
            model: ground.model.marks

            DescentMark {
                width: ground.width
                accent: ground.accent
                seenFrom: ground.seenFrom
                seenTo: ground.seenTo
            }
        }
    }

    Repeater {
        model: ground.model.marks

        DescentName {
            width: ground.width
            accent: ground.accent
            seenFrom: ground.seenFrom
            seenTo: ground.seenTo
        }
    }

    // the invitation, on the string itself
    Touch {
        id: push
        label: ground.visit.words["descentPush"]
        x: ground.well - width / 2
        y: Theme.px(104)
        width: Theme.px(112)
        height: width
        onTapped: ground.pushed()

        Contact {
            anchors.fill: parent
            size: 112
            icon: "ph.arrows-down-up"
            color: ground.accent
            pressed: push.pressed
        }
    }

    Rectangle {
        x: Math.max(Theme.px(8), ground.well - width / 2)
        y: push.y + push.height + Theme.px(14)
        width: invitation.width + Theme.px(32)
        height: invitation.height + Theme.px(20)
        color: Theme.steel

        Sans {
            id: invitation
            anchors.centerIn: parent
            text: push.label
            size: Theme.largeType ? Theme.body : Theme.label
            weight: 600
            Accessible.ignored: true
        }
    }
}
