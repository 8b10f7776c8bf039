pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// The bottom rail: always there, always in the same place. Its top edge is the Line, folded; the mark says where one is.
Item {
    id: rail

    required property var words
    required property bool atHome
    required property string museum
    required property string museumOther
    readonly property string languageName: words["otherLanguage"]
    required property list<string> plates                   // of the eras, in their order
    required property bool reach
    required property bool comfortable                      // the comfort panel is open, or a wish is on
    required property real mark                             // 0 to 1 on the Line; below 0 where there is none

    readonly property bool narrow: Theme.upright

    signal backTapped
    signal homeTapped
    signal searchTapped
    signal comfortTapped
    signal reachTapped
    signal languageTapped

    width: parent.width
    height: Theme.px(Theme.rail)

    Rectangle {
        anchors.fill: parent
        color: Theme.steel
    }

    Row {
        Repeater {
            model: rail.plates

            Rectangle {
                required property string modelData
                width: rail.width / Math.max(1, rail.plates.length)
                height: Theme.px(Theme.line)
                color: Theme.plate(modelData)
            }
        }
    }

    Rectangle {
        visible: rail.mark >= 0
        z: 1
        x: rail.width * rail.mark - width / 2
        y: Theme.px(Theme.line / 2) - height / 2
        width: Theme.px(32)
        height: width
        radius: width / 2
        color: Theme.paper
        border.width: Theme.px(6)
        border.color: Theme.steel

        Behavior on x {
            NumberAnimation { duration: Theme.page; easing.type: Easing.BezierSpline; easing.bezierCurve: Theme.easeOut }
        }
    }

    Row {
        visible: !rail.atHome
        x: Theme.px(16)
        y: Theme.px(Theme.line)

        RailKey {
            objectName: "railBack"
            icon: "ph.arrow-left"
            label: rail.words["back"]
            named: !rail.narrow || !Theme.largeType
            ruled: false
            onTapped: rail.backTapped()
        }

        RailKey {
            objectName: "railHome"
            icon: "ph.house"
            label: rail.words["home"]
            named: !rail.narrow || !Theme.largeType
            onTapped: rail.homeTapped()
        }
    }

    Column {
        visible: rail.atHome
        x: Theme.px(Theme.margin)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.px(3)

        Sans {
            text: rail.museum
            weight: 620
            width: Math.min(implicitWidth, keys.x - Theme.px(Theme.margin + 24))
            height: rail.narrow ? Theme.px(104) : implicitHeight        // a long name takes two lines there
            verticalAlignment: Text.AlignVCenter
            wrapMode: rail.narrow ? Text.Wrap : Text.NoWrap
            fontSizeMode: rail.narrow ? Text.Fit : Text.HorizontalFit
            minimumPixelSize: Theme.px(Theme.body)
        }

        Sans {
            visible: !rail.narrow && !Theme.largeType
            text: rail.museumOther
            color: Theme.lead
            weight: 400
        }
    }

    Row {
        id: keys
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        y: Theme.px(Theme.line)

        RailKey {
            objectName: "railSearch"
            icon: "ph.magnifying-glass"
            label: rail.words["search"]
            named: !rail.narrow && !Theme.largeType
            ruled: false
            onTapped: rail.searchTapped()
        }

        RailKey {
            objectName: "railComfort"
            icon: "ph.text-aa"
            label: rail.words["comfort"]
            named: !rail.narrow
            on: rail.comfortable
            onTapped: rail.comfortTapped()
        }

        RailKey {
            objectName: "railReach"
            icon: "ph.wheelchair"
            label: rail.words["reach"]
            named: !rail.narrow && !Theme.largeType
            on: rail.reach
            onTapped: rail.reachTapped()
        }

        RailKey {
            objectName: "railLanguage"
            visible: rail.languageName !== ""               // the exhibit speaks one language only
            icon: "ph.translate"
            label: rail.languageName
            onTapped: rail.languageTapped()
        }
    }
}
