import QtQuick

// A drawing that stands on the Line: the item's top-left is its left foot. What lies below the foot is cut away.
Item {
    id: stand

    property alias file: art.file
    property alias aspect: art.aspect
    property alias plate: art.plate
    property alias live: art.live
    property alias turn: art.turn
    property real tall: 200
    property real foot: 1

    width: art.width
    height: 1

    Item {
        width: art.width
        height: stand.tall * stand.foot
        y: -height
        clip: true

        Art {
            id: art
            height: stand.tall
        }
    }
}
