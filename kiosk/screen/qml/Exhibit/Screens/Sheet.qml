import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// What every screen has: its model, the visit it speaks to, whether it has come to rest (things may then draw
// themselves), and where it stands on the Line.
Rectangle {
    id: sheet

    required property Page page
    required property Visit visit
    property bool settled: false
    property real mark: page.onLine

    signal opening(Item from)                               // the item that the next page grows out of

    color: Theme.steel
    clip: true
}
