import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What is seen of a recording, and below it what is said now: large in the visitor's language, smaller in the other.
Rectangle {
    id: stage

    required property RecordingPage model
    required property var words
    readonly property string trouble: model.faulty ? words["recordingFault"] : model.playable ? "" : words["recordingSilent"]

    color: Theme.steel2
    clip: true

    Image {
        id: film
        visible: stage.model.frame !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(24)
        width: parent.width - Theme.px(48)
        height: said.y - y - Theme.px(24)
        fillMode: Image.PreserveAspectFit
        asynchronous: false                                 // see Art.qml
        cache: false
        source: stage.model.frame
    }

    Art {
        visible: stage.model.frame === ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(36)
        height: Math.max(1, Math.min(said.y - y - Theme.px(36), (stage.width - Theme.px(96)) / Math.max(.1, aspect)))
        file: stage.model.file
        aspect: stage.model.aspect
        plate: "steel2"
    }

    Icon {
        visible: stage.model.frame === "" && stage.model.file === ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: (said.y - height) / 2
        name: stage.model.film ? "ph.film-strip" : "ph.speaker-high"
        size: 160
        color: Theme.steel3
    }

    Column {
        id: said
        x: Theme.px(Theme.margin)
        // two lines of each are kept free, so that nothing jumps when a caption comes
        y: parent.height - Math.max(height, Theme.type(Theme.large) * 2.6 + Theme.type(Theme.body) * 2.6 + Theme.px(12)) - Theme.px(30)
        width: parent.width - Theme.px(Theme.margin * 2)
        spacing: Theme.px(12)

        Sans {
            visible: text !== ""
            width: parent.width
            text: stage.trouble !== "" ? stage.trouble : stage.model.caption
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            size: stage.trouble !== "" ? Theme.label : Theme.large
            weight: 560
            color: stage.trouble !== "" ? Theme.lume : Theme.paper
        }

        Sans {
            visible: text !== "" && stage.trouble === ""
            width: parent.width
            text: stage.model.captionOther
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.lead
        }
    }
}
