import QtQuick
import Exhibit.Theme

// The voice that explains. Plain text only: nothing in it can load or link. `size` is in design pixels.
Text {
    property int size: Theme.body
    readonly property int aligned: horizontalAlignment      // for the audit: Python cannot read Qt Quick's enums
    property int weight: 430
    property bool tabular: false

    color: Theme.paper
    font.family: Theme.sansFamily
    font.pixelSize: Theme.type(size)
    // a variable font loaded by the application ignores font.weight
    font.variableAxes: ({ "wght": weight })
    font.features: tabular ? ({ "tnum": 1 }) : ({})
    lineHeight: 1.0
    textFormat: Text.PlainText
    renderType: Text.QtRendering
}
