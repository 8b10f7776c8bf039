import QtQuick
import Editor.Backend
import Exhibit.Theme

// A text in two languages side by side, each with its counter.
Row {
    id: pair

    required property Desk desk
    required property int field
    required property string label
    required property string firstText
    required property string secondText
    required property string firstCount
    required property string secondCount
    required property bool firstOver
    required property bool secondOver
    required property bool tall
    required property string mark
    readonly property real side: (width - spacing) / 2

    spacing: Theme.px(16)

    Typed {
        id: one
        desk: pair.desk
        width: pair.side
        height: Math.max(implicitHeight, two.implicitHeight)
        label: pair.label + " · " + pair.desk.words["zh"]
        hint: pair.desk.words["zh"]
        said: pair.firstText
        counter: pair.firstCount
        over: pair.firstOver
        tall: pair.tall
        mark: pair.mark
        onEntering: pair.desk.at(pair.field)
        onTyping: text => pair.desk.typeIn(pair.field, "zh", text)
        onLeaving: pair.desk.leave()
    }

    Typed {
        id: two
        desk: pair.desk
        width: pair.side
        height: Math.max(implicitHeight, one.implicitHeight)
        label: pair.label + " · " + pair.desk.words["en"]
        hint: pair.desk.words["en"]
        said: pair.secondText
        counter: pair.secondCount
        over: pair.secondOver
        tall: pair.tall
        mark: pair.mark
        onEntering: pair.desk.at(pair.field)
        onTyping: text => pair.desk.typeIn(pair.field, "en", text)
        onLeaving: pair.desk.leave()
    }
}
