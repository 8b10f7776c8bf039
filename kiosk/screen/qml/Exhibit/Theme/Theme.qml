pragma Singleton
import QtQuick

// Every colour, size, font and duration of the exhibit, and nothing else. Colours are materials.
// `u` is one design pixel (the sheet is 1920 x 1080, or 1080 x 1920 upright); Main.qml sets it from the window.
QtObject {
    property real u: 1
    property bool upright: false
    property real textScale: 1
    property bool still: false                              // no motion: cuts instead of travel
    property bool contrast: false                           // at least 15:1 everywhere: the materials pale, the ground black
    property bool ready: false                              // after the first frame: icons may be fetched
    property string sansFamily
    property string serifFamily

    // grounds
    readonly property color steel: contrast ? "#000000" : "#12161a"                // 钢
    readonly property color steel2: contrast ? "#000000" : "#1c2228"
    readonly property color steel3: contrast ? "#8c959c" : "#2c353d"               // rules and tracks, never text
    readonly property color lead: contrast ? "#ffffff" : "#b4bcc2"                 // 铅 second voice
    readonly property color paper: contrast ? "#ffffff" : "#f3ede0"                // 纸
    readonly property color ink: contrast ? "#000000" : "#14171a"                  // 墨 on any plate
    readonly property color molten: contrast ? "#ffffff" : "#fbf6ea"               // the live part when drawn on a plate
    readonly property color drawingTint: contrast ? "#000000" : "#20272e"
    readonly property color paperTint: contrast ? "#e8e8e8" : "#dcd4c2"

    // the way down: what is left of the daylight, and the lines of the rock (graphic only)
    readonly property color daylight: contrast ? "#000000" : "#2f4654"
    readonly property color sunlit: contrast ? "#000000" : "#24404f"
    readonly property color twilight: contrast ? "#000000" : "#1a2c37"
    readonly property color rock: "#7c8890"

    // the eras
    readonly property color bronze: contrast ? "#ffdfba" : "#db9652"               // 青铜
    readonly property color bronzeTint: contrast ? "#ffd6a8" : "#c67f3d"
    readonly property color arc: contrast ? "#c4ecff" : "#70c3ea"                  // 电弧
    readonly property color arcTint: contrast ? "#b4e4fc" : "#58add6"
    readonly property color lume: contrast ? "#f2fbae" : "#e4ef8c"                 // 夜光
    readonly property color lumeTint: contrast ? "#e9f396" : "#cfdb72"

    // sizes, in design pixels
    readonly property int module: 120
    readonly property int rail: 120
    readonly property int margin: 48
    readonly property int plateMargin: 60
    readonly property int line: 6
    readonly property int touch: 88
    readonly property int body: 28
    readonly property int lead1: 34
    readonly property int label: 32
    readonly property int large: 40

    // durations, in milliseconds
    readonly property int press: still ? 0 : 90
    readonly property int release: still ? 0 : 160
    readonly property int page: still ? 0 : 360
    readonly property int pageBack: still ? 0 : 280
    readonly property int flatten: still ? 0 : 420
    readonly property int grow: still ? 0 : 900
    readonly property int wire: 14000
    readonly property int hold: 6000
    readonly property int unreel: still ? 0 : 1200
    readonly property int pulse: 1600
    readonly property int glance: 250                       // between looks at what a page offers
    readonly property int sink: still ? 0 : 2400            // the longest journey from mark to mark
    readonly property int turn: 24                          // between drawings that appear together

    // fonts grow whole, display type grows a quarter as much: it is large already
    readonly property real displayScale: 1 + (textScale - 1) * .25
    readonly property bool largeType: textScale > 1.3

    readonly property var easeOut: [.2, 0, 0, 1, 1, 1]
    readonly property var easeIn: [.4, 0, 1, 1, 1, 1]

    function px(designPixels: real): real {
        return Math.round(designPixels * u);
    }

    function type(designPixels: real): int {
        return Math.max(1, Math.round(designPixels * u * textScale));
    }

    function display(designPixels: real): int {
        return Math.max(1, Math.round(designPixels * u * displayScale));
    }

    function plate(name: string): color {
        switch (name) {
        case "bronze": return bronze;
        case "arc": return arc;
        case "lume": return lume;
        case "paper": return paper;
        case "steel2": return steel2;
        default: return steel;
        }
    }

    function light(name: string): color {
        switch (name) {
        case "sunlit": return sunlit;
        case "twilight": return twilight;
        default: return steel;
        }
    }

    // fields for testing a screen: each of its own lights alone and all of them, as no material is
    function plain(name: string): color {
        switch (name) {
        case "black": return "#000000";
        case "white": return "#ffffff";
        case "red": return "#ff0000";
        case "green": return "#00ff00";
        case "blue": return "#0000ff";
        default: return plate(name);
        }
    }

    function tint(name: string): color {
        switch (name) {
        case "bronze": return bronzeTint;
        case "arc": return arcTint;
        case "lume": return lumeTint;
        case "paper": return paperTint;
        default: return drawingTint;
        }
    }
}
