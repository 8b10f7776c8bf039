pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls

// Who makes it: the industry's enterprises, with what each makes.
Section {
    id: makers

    required property IndustryPage model
    required property Visit visit

    visible: list.count > 0
    heading: visit.words["makers"]

    Repeater {
        id: list
        model: makers.model.makers

        MakerItem {
            width: makers.width
        }
    }
}
