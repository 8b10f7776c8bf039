pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// Upright setting (竖排): Chinese runs down the column, figures stay whole; Latin is turned a quarter to run down it.
Item {
    id: upright

    property string text
    property real pixelSize: 32
    property color color: Theme.ink
    property bool serif: false
    property int weight: 520
    property real step: 1.12

    readonly property bool cjk: /[\u4e00-\u9fff]/.test(text)

    implicitWidth: pixelSize * step
    implicitHeight: cjk ? column.height : latin.implicitWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        visible: upright.cjk

        Repeater {
            model: upright.cjk ? upright.text.match(/[0-9.,/A-Za-z+%]+|./gu) : []

            Sans {
                required property string modelData
                text: modelData
                anchors.horizontalCenter: column.horizontalCenter
                height: upright.pixelSize * upright.step
                horizontalAlignment: Text.AlignHCenter
                color: upright.color
                font.family: upright.serif ? Theme.serifFamily : Theme.sansFamily
                font.variableAxes: upright.serif ? ({}) : ({ "wght": upright.weight })
                font.pixelSize: Math.round(modelData.length > 3 ? Math.max(Theme.px(Theme.body), upright.pixelSize * .8) : upright.pixelSize)
                renderType: upright.serif ? Text.CurveRendering : Text.QtRendering
                Accessible.ignored: true
            }
        }
    }

    Sans {
        id: latin
        visible: !upright.cjk
        text: upright.text
        color: upright.color
        font.family: upright.serif ? Theme.serifFamily : Theme.sansFamily
        font.variableAxes: upright.serif ? ({}) : ({ "wght": upright.weight })
        font.pixelSize: Math.round(upright.pixelSize)
        renderType: Text.CurveRendering
        rotation: 90
        transformOrigin: Item.TopLeft
        x: (upright.width + height) / 2
        Accessible.ignored: true
    }
}
