pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Backend

// A quiz: how to play, a round alone or of two, and how it went.
Sheet {
    id: screen

    readonly property QuizPage model: page as QuizPage

    Loader {
        anchors.fill: parent
        sourceComponent: screen.model.phase === "choose" ? lobby : screen.model.phase === "done" ? ended : screen.model.players === 2 ? duel : solo
    }

    Component {
        id: lobby
        QuizLobby {
            model: screen.model
            words: screen.visit.words
        }
    }

    Component {
        id: solo
        QuizSolo {
            model: screen.model
            words: screen.visit.words
            onGoing: from => screen.go(from, screen.model.told["kind"], screen.model.told["key"])
        }
    }

    Component {
        id: duel
        QuizDuel {
            model: screen.model
            words: screen.visit.words
            onGoing: from => screen.go(from, screen.model.told["kind"], screen.model.told["key"])
        }
    }

    Component {
        id: ended
        QuizResult {
            model: screen.model
            words: screen.visit.words
            onGoing: (from, kind, key) => screen.go(from, kind, key)
        }
    }

    function go(from: Item, kind: string, key: string): void {
        opening(from);
        visit.open(kind, key);
    }
}
