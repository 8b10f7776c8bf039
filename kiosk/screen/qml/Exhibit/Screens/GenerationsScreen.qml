pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend

// When your grandparents were twenty: the decades to choose from, then the path of the one that was chosen.
Sheet {
    id: screen

    readonly property GenerationsPage model: page as GenerationsPage

    GenerationsChoice {
        visible: !screen.model.chosen
        anchors.fill: parent
        model: screen.model
    }

    GenerationsPath {
        visible: screen.model.chosen
        anchors.fill: parent
        model: screen.model
        visit: screen.visit
        onOpening: from => screen.opening(from)
    }
}
