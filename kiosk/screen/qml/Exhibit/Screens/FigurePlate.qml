pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One figure as large as the screen, with the machine that made it, in both languages. `turn` chooses which.
Item {
    id: plates

    required property var plates
    required property int turn
    required property string invitation
    required property string invitationOther

    Repeater {
        id: repeater
        model: plates.plates

        Plate {
            id: plate
            required property int index
            required property string number
            required property string before
            required property string unit
            required property string note
            required property string other
            required property string plate
            required property string file
            required property real aspect

            visible: index === plates.turn % Math.max(1, repeater.count)
            width: plates.width
            height: plates.height
            skin: plate.plate

            Numeral {
                x: Theme.px(36)
                y: Theme.px(Theme.upright ? 110 : 80)
                text: plate.number
                most: Theme.px(Theme.upright ? 448 : Theme.largeType ? 420 : 560)
                room: plate.width - Theme.px(96)
                color: Theme.ink
            }

            Art {
                file: plate.visible ? plate.file : ""
                aspect: plate.aspect
                plate: plate.plate
                height: Math.min(Theme.upright ? words.y - y - Theme.px(36) : plate.height * .8, plate.width * (Theme.upright ? .9 : .5) / Math.max(.1, plate.aspect))
                x: plate.width - width - Theme.px(40)
                y: Theme.upright ? plate.height * .36 : plate.height - height - Theme.px(20)
            }

            Column {
                id: words
                x: Theme.px(48)
                width: Theme.upright ? parent.width - Theme.px(96) : parent.width * .44
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(60)
                spacing: Theme.px(12)

                Sans {
                    width: parent.width
                    wrapMode: Text.Wrap
                    text: plate.before + plate.unit
                    visible: text !== ""
                    size: Theme.large
                    weight: 640
                    color: Theme.ink
                }

                Serif {
                    width: parent.width
                    wrapMode: Text.Wrap
                    text: plate.note
                    size: 56
                    color: Theme.ink
                }

                Sans {
                    width: parent.width
                    wrapMode: Text.Wrap
                    text: plate.other
                    size: Theme.label
                    weight: 520
                    color: Theme.ink
                }

                Sans {
                    topPadding: Theme.px(36)
                    width: parent.width
                    wrapMode: Text.Wrap
                    text: plates.invitation + "  " + plates.invitationOther
                    size: Theme.label
                    weight: 640
                    color: Theme.ink
                }
            }
        }
    }
}
