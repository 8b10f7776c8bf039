import QtQuick
import Exhibit.Theme

// Whatever can be touched: at least 88 design pixels, pressed at once, one tap is one call, named for assistive technology.
Item {
    id: touch

    required property string label
    property bool pressed: handler.pressed
    property bool enabledTouch: true
    property bool beside: false                             // a field that only closes what lies before it
    property int least: Theme.touch

    signal tappedAt(point at)                               // where, just before `tapped`; a key or a reader taps nowhere
    signal tapped

    implicitWidth: Theme.px(least)
    implicitHeight: Theme.px(least)
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: touch.tapped()
    Accessible.focusable: activeFocusOnTab
    activeFocusOnTab: enabledTouch && label !== "" && !beside
    Keys.onReturnPressed: touch.tapped()
    Keys.onEnterPressed: touch.tapped()
    Keys.onSpacePressed: touch.tapped()

    TapHandler {
        id: handler
        enabled: touch.enabledTouch
        // a finger that slides away, or a page that is dragged, presses nothing
        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: 0                               // a slow finger presses as well as a quick one
        onTapped: eventPoint => {
            touch.tappedAt(eventPoint.position);
            touch.tapped();
        }
    }

    // where the keys are: two rings, one of which shows on any ground. A finger never brings them.
    Loader {
        z: 100
        anchors.fill: parent
        active: touch.activeFocus
        sourceComponent: FocusRing {}
    }
}
