import QtQuick
import Exhibit.Theme

// One of qtawesome's signs, in one colour. `size` is in design pixels.
Image {
    id: icon

    required property string name
    property color color: Theme.paper
    property int size: 44

    width: Theme.px(size)
    height: Theme.px(size)
    sourceSize: Qt.size(width, height)
    source: !Theme.ready || name === "" ? "" : "image://icon/" + name + "/" + ("" + color).substring(1)
    smooth: true
}
