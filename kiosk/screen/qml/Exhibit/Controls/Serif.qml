import QtQuick
import Exhibit.Theme

// The voice that speaks: titles, figures, characters. `size` is in design pixels; a width makes it fit itself.
Text {
    property int size: 112
    readonly property int aligned: horizontalAlignment      // for the audit: Python cannot read Qt Quick's enums
    property bool body: false

    color: Theme.paper
    font.family: Theme.serifFamily
    font.pixelSize: body ? Theme.type(size) : Theme.display(size)
    lineHeight: 1.0
    textFormat: Text.PlainText
    renderType: Text.CurveRendering
}
