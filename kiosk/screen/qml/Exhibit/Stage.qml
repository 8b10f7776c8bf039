import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Where pages come and go. The new page grows out of what was touched; on the way back the old one shrinks away. A touch
// during a transition is obeyed at once: the transition ends there. The rail, the sources and the question "still here?"
// lie over every page.
Item {
    id: stage
    objectName: "stage"

    required property Visit visit
    property Page shownPage: null
    property Pane front: first
    property rect origin: Qt.rect(0, 0, 0, 0)
    readonly property bool moving: run.running || !Theme.ready
    readonly property Item sheet: front.sheet
    readonly property bool failed: front.failed

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

    function whole(): rect {
        return Qt.rect(0, 0, pages.width, pages.height);
    }

    function show(forward: bool): void {
        if (visit.page === shownPage)
            return;
        settle();
        const leaving = front;
        const arriving = front === first ? second : first;
        arriving.load(Qt.resolvedUrl(files[visit.page.kind]), visit.page, visit);
        front = arriving;
        shownPage = visit.page;
        const growing = forward ? arriving : leaving;
        const resting = forward ? leaving : arriving;
        growing.z = 1;
        resting.z = 0;
        resting.window = whole();
        const touched = origin.width > 0 ? origin : Qt.rect(pages.width, 0, 0, pages.height);
        travel.pane = growing;
        travel.from = forward ? touched : whole();
        travel.to = forward ? whole() : Qt.rect(pages.width, 0, 0, pages.height);
        run.duration = forward ? Theme.page : Theme.pageBack;
        growing.window = travel.from;
        travel.start();
        origin = Qt.rect(0, 0, 0, 0);
    }

    function remember(from: Item): void {
        const at = from.mapToItem(pages, 0, 0);
        origin = Qt.rect(at.x, at.y, from.width, from.height);
    }

    // end whatever is under way: the front page is whole, the other one is gone
    function settle(): void {
        run.stop();
        const gone = front === first ? second : first;
        const page = gone.page;
        front.window = Qt.binding(() => stage.whole());
        gone.unload();
        front.settled = true;
        if (page)
            visit.retire(page);
    }

    Component.onCompleted: {
        front.load(Qt.resolvedUrl(files[visit.page.kind]), visit.page, visit);
        shownPage = visit.page;
        settle();
    }

    Connections {
        target: stage.visit

        function onPageChanged(forward: bool): void {
            stage.show(forward);
        }
    }

    QtObject {
        id: travel

        property Pane pane: null
        property rect from
        property rect to
        property real progress: 0

        function between(a: real, b: real): real {
            return Math.round(a + (b - a) * progress);
        }

        function start(): void {
            run.restart();
        }

        onProgressChanged: if (run.running)
            pane.window = Qt.rect(between(from.x, to.x), between(from.y, to.y), between(from.width, to.width), between(from.height, to.height))
    }

    NumberAnimation {
        id: run
        target: travel
        property: "progress"
        from: 0
        to: 1
        easing.type: Easing.BezierSpline
        easing.bezierCurve: Theme.easeOut
        onFinished: stage.settle()
    }

    Item {
        id: pages
        width: parent.width
        height: parent.height - (stage.visit.asleep ? 0 : Theme.px(Theme.rail))

        Pane {
            id: first
            pageWidth: pages.width
            pageHeight: pages.height
            onOpening: from => stage.remember(from)
        }

        Pane {
            id: second
            pageWidth: pages.width
            pageHeight: pages.height
            onOpening: from => stage.remember(from)
        }
    }

    Binding { target: Theme; property: "textScale"; value: stage.visit.textScale }
    Binding { target: Theme; property: "still"; value: stage.visit.still }

    // the sleeping exhibit is on the screen: now what it could do without may load
    Timer {
        interval: 60
        running: true
        onTriggered: {
            stage.visit.prepare();
            Theme.ready = true;
        }
    }

    // not needed by the sleeping exhibit: it is built right after
    Loader {
        id: furniture
        readonly property bool wanted: Theme.ready || !stage.visit.asleep
        anchors.fill: parent
        onWantedChanged: furnish()
        Component.onCompleted: furnish()

        function furnish(): void {
            if (wanted && status === Loader.Null)
                setSource("Furniture.qml", { visit: stage.visit });
        }

        Binding {
            target: furniture.item
            property: "mark"
            value: stage.front.mark
            when: furniture.status === Loader.Ready
        }
    }

    // the screens, too, are compiled while nobody is there yet, one at a time. Not asynchronously: Qt's type loader, our
    // Python types and its interpreter lock wait for each other there, and now and then for good.
    Timer {
        id: compiler
        property var compiled: []
        readonly property var waiting: Object.values(stage.files)
        interval: 40
        repeat: true
        running: Theme.ready && compiled.length < waiting.length
        onTriggered: compiled = [...compiled, Qt.createComponent(waiting[compiled.length])]
    }
}
