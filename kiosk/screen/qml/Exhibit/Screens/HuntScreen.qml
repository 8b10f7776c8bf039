pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// A hunt: the picture with the choice of pictures below it, and what is told beside it (below it, upright).
Sheet {
    id: screen

    readonly property HuntPage model: page as HuntPage
    readonly property color accent: Theme.plate(model.plate)
    readonly property int tabHeight: Theme.largeType ? 112 : 96
    readonly property real tabsHeight: Theme.px(Theme.upright || Theme.largeType ? tabHeight * 2 + 8 : tabHeight)
    readonly property real aspect: Math.max(1, model.aspect)
    readonly property real pictureWidth: Theme.upright ? width : Math.round(Math.min(width * .68, (height - tabsHeight - Theme.px(8)) * aspect))
    readonly property real pictureHeight: Math.round(pictureWidth / aspect)
    readonly property real above: Theme.upright ? heading.height + Theme.px(36 + 24) : 0

    HuntHeading {
        id: heading
        x: (Theme.upright ? 0 : screen.pictureWidth) + Theme.px(Theme.margin)
        y: Theme.px(36)
        width: screen.width - x - Theme.px(Theme.margin)
        model: screen.model
        accent: screen.accent
    }

    HuntPicture {
        id: picture
        y: screen.above
        width: screen.pictureWidth
        height: screen.pictureHeight
        model: screen.model
        visit: screen.visit
    }

    HuntTabs {
        id: tabs
        y: picture.y + picture.height + Theme.px(8)
        width: screen.pictureWidth
        height: screen.tabsHeight
        tabHeight: Theme.px(screen.tabHeight)
        columns: Theme.upright || Theme.largeType ? 3 : 6
        model: screen.model
        accent: screen.accent
    }

    // where the window is lower than the picture is wide, the tabs' field goes on below them
    Rectangle {
        y: tabs.y + tabs.height
        width: Theme.upright ? 0 : screen.pictureWidth
        height: screen.height - y
        color: Theme.steel2
    }

    HuntPanel {
        id: panel
        x: heading.x
        y: (Theme.upright ? tabs.y + tabs.height : heading.y + heading.height) + Theme.px(24)
        width: heading.width + Theme.px(36)
        height: screen.height - y - act.height - Theme.px(24)
        model: screen.model
        visit: screen.visit
        accent: screen.accent
        onWayChosen: (from, kind, key) => {
            screen.opening(from);
            screen.visit.open(kind, key);
        }
    }

    HuntAct {
        id: act
        x: Theme.upright ? 0 : screen.pictureWidth
        y: screen.height - height
        width: screen.width - x
        model: screen.model
        visit: screen.visit
        accent: screen.accent
    }
}
