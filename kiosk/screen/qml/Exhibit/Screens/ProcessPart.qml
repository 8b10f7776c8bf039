import QtQuick
import Exhibit.Controls

// One part on the stage: a drawing about its centre, turned, and shown as far as it is revealed. It is drawn once, at its
// greatest size, and only shown smaller: nothing is drawn anew while a finger moves.
Item {
    id: part

    required property int index
    required property int step
    required property string file
    required property real aspect
    required property real drawn
    required property real centreX
    required property real centreY
    required property real tall
    required property real turned
    required property real seen
    required property real reveal
    required property real stageWidth
    required property real stageHeight
    required property int current

    width: height * aspect
    height: stageHeight * tall
    x: stageWidth * centreX - width / 2
    y: stageHeight * centreY - height / 2
    rotation: turned
    opacity: seen
    visible: step === current && seen > 0 && reveal > 0

    Item {
        width: part.reveal < 1 ? part.width * part.reveal : part.width
        height: part.height
        clip: part.reveal < 1

        Art {
            file: part.file
            aspect: part.aspect
            height: part.height
            drawn: part.stageHeight * part.drawn
            turn: part.step === part.current ? 0 : part.index
        }
    }
}
