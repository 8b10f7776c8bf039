import QtQuick
import Exhibit.Theme

// An engraved drawing in the four colours of the ground it stands on. Give it a height; the width follows.
// What it shows is named by `file` (a path inside assets/); the image provider recolours it.
Item {
    id: art

    property string file
    property real aspect: 1                                 // width / height, from the content
    property string plate: "steel"                          // steel | steel2 | bronze | arc | lume | paper
    property color ink: onDark ? Theme.paper : Theme.ink
    property color live: plate === "paper" ? Theme.arcTint : onDark ? Theme.bronze : Theme.molten
    property string label
    property real drawn: height                             // the height it is drawn for, where its own changes all the time
    property int turn: 0                                    // where many appear at once each waits its turn, to hold nothing up

    property bool due: false
    readonly property bool onDark: plate === "steel" || plate === "steel2"

    function hex(c: color): string {
        return ("" + c).substring(1);
    }

    function load(): void {
        due = true;
    }

    width: height * aspect
    // not before its page has its size: it would be drawn twice
    Component.onCompleted: {
        if (turn === 0 || Theme.still)
            return Qt.callLater(load);
        wait.interval = turn * Theme.turn;
        wait.start();
    }
    Accessible.role: Accessible.Graphic
    Accessible.name: label
    Accessible.ignored: label === ""

    Timer {
        id: wait
        onTriggered: art.load()
    }

    Image {
        id: image
        anchors.fill: parent
        // not asynchronous: Qt holds a lock while it asks our Python provider from its image thread, and a slot that holds
        // Python's lock waits for Qt's: now and then for good. The provider keeps what it has drawn.
        asynchronous: false
        source: !art.due || art.file === "" || art.height < 1 ? "" : "image://art/" + art.file + "?" + [art.ink, art.live, Theme.plate(art.plate), Theme.tint(art.plate)].map(c => art.hex(c)).join("/")
        sourceSize.height: Math.ceil(art.height)
        smooth: true
    }
}
