import QtQuick
import Exhibit.Theme

// Whatever can be touched: at least 88 design pixels, pressed at once, one tap is one call, named for assistive technology.
Item {
    id: touch

    required property string label
    property bool pressed: handler.pressed
    property bool enabledTouch: true
    property int least: Theme.touch

    signal tappedAt(point at)                               // where, just before `tapped`; a key or a reader taps nowhere
    signal tapped

    implicitWidth: Theme.px(least)
    implicitHeight: Theme.px(least)
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: touch.tapped()

    TapHandler {
        id: handler
        enabled: touch.enabledTouch
        // a finger that slides away, or a page that is dragged, presses nothing
        gesturePolicy: TapHandler.DragThreshold
        onTapped: eventPoint => {
            touch.tappedAt(eventPoint.position);
            touch.tapped();
        }
    }
}
