pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A film or a sound: the picture, below it what is said now in both languages, the player's keys; beside it (below it,
// upright) everything that is said, to be read. Where nothing can be played it says so, and the rest stays.
Sheet {
    id: screen

    readonly property RecordingPage model: page as RecordingPage
    readonly property real told: Theme.upright ? width : Math.round(width * (Theme.largeType ? .42 : .36))

    RecordingStage {
        id: seen
        width: Theme.upright ? screen.width : screen.width - screen.told
        height: Theme.upright ? Math.round(screen.height * .46) : screen.height - keys.height
        model: screen.model
        words: screen.visit.words
    }

    RecordingKeys {
        id: keys
        visible: screen.model.playable
        y: Theme.upright ? seen.height : screen.height - height
        width: seen.width
        height: visible ? Theme.px(120) : 0
        model: screen.model
        words: screen.visit.words
    }

    Scroller {
        id: text
        x: (Theme.upright ? 0 : seen.width) + Theme.px(Theme.margin)
        y: Theme.upright ? keys.y + keys.height : 0
        width: screen.width - x - Theme.px(12)
        height: screen.height - y
        spacing: Theme.px(20)

        Item { width: 1; height: Theme.px(12) }

        Sans {
            text: screen.visit.words[screen.model.film ? "recordingFilm" : "recordingSound"]
            weight: 640
            color: Theme.arc
        }

        Title {
            width: text.width - Theme.px(48)
            text: screen.model.title
            size: 80
            least: 52
        }

        Sans {
            visible: text !== ""
            width: text.width - Theme.px(48)
            text: screen.model.summary
            wrapMode: Text.Wrap
            size: Theme.label
        }

        Section {
            visible: screen.model.transcript.length > 0
            width: text.width - Theme.px(48)
            heading: screen.visit.words["recordingTranscript"]

            Body {
                width: parent.width
                paragraphs: screen.model.transcript
                size: Theme.body
            }
        }

        Section {
            visible: screen.model.hasCaptions && screen.model.transcript.length === 0
            width: text.width - Theme.px(48)
            heading: screen.visit.words["recordingCaptions"]

            Repeater {
                model: screen.model.captions

                Row {
                    id: line
                    required property string time
                    required property string said
                    width: text.width - Theme.px(48)
                    spacing: Theme.px(20)
                    bottomPadding: Theme.px(8)

                    Sans {
                        id: when
                        width: Math.max(implicitWidth, Theme.type(80))
                        text: line.time
                        tabular: true
                        color: Theme.lead
                    }

                    Sans {
                        width: line.width - when.width - line.spacing
                        text: line.said
                        wrapMode: Text.Wrap
                    }
                }
            }
        }

        Sans {
            width: text.width - Theme.px(48)
            text: screen.visit.words["lookBy"] + screen.model.credit + "\n" + screen.visit.words["lookRights"] + screen.model.rights
            wrapMode: Text.Wrap
            lineHeight: 1.12
            color: Theme.lead
        }

        Chip {
            label: screen.model.sources
            icon: "ph.quotes"
            iconFirst: true
            width: Math.min(implicitWidth, text.width - Theme.px(48))
            ground: Theme.steel
            voice: Theme.lead
            onTapped: screen.visit.showSources()
        }

        Item { width: 1; height: Theme.px(12) }
    }
}
