pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The picture that is looked through. What is from here looks like everything else until it is touched.
Plate {
    id: picture

    required property HuntPage model
    required property Visit visit
    readonly property string word: model.missed ? visit.words["huntMiss"] : model.hinting ? visit.words["huntHinted"] : ""
    property bool hit: false
    property bool touched: false

    // a touch on a part also reaches the picture below it: only one that met no part has missed
    function judge(): void {
        if (touched && !hit)
            model.miss();
        hit = touched = false;
    }

    skin: model.plate

    Art {
        id: art
        file: picture.model.file
        aspect: picture.width / Math.max(1, picture.height)
        height: picture.height
        plate: picture.model.plate
        live: Theme.plate(picture.model.plate)
        label: picture.model.alt
    }

    Touch {
        anchors.fill: parent
        label: picture.visit.words["huntLook"]
        beside: true                                        // keys go from part to part: they cannot miss
        onTapped: {
            picture.touched = true;
            Qt.callLater(picture.judge);
        }
    }

    Repeater {
        model: picture.model.parts

        HuntPart {
            id: part
            required property string partKey
            file: picture.model.file
            plate: picture.model.plate
            picture: picture
            onTapped: {
                picture.hit = true;
                Qt.callLater(picture.judge);
                picture.model.find(part.partKey);
            }
        }
    }

    Rectangle {
        visible: picture.word !== ""
        anchors.bottom: parent.bottom
        width: Math.min(parent.width, said.implicitWidth + Theme.px(Theme.margin * 2))
        height: said.height + Theme.px(36)
        color: Theme.ink

        Sans {
            id: said
            x: Theme.px(Theme.margin)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, picture.width - Theme.px(Theme.margin * 2))
            text: picture.word
            wrapMode: Text.Wrap
            size: Theme.label
            weight: 560
        }
    }
}
