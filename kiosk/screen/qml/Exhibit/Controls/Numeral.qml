import QtQuick
import Exhibit.Theme

// A figure set large: as large as `most` (in pixels), smaller where it would be wider than `room`; its box is its ink.
Serif {
    id: numeral

    required property real most
    required property real room
    readonly property bool cjk: /[\u4e00-\u9fff]/.test(text)

    font.pixelSize: Math.max(1, Math.floor(Math.min(most, most * room / Math.max(1, natural.advanceWidth))))
    topPadding: -Math.round(font.pixelSize * (cjk ? .25 : .39))
    bottomPadding: -Math.round(font.pixelSize * (cjk ? .17 : /[\/,]/.test(text) ? .08 : .27))

    TextMetrics {
        id: natural
        font.family: Theme.serifFamily
        font.pixelSize: Math.max(1, Math.round(numeral.most))
        text: numeral.text
    }
}
