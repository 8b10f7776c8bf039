import QtQuick
import Exhibit.Theme

// Which file shows which kind of page. They are compiled while nobody is there yet, one at a time.
Item {
    id: pageFiles

    readonly property var files: ({
        attract: "Screens/AttractScreen.qml",
        home: "Screens/HomeScreen.qml",
        timeline: "Screens/TimelineScreen.qml",
        event: "Screens/StoryScreen.qml",
        project: "Screens/StoryScreen.qml",
        industry: "Screens/IndustryScreen.qml",
        projects: "Screens/ProjectsScreen.qml",
        search: "Screens/SearchScreen.qml",
        activities: "Screens/ActivitiesScreen.qml",
        descent: "Screens/DescentScreen.qml",
        process: "Screens/ProcessScreen.qml",
        hunt: "Screens/HuntScreen.qml",
        generations: "Screens/GenerationsScreen.qml",
        numbers: "Screens/NumbersScreen.qml",
        quiz: "Screens/QuizScreen.qml",
        comparison: "Screens/ComparisonScreen.qml",
        picture: "Screens/PictureScreen.qml",
        recording: "Screens/RecordingScreen.qml"
    })

    function of(kind: string): url {
        return Qt.resolvedUrl(files[kind]);
    }

    // not asynchronously: Qt's type loader, our Python types and its interpreter lock wait for each
    // other there, and now and then for good
    Timer {
        id: compiler
        property var compiled: []
        readonly property var waiting: Object.values(pageFiles.files)
        interval: 40
        repeat: true
        running: Theme.ready && compiled.length < waiting.length
        onTriggered: compiled = [...compiled, Qt.createComponent(waiting[compiled.length])]
    }
}
