pragma ComponentBehavior: Bound
import QtQuick
import Editor.Backend
import Exhibit.Controls
import Exhibit.Theme

// One text that is typed. It follows what stands in the document, but never takes away what was typed a moment ago.
Item {
    id: typed

    required property Desk desk
    required property string label
    property string said: ""
    property string hint: ""
    property string counter: ""
    property string icon: ""
    property string mark: ""
    property bool over: false
    property bool tall: false
    property bool ahead: false                              // what is typed has not come back from the document yet
    property color ground: Theme.steel2

    signal typing(text: string)
    signal entering
    signal leaving

    implicitHeight: Math.max(Theme.px(tall ? 140 : 64), edit.contentHeight + Theme.px(28))

    function focusText(): void {
        edit.forceActiveFocus();
        edit.selectAll();
    }

    function follow(): void {
        ahead = false;
        if (edit.text === said)
            return;
        const at = edit.cursorPosition;
        edit.text = said;
        edit.cursorPosition = Math.min(at, edit.length);
    }

    onSaidChanged: if (said === edit.text)
        ahead = false;
    else if (!ahead)
        follow()
    Component.onCompleted: follow()

    Connections {
        target: typed.desk

        function onRestored(): void {
            typed.follow();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: typed.ground

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.px(edit.activeFocus ? 5 : 2)
            color: edit.activeFocus ? Theme.arc : typed.mark === "error" ? Theme.bronze : typed.mark === "warning" ? Theme.lume : Theme.steel3
        }
    }

    TapHandler {
        onTapped: edit.forceActiveFocus()
    }

    HoverHandler {
        cursorShape: Qt.IBeamCursor
    }

    Icon {
        id: sign
        visible: typed.icon !== ""
        x: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        name: typed.icon
        size: 30
        color: Theme.lead
    }

    TextEdit {
        id: edit
        objectName: typed.label
        x: typed.icon === "" ? Theme.px(18) : Theme.px(64)
        y: typed.tall ? Theme.px(14) : Math.round((typed.height - contentHeight) / 2)
        width: typed.width - x - Theme.px(18) - (typed.tall || typed.counter === "" ? 0 : count.width + Theme.px(12))
        height: contentHeight
        font.family: Theme.sansFamily
        font.pixelSize: Theme.type(Theme.body)
        font.variableAxes: ({ "wght": 430 })
        color: Theme.paper
        selectionColor: Theme.arc
        selectedTextColor: Theme.ink
        selectByMouse: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: typed.label
        Keys.priority: Keys.BeforeItem
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Undo)) {
                typed.desk.undo();
                event.accepted = true;
            } else if (event.matches(StandardKey.Redo)) {
                typed.desk.redo();
                event.accepted = true;
            } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab || (!typed.tall && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))) {
                const next = edit.nextItemInFocusChain(event.key !== Qt.Key_Backtab);
                if (next)
                    next.forceActiveFocus();
                event.accepted = true;
            }
        }
        onTextChanged: if (text !== typed.said && activeFocus) {
            typed.ahead = true;
            typed.typing(text);
        }
        onActiveFocusChanged: if (activeFocus) {
            typed.entering();
        } else {
            typed.leaving();
            typed.ahead = false;
        }
    }

    Sans {
        visible: edit.text === "" && edit.preeditText === ""
        x: edit.x
        y: typed.tall ? edit.y : Math.round((typed.height - height) / 2)
        width: edit.width
        text: typed.hint
        elide: Text.ElideRight
        color: Theme.lead
        opacity: .7
        Accessible.ignored: true
    }

    Sans {
        id: count
        visible: edit.activeFocus || typed.over
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(typed.tall ? 8 : 18)
        text: typed.counter
        tabular: true
        color: typed.over ? Theme.lume : Theme.lead
    }
}
