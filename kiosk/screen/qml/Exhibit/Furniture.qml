import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Screens

// What lies over every page: the rail, the sources, the question "still here?".
Item {
    id: furniture

    required property Visit visit
    property real mark: -1                                  // where the page stands on the Line

    Rail {
        id: rail
        visible: !furniture.visit.asleep
        y: parent.height - height
        words: furniture.visit.words
        atHome: furniture.visit.atHome
        museum: furniture.visit.museum
        museumOther: furniture.visit.museumOther
        mark: furniture.mark
        onBackTapped: furniture.visit.back()
        onHomeTapped: furniture.visit.home()
        onSearchTapped: furniture.visit.open("search", "")
        onLargerTapped: furniture.visit.larger()
        onLanguageTapped: furniture.visit.switchLanguage()
    }

    SourcesSheetView {
        anchors.fill: parent
        anchors.bottomMargin: rail.height
        sheet: furniture.visit.sources
        words: furniture.visit.words
        onShut: furniture.visit.shutSources()
    }

    TakeAwayView {
        anchors.fill: parent
        anchors.bottomMargin: rail.height
        take: furniture.visit.take
        words: furniture.visit.words
    }

    StillHere {
        anchors.fill: parent
        visit: furniture.visit
    }
}
