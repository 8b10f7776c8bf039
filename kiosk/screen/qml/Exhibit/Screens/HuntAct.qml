pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// At the foot: a hint while something is left in the picture; after that, the next picture that has something left.
Item {
    id: act

    required property HuntPage model
    required property Visit visit
    required property color accent
    readonly property string next: model.texts["next"]
    readonly property bool leftHere: model.leftHere

    height: leftHere || next !== "" ? Theme.px(96) * (Theme.largeType ? 1.25 : 1) : 0

    Chip {
        visible: act.leftHere || act.next !== ""
        anchors.fill: parent
        label: act.leftHere ? act.visit.words["huntHint"] : act.next
        icon: act.leftHere ? "ph.lightbulb" : "ph.arrow-right"
        iconFirst: act.leftHere
        accent: act.accent
        onTapped: {
            if (act.leftHere)
                act.model.hint();
            else
                act.model.turn();
        }
    }
}
