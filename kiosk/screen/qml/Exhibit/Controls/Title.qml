import QtQuick
import Exhibit.Theme

// A title in the serif that makes itself smaller until it fits its width on one line; below `least` it breaks instead.
// `size` and `least` are in design pixels. The font's box is generous: what is empty above and below is left off.
Serif {
    id: title

    property int least: 64
    readonly property int most: body ? Theme.type(size) : Theme.display(size)

    font.pixelSize: Math.max(Theme.px(least), Math.min(most, Math.floor(most * width / Math.max(1, natural.advanceWidth + Theme.px(4)))))
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * 1.16)
    topPadding: -Math.round(font.pixelSize * .2)
    bottomPadding: -Math.round(font.pixelSize * .12)

    TextMetrics {
        id: natural
        font.family: Theme.serifFamily
        font.pixelSize: title.most
        text: title.text
    }
}
