pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// One of a few: a key for each, the chosen one filled.
Flow {
    id: chosen

    required property list<string> choices
    required property list<string> names
    required property string value

    signal choosing(value: string)

    spacing: Theme.px(8)

    Repeater {
        model: chosen.choices

        Key {
            required property string modelData
            required property int index
            label: index < chosen.names.length ? chosen.names[index] : ""   // while a row changes, its lists do one by one
            text: label
            on: chosen.value === modelData
            ground: Theme.steel2
            onTapped: chosen.choosing(modelData)
        }
    }
}
