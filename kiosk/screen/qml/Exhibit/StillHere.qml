import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The question before everything returns to its beginning: both languages, the seconds left, and any touch is an answer.
Rectangle {
    id: question

    required property Visit visit

    readonly property bool curtain: true                    // the audit does not judge what lies behind

    visible: visit.attendance.asking
    color: Theme.paper
    height: parent.height

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: question.visit.touched()
    }

    Column {
        width: parent.width - Theme.px(Theme.plateMargin * 2)
        x: Theme.px(Theme.plateMargin)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(24)

        Title {
            width: parent.width
            text: question.visit.words["stillHere"]
            size: 144
            least: 80
            color: Theme.ink
        }

        Sans {
            text: question.visit.words["stillHereOther"]
            size: Theme.large
            weight: 600
            color: Theme.ink
        }

        Item {
            width: 1
            height: Theme.px(24)
        }

        Numeral {
            text: question.visit.attendance.secondsLeft
            most: Theme.px(320)
            room: question.width
            color: Theme.ink
        }

        Sans {
            width: parent.width
            text: question.visit.words["secondsLeft"]
            wrapMode: Text.Wrap
            size: Theme.label
            weight: 520
            color: Theme.ink
        }

        Sans {
            width: parent.width
            text: question.visit.words["goOn"]
            wrapMode: Text.Wrap
            size: Theme.large
            weight: 640
            color: Theme.ink
        }
    }
}
