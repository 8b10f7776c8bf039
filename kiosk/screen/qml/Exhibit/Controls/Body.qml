pragma ComponentBehavior: Bound
import QtQuick
import Exhibit.Theme

// Running text by paragraphs. One without marks is a single text; **emphasis**, pinyin above characters, or a sentence that is
// being read out make it a flow of pieces. Pinyin comes between Unicode's interlinear annotation marks.
Column {
    id: body

    property var paragraphs: []                             // list of strings; **strong** is marked as in the content
    property int size: Theme.lead1
    property color color: Theme.paper
    property color ground: Theme.steel                      // behind it: what a spoken sentence is inverted to
    property int weight: 400
    property string spoken                                  // the sentence that is being read out

    spacing: Math.round(Theme.type(size) * .5)

    Repeater {
        model: body.paragraphs

        Item {
            id: paragraph
            required property string modelData
            readonly property bool ruby: modelData.indexOf("\ufff9") >= 0
            readonly property bool speaking: body.spoken !== "" && body.bare(modelData).indexOf(body.spoken) >= 0
            readonly property bool plain: modelData.indexOf("**") < 0 && !ruby && !speaking

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
                    model: paragraph.plain ? [] : body.pieces(paragraph.modelData, paragraph.speaking)

                    BodyPiece {
                        required property var modelData
                        text: modelData.text
                        ruby: modelData.ruby
                        raised: paragraph.ruby
                        size: body.size
                        weight: modelData.strong ? 700 : body.weight
                        color: modelData.spoken ? body.ground : body.color
                        ground: modelData.spoken ? body.color : "transparent"
                    }
                }
            }
        }
    }

    function bare(text: string): string {
        return text.replace(/\ufff9([^\ufffa]*)\ufffa[^\ufffb]*\ufffb/g, "$1").replace(/\*\*/g, "");
    }

    // breaks where a line may break: after a Chinese character with the punctuation that clings to it, after a Latin word
    function pieces(text: string, speaking: bool): list<var> {
        const out = [];
        const whole = bare(text);
        const from = speaking ? whole.indexOf(spoken) : -1;
        const to = from + spoken.length;
        let at = 0;
        text.split("**").forEach((part, i) => {
            const found = part.match(/\ufff9[^\ufffb]*\ufffb[，。、；：？！”’）》】]*|[“‘（《【]*(?:[A-Za-z0-9.,'%\-]+ ?|[^A-Za-z0-9])[，。、；：？！”’）》】]*/gu) || [];
            found.forEach(piece => {
                const said = bare(piece);
                const reading = piece.match(/\ufffa([^\ufffb]*)\ufffb/);
                const inside = from >= 0 && at >= from && at < to;
                at += said.length;
                if (out.length > 0 && /^[，。、；：？！”’）》】,.;:!?]/u.test(said))
                    out[out.length - 1].text += said;       // punctuation never begins a line, not even after emphasis
                else
                    out.push({ text: said, ruby: reading ? reading[1] : "", strong: i % 2 === 1, spoken: inside });
            });
        });
        return out;
    }
}
