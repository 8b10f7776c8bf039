import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The foot of a page: what it rests on, and its text to take along.
Flow {
    id: foot

    required property Visit visit
    property string sources
    property color accent: Theme.arc

    spacing: Theme.px(12)

    Chip {
        label: foot.sources
        icon: "ph.quotes"
        iconFirst: true
        width: Math.min(implicitWidth, foot.width)
        accent: foot.accent
        ground: Theme.steel
        voice: Theme.lead
        onTapped: foot.visit.showSources()
    }

    Chip {
        label: foot.visit.words["takeAlong"]
        icon: "ph.qr-code"
        iconFirst: true
        width: Math.min(implicitWidth, foot.width)
        accent: foot.accent
        onTapped: foot.visit.take.show()
    }
}
