pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Paper that rises over the page with a code as large as it can be: the page's text is inside. Its squares are a whole
// number of pixels. A touch beside it, or its key, closes it.
Item {
    id: view

    required property TakeAway take
    required property var words
    property real risen: take.open ? 1 : 0

    readonly property bool curtain: true                    // the audit does not judge what lies behind
    readonly property real gap: Theme.px(36)

    visible: risen > 0
    clip: true

    function hex(c: color): string {
        return ("" + c).substring(1);
    }

    Behavior on risen {
        NumberAnimation { duration: Theme.pageBack; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
    }

    Touch {
        anchors.fill: parent
        label: view.words["close"]
        enabledTouch: view.take.open
        onTapped: view.take.shut()
    }

    Rectangle {
        id: paper
        readonly property real wanted: told.y + told.flick.contentHeight + view.gap + (pager.visible ? pager.height + view.gap : 0) + code.height + view.gap
        readonly property real room: Theme.upright ? Math.min(width - Theme.px(120), parent.height * .54) : parent.height - Theme.px(100) - view.gap * 2
        width: parent.width
        height: Theme.upright ? Math.min(Math.round(parent.height * .94), wanted) : parent.height - Theme.px(100)
        y: parent.height - Math.round(height * view.risen)
        color: Theme.paper

        // a finger on the paper itself closes nothing
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Image {
            id: code
            readonly property int square: Math.max(1, Math.floor(paper.room / view.take.side))
            readonly property int rim: view.take.quiet * square
            objectName: "takeCode"
            x: Theme.px(Theme.upright ? Theme.plateMargin : Theme.margin) - (Theme.upright ? rim : 0)
            y: Theme.upright ? paper.height - height - view.gap : Math.round((paper.height - height) / 2)
            width: square * view.take.side
            height: width
            smooth: false
            source: view.take.code === "" ? "" : view.take.code + "?" + view.hex(Theme.ink) + "/" + view.hex(Theme.paper)
            Accessible.role: Accessible.Graphic
            Accessible.name: view.take.title
        }

        Scroller {
            id: told
            x: Theme.upright ? Theme.px(Theme.plateMargin) : code.x + Theme.px(Theme.margin) + Math.round(paper.room)
            y: Theme.upright ? Theme.px(60) : code.y + code.rim
            width: close.x - x - Theme.px(12)
            height: (pager.visible ? pager.y - view.gap : code.y + (Theme.upright ? 0 : code.height - code.rim)) - y
            spacing: Theme.px(24)
            track: Theme.paperTint
            thumb: Theme.ink

            Sans {
                width: told.width - Theme.px(36)
                text: view.words["takeAlong"]
                wrapMode: Text.Wrap
                size: Theme.label
                weight: 640
                color: Theme.ink
            }

            Title {
                width: told.width - Theme.px(36)
                text: view.take.title
                leftPadding: Theme.px(3)
                size: 80
                least: 52
                color: Theme.ink
            }

            Sans {
                width: told.width - Theme.px(36)
                text: view.words["takeHow"]
                wrapMode: Text.Wrap
                size: Theme.largeType ? Theme.body : Theme.lead1
                lineHeight: 1.12
                color: Theme.ink
            }

            Sans {
                visible: view.take.count > 1
                width: told.width - Theme.px(36)
                text: view.words["takeMany"]
                wrapMode: Text.Wrap
                lineHeight: 1.12
                weight: 600
                color: Theme.ink
            }
        }

        TakeAwayPager {
            id: pager
            visible: view.take.count > 1
            x: told.x
            y: (Theme.upright ? code.y : code.y + code.height - code.rim) - height
            take: view.take
            words: view.words
        }

        Touch {
            id: close
            x: parent.width - width - Theme.px(36)
            y: Theme.px(36)
            width: Theme.px(96)
            height: Theme.px(96)
            label: view.words["close"]
            onTapped: view.take.shut()

            Contact {
                anchors.fill: parent
                size: 96
                color: Theme.ink
                on: Theme.paper
                icon: "ph.x"
                pressed: close.pressed
            }
        }
    }
}
