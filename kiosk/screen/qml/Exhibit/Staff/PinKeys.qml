pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend

// Twelve keys: the figures, one that erases, one that opens.
Grid {
    id: keys

    required property PinPad pad
    required property var words

    columns: 3

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "open"]

        PinKey {
            id: key
            required property string modelData
            required property int index
            readonly property bool figure: modelData.length === 1

            width: keys.width / 3
            height: keys.height / 4
            last: index % 3 === 2
            label: figure ? modelData : keys.words[modelData === "open" ? "staffOpen" : "staffErase"]
            icon: figure ? "" : modelData === "open" ? "ph.arrow-right" : "ph.backspace"
            dim: modelData === "open" ? !keys.pad.ready : !keys.pad.usable
            onTapped: figure ? keys.pad.digit(modelData) : modelData === "open" ? keys.pad.enter() : keys.pad.erase()
        }
    }
}
