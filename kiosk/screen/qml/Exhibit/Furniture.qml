import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Screens

// What lies over every page: the rail, the sources, the question "still here?".
Item {
    id: furniture

    required property Visit visit
    property bool reaching: false                           // a sheet stays above the deck, which has its controls
    readonly property real below: reaching ? height - Math.floor(height * 2 / 3) : rail.height
    property real mark: -1                                  // where the page stands on the Line

    Rail {
        id: rail
        visible: !furniture.visit.asleep
        y: parent.height - height
        words: furniture.visit.words
        atHome: furniture.visit.atHome
        museum: furniture.visit.museum[0]
        museumOther: furniture.visit.museum[1]
        mark: furniture.mark
        plates: furniture.visit.plates
        onBackTapped: furniture.visit.back()
        onHomeTapped: furniture.visit.home()
        onSearchTapped: furniture.visit.open("search", "")
        reach: furniture.visit.wishes.reach
        comfortable: furniture.visit.wishes.panelOpen
        onComfortTapped: furniture.visit.wishes.showPanel()
        onReachTapped: furniture.visit.wishes.toggle("reach")
        onLanguageTapped: furniture.visit.wishes.switchLanguage()
    }

    SourcesSheetView {
        anchors.fill: parent
        anchors.bottomMargin: furniture.below
        sheet: furniture.visit.sources
        words: furniture.visit.words
        onShut: furniture.visit.shutSources()
    }

    TakeAwayView {
        anchors.fill: parent
        anchors.bottomMargin: furniture.below
        take: furniture.visit.take
        words: furniture.visit.words
    }

    ComfortPanel {
        anchors.fill: parent
        anchors.bottomMargin: furniture.below
        wishes: furniture.visit.wishes
        words: furniture.visit.words
    }

    SpokenLine {
        width: parent.width
        y: parent.height - furniture.below - height
        sentence: furniture.visit.aloud.sentence
        stopLabel: furniture.visit.words["stopReading"]
        onStopped: furniture.visit.wishes.toggle("aloud")
    }

    StillHere {
        anchors.fill: parent
        visit: furniture.visit
    }
}
