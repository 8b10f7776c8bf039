import QtQuick

// What the exhibit's start is measured against: nothing but a window and a Text.
Window {
    Text {
        anchors.centerIn: parent
        text: "Hengyang"
        textFormat: Text.PlainText
    }
}
