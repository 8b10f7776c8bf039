import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What is set for this machine: the language that visits begin in, and how loud recordings begin.
Flow {
    id: row

    required property Console desk
    readonly property var words: desk.words

    spacing: Theme.px(48)

    Column {
        spacing: Theme.px(12)

        Sans {
            text: row.words["staffLanguage"]
            color: Theme.lead
        }

        Row {
            spacing: Theme.px(12)

            Chip {
                height: Theme.px(96)
                label: row.words["staffChinese"]
                icon: ""
                accent: Theme.paper
                on: row.desk.language === "zh"
                onTapped: row.desk.setLanguage("zh")
            }

            Chip {
                height: Theme.px(96)
                label: row.words["staffEnglish"]
                icon: ""
                accent: Theme.paper
                on: row.desk.language === "en"
                onTapped: row.desk.setLanguage("en")
            }
        }
    }

    Column {
        spacing: Theme.px(12)

        Sans {
            text: row.words["staffVolume"] + " " + row.desk.volume
            tabular: true
            color: Theme.lead
        }

        Row {
            spacing: Theme.px(12)

            PadKey {
                width: Theme.px(96)
                height: Theme.px(96)
                label: row.words["staffQuieter"]
                icon: "ph.minus"
                accent: Theme.paper
                dim: row.desk.volume === 0
                onTapped: row.desk.louder(-1)
            }

            Item {
                width: Theme.px(160)
                height: Theme.px(96)

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: Theme.px(6)
                    color: Theme.steel3

                    Rectangle {
                        width: parent.width * row.desk.volume / 10
                        height: parent.height
                        color: Theme.paper
                    }
                }
            }

            PadKey {
                width: Theme.px(96)
                height: Theme.px(96)
                label: row.words["staffLouder"]
                icon: "ph.plus"
                accent: Theme.paper
                dim: row.desk.volume === 10
                onTapped: row.desk.louder(1)
            }
        }
    }

    // what was done last, or else when this page goes
    Sans {
        visible: row.desk.board.noticed !== "" || !Theme.largeType
        width: Math.min(implicitWidth, row.width)
        text: row.desk.board.noticed || row.words["staffCloses"]
        wrapMode: Text.Wrap
        color: row.desk.board.noticed ? Theme.paper : Theme.lead
    }
}
