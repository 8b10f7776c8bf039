pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// Running text: paragraphs as rows of { runs }, each run plain or strong. Without emphasis a paragraph is one Sans;
// with it, its words stand side by side, because only plain text is ever shown.
Column {
    id: body

    property var paragraphs: []                             // list of strings; **strong** is marked as in the content
    property int size: Theme.lead1
    property color color: Theme.paper
    property int weight: 400

    spacing: Math.round(Theme.type(size) * .5)

    Repeater {
        model: body.paragraphs

        Item {
            id: paragraph
            required property string modelData
            readonly property bool plain: modelData.indexOf("**") < 0

            width: body.width
            height: plain ? whole.height : words.height

            Sans {
                id: whole
                visible: paragraph.plain
                width: parent.width
                text: paragraph.plain ? paragraph.modelData : ""
                wrapMode: Text.Wrap
                lineHeight: 1.12
                size: body.size
                weight: body.weight
                color: body.color
            }

            Flow {
                id: words
                visible: !paragraph.plain
                width: parent.width

                Repeater {
                    model: paragraph.plain ? [] : body.pieces(paragraph.modelData)

                    Sans {
                        required property var modelData
                        text: modelData.text
                        size: body.size
                        lineHeight: 1.12
                        weight: modelData.strong ? 700 : body.weight
                        color: body.color
                    }
                }
            }
        }
    }

    // breaks where a line may break: after a Chinese character with the punctuation that clings to it, after a Latin word
    function pieces(text: string): list<var> {
        const out = [];
        text.split("**").forEach((part, i) => {
            const found = part.match(/[“‘（《【]*(?:[A-Za-z0-9.,'%\-]+ ?|[^A-Za-z0-9])[，。、；：？！”’）》】]*/gu) || [];
            found.forEach(piece => {
                if (out.length > 0 && /^[，。、；：？！”’）》】,.;:!?]/u.test(piece))
                    out[out.length - 1].text += piece;      // punctuation never begins a line, not even after emphasis
                else
                    out.push({ text: piece, strong: i % 2 === 1 });
            });
        });
        return out;
    }
}
