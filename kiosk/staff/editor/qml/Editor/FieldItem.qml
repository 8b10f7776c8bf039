pragma ComponentBehavior: Bound
import QtQuick
import Editor.Backend
import Exhibit.Controls
import Exhibit.Theme

// One field of the form: its name and help, its widget, and beside it in words what is wrong.
Item {
    id: item

    required property Desk desk
    required property int index
    required property string label
    required property string help
    required property string widget
    required property bool needed
    required property string value
    required property string placeholder
    required property string firstText
    required property string secondText
    required property string firstCount
    required property string secondCount
    required property bool firstOver
    required property bool secondOver
    required property list<string> items
    required property list<string> choices
    required property string refers
    required property string named
    required property bool tall
    required property int depth
    required property list<string> problems
    required property string mark

    signal picking(adding: bool)

    height: column.height + Theme.px(widget === "entry" ? 4 : 26)

    Column {
        id: column
        x: Theme.px(item.depth * 40)
        width: parent.width - x
        spacing: Theme.px(8)

        Row {
            spacing: Theme.px(16)

            Sans {
                text: item.label
                weight: 600
                color: Theme.paper
            }

            Sans {
                text: item.needed ? item.help : item.desk.words["optional"] + (item.help === "" ? "" : " · " + item.help)
                width: Math.min(implicitWidth, column.width - x)
                elide: Text.ElideRight
                color: Theme.lead
            }
        }

        Loader {
            id: loader
            width: parent.width
            sourceComponent: {
                switch (item.widget) {
                case "localised": return pair;
                case "choice": return chosen;
                case "switch": return yesNo;
                case "reference": return reference;
                case "references": case "texts": case "sayings": case "entries": return many;
                case "entry": return null;
                default: return single;
                }
            }
        }

        Repeater {
            model: item.problems

            Row {
                id: told
                required property string modelData
                width: column.width
                spacing: Theme.px(12)

                Icon {
                    name: item.mark === "error" ? "ph.warning-circle-fill" : "ph.info"
                    size: 30
                    color: item.mark === "error" ? Theme.bronze : Theme.lume
                }

                Sans {
                    width: column.width - Theme.px(44)
                    text: told.modelData
                    wrapMode: Text.Wrap
                    color: item.mark === "error" ? Theme.bronze : Theme.lume
                }
            }
        }
    }

    Component {
        id: single

        Typed {
            desk: item.desk
            label: item.label
            said: item.value
            hint: item.placeholder
            tall: item.tall
            mark: item.mark
            onEntering: item.desk.at(item.index)
            onTyping: text => item.desk.typeIn(item.index, "", text)
            onLeaving: item.desk.leave()
        }
    }

    Component {
        id: pair

        Pair {
            desk: item.desk
            field: item.index
            label: item.label
            firstText: item.firstText
            secondText: item.secondText
            firstCount: item.firstCount
            secondCount: item.secondCount
            firstOver: item.firstOver
            secondOver: item.secondOver
            tall: item.tall
            mark: item.mark
        }
    }

    Component {
        id: chosen

        Chosen {
            choices: item.choices
            names: item.choices
            value: item.value !== "" ? item.value : item.placeholder
            onChoosing: value => item.desk.set(item.index, value)
        }
    }

    Component {
        id: yesNo

        Chosen {
            choices: ["true", "false"]
            names: [item.desk.words["on"], item.desk.words["off"]]
            value: item.value !== "" ? item.value : item.placeholder
            onChoosing: value => item.desk.set(item.index, value)
        }
    }

    Component {
        id: reference

        Item {
            implicitHeight: key.height

            Key {
                id: key
                label: item.label + " · " + (item.value !== "" ? item.named : item.desk.words["choose"])
                icon: item.value !== "" ? "ph.link" : "ph.plus"
                text: item.value === "" ? item.desk.words["choose"] : item.named === item.value ? item.value : item.named + " · " + item.value
                ground: Theme.steel2
                onTapped: item.picking(false)
            }
        }
    }

    Component {
        id: many

        ListOf {
            desk: item.desk
            field: item.index
            label: item.label
            items: item.items
            opens: item.widget === "entries"
            writes: item.widget === "texts" || item.widget === "sayings"
            onPicking: item.picking(true)
        }
    }
}
