"""Rules of the house that no other tool knows: read from the tree, each with the reason why it is a rule.

Who may import whom is import-linter's (pyproject.toml); form and types are ruff's and mypy's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from tests.house import BINARY, TOP, files, name, qml_code, strings_in, text_of

MOST_PYTHON_LINES = 300
MOST_QML_LINES = 200
CHINESE = re.compile(r"[\u4e00-\u9fff]")
THE_VOICES = {"kiosk/screen/qml/Exhibit/Controls/Sans.qml", "kiosk/screen/qml/Exhibit/Controls/Serif.qml"}
THE_THEME = "kiosk/screen/qml/Exhibit/Theme/"
MAY_IMPORT = {  # of the house's QML modules, by folder: theme, controls, screens, main
    "Theme": set(),
    "Controls": {"Exhibit.Theme"},
    "Screens": {"Exhibit.Theme", "Exhibit.Controls", "Exhibit.Backend"},
    "Staff": {"Exhibit.Theme", "Exhibit.Controls", "Exhibit.Backend"},
    "Exhibit": {"Exhibit.Theme", "Exhibit.Controls", "Exhibit.Screens", "Exhibit.Backend"},
    "Editor": {"Exhibit.Theme", "Exhibit.Controls"},
}
AT_A_DESK = "kiosk/staff/editor/qml/"
"""Staff at a PC type, select and drop files there; no visitor ever sees it."""


@dataclass(frozen=True)
class Ban:
    """What may not be written, an example of it (so that the rule is known to bite), why, and where it may be."""

    pattern: str
    example: str
    why: str
    but_below: str = "\0"


QML_BANS = [
    Ban(r"Qt\.openUrlExternally", "Qt.openUrlExternally(url)", "leaves the exhibit"),
    Ban(r"Qt\.(quit|exit)\b", "onTapped: Qt.quit()", "only staff end the exhibit"),
    Ban(r"Qt\.(createQmlObject|include)\b", "Qt.createQmlObject(text, item)", "text must not become code"),
    Ban(r"\beval\s*\(|\bnew Function\b", "eval(text)", "text must not become code"),
    Ban(r"\bXMLHttpRequest\b", "new XMLHttpRequest()", "the exhibit reads nothing but what Python gives it"),
    Ban(r"\bhttps?://|\bftp://", 'source: "http://example.org/a.png"', "the exhibit works without any network"),
    Ban(r"[\"']file:", 'source: "file:///a.png"', "pictures come from the image provider, which checks them"),
    Ban(r"\bMouseArea\b", "MouseArea { }", "a point that is stuck on the glass disables it: TapHandler"),
    Ban(r"\bonLink(Activated|Hovered)\b", "onLinkActivated: link => open(link)", "nothing on the screen is a link"),
    Ban(r"\bDropArea\b|\bDrag\.", "DropArea { }", "nothing can be dropped on the exhibit", AT_A_DESK),
    Ban(r"\b(Rich|Styled|Auto|Markdown)Text\b", "textFormat: Text.RichText", "these load what the text names"),
    Ban(
        r"\b(TextEdit|TextInput|TextArea|TextField|Label)\s*\{",
        "TextEdit { }",
        "they select, copy or open menus",
        AT_A_DESK,
    ),
    Ban(r"\blayer\.effect\b|\bMultiEffect\b|\bShaderEffect\b", "MultiEffect { }", "vanish in the software renderer"),
    Ban(
        r"^import QtQuick\.Shapes",
        "import QtQuick.Shapes",
        "the software renderer paints a half hidden Shape unclipped",
    ),
    Ban(r"^import QtQuick\.Dialogs", "import QtQuick.Dialogs", "file dialogs lead out of the exhibit"),
    Ban(r"^import (QtWeb|Qt\.labs\.)", "import QtWebEngine", "a browser leads out; Qt.labs may change any day"),
    Ban(
        r"^import (QtCharts|QtGraphs|QtDataVisualization|QtQuick3D|QtQuick\.(VirtualKeyboard|Timeline|Shapes\.Design))",
        "import QtCharts",
        "GPL or commercial, where the rest of Qt is LGPL",
    ),
]

PYTHON_BANS = [
    Ban(r"\bloadData\b", "engine.loadData(text)", "keeps the GIL: dead-locks with a Python network factory"),
    Ban(r"\bsetContextProperty\b", 'context.setContextProperty("a", b)', "no tool can check it: required properties"),
    Ban(r"\bQDesktopServices\b", "QDesktopServices.openUrl(url)", "leaves the exhibit"),
    Ban(r"\bprocessEvents\(", "QCoreApplication.processEvents()", "deferred deletion never runs: use the event loop"),
    Ban(r"(?<![.\w])(eval|exec|compile|__import__)\(", "eval(text)", "text must not become code"),
    Ban(r"\bshell=True\b", "run(command, shell=True)", "text must not become code"),
    Ban(r"\byaml\.(load|full_load|unsafe_load)\(", "yaml.load(text)", "only the guarded reader composes YAML"),
    Ban(r"\b(pickle|marshal|shelve)\.loads?\(", "pickle.loads(data)", "runs what the file says; use JSON or repr"),
    Ban(r"\bfrom __feature__\b", "from __feature__ import snake_case", "type checkers reject it, and it crashes"),
    Ban(
        r"^\s*(from|import) PySide6(\.| import .*)"
        r"(QtWeb|QtCharts|QtGraphs|QtDataVisualization|QtQuick3D|QtVirtualKeyboard|QtPrintSupport|QtPdf)",
        "from PySide6.QtCharts import QChart",
        "leads out of the exhibit, or is GPL where the rest of Qt is LGPL",
    ),
]

EVERYWHERE_BANS = [
    Ban(
        "py" + r"pi\.org|python" + r"hosted|--ind" + "ex-url",
        "https://py" + "pi.org/simple",
        "a museum may use a mirror",
    ),
    Ban(r"(?<![\w.])/(wo" + "rk|ro" + r"ot|ho" + r"me/\w+|U" + r"sers)/", "open('/wo" + "rk/a')", "one machine's path"),
    Ban("TO" + "DO|FIX" + "ME|X" + "XX", "# TO" + "DO later", "finish it, or write it down where work is planned"),
]


def broken(ban: Ban, texts: dict[str, str]) -> list[str]:
    """PATH:LINE of each place that breaks the ban."""
    pattern = re.compile(ban.pattern, re.MULTILINE)
    return [
        f"{path}:{number}"
        for path, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line) and not path.startswith(ban.but_below)
    ]


@pytest.mark.parametrize("ban", QML_BANS + PYTHON_BANS + EVERYWHERE_BANS, ids=lambda ban: ban.example)
def test_each_ban_bites(ban: Ban) -> None:
    assert broken(ban, {"example": ban.example}) == ["example:1"]


@pytest.mark.parametrize("ban", QML_BANS, ids=lambda ban: ban.example)
def test_no_qml_says_what_is_banned(ban: Ban) -> None:
    assert broken(ban, {name(path): qml_code(path) for path in files(".qml", below="kiosk")}) == [], ban.why


@pytest.mark.parametrize("ban", PYTHON_BANS, ids=lambda ban: ban.example)
def test_no_python_says_what_is_banned(ban: Ban) -> None:
    assert broken(ban, {name(path): text_of(path) for path in files(".py", below="kiosk")}) == [], ban.why


@pytest.mark.parametrize("ban", EVERYWHERE_BANS, ids=lambda ban: ban.example)
def test_no_file_says_what_is_banned_everywhere(ban: Ban) -> None:
    assert broken(ban, {name(path): text_of(path) for path in files() if path.suffix not in BINARY}) == [], ban.why


def test_files_hold_one_idea_each() -> None:
    python = [name(path) for path in files(".py") if len(text_of(path).splitlines()) > MOST_PYTHON_LINES]
    qml = [name(path) for path in files(".qml") if len(text_of(path).splitlines()) > MOST_QML_LINES]
    assert python + qml == []


def test_modules_say_what_lives_in_them() -> None:
    assert [name(path) for path in files(".py") if not text_of(path).startswith('"""')] == []


def test_colours_live_in_the_theme() -> None:
    colour = Ban(r"[\"']#[0-9a-fA-F]{3,8}[\"']|\bQt\.(rgba|hsla|hsva|color)\(", 'color: "#12161a"', "one palette")
    assert broken(colour, {"example": colour.example})
    texts = {name(path): qml_code(path) for path in files(".qml") if not name(path).startswith(THE_THEME)}
    assert broken(colour, texts) == []
    drawn = Ban(r"QColor\(\s*([\"']#|\d)", 'QColor("#12161a")', "one palette")
    assert broken(drawn, {"example": drawn.example})
    assert broken(drawn, {name(path): text_of(path) for path in files(".py", below="kiosk")}) == []


def test_only_the_two_voices_show_text_and_only_plain_text() -> None:
    speaking = {name(path): qml_code(path) for path in files(".qml", below="kiosk")}
    speaking = {path: text for path, text in speaking.items() if re.search(r"\bText\s*\{", text)}
    assert set(speaking) == THE_VOICES
    assert [path for path, text in speaking.items() if "textFormat: Text.PlainText" not in text] == []


def test_visitors_texts_are_content_and_not_code() -> None:
    in_qml = [
        f"{name(path)}:{number}"
        for path in files(".qml", below="kiosk")
        for number, line in enumerate(qml_code(path).splitlines(), 1)
        if CHINESE.search(line)
    ]
    in_pages = [
        f"{name(path)}:{line}"
        for path in files(".py", below="kiosk/screen/pages")
        for line, text in strings_in(path)
        if CHINESE.search(text)
    ]
    assert in_qml + in_pages == []


def test_every_room_and_qml_module_says_what_belongs_in_it() -> None:
    rooms = [path.parent for path in (TOP / "kiosk").glob("*/__init__.py")]
    modules = [path.parent for path in (TOP / "kiosk").rglob("qmldir")]
    assert [name(folder) for folder in rooms + modules if not (folder / "README.md").is_file()] == []


def test_qml_modules_import_only_what_stands_below_them() -> None:
    upward = [
        f"{name(path)}: {module}"
        for path in files(".qml", below="kiosk")
        for module in re.findall(r"^import (Exhibit[\w.]*)", qml_code(path), re.MULTILINE)
        if module not in MAY_IMPORT[path.parent.name]
    ]
    assert upward == []


def test_every_component_is_named_in_its_qmldir_and_nothing_else_is() -> None:
    for qmldir in (TOP / "kiosk").rglob("qmldir"):
        lines = [line.split() for line in text_of(qmldir).splitlines()[1:] if line.strip()]
        assert {path.name for path in qmldir.parent.glob("*.qml")} == {words[-1] for words in lines}, name(qmldir)


def test_dependencies_are_pinned_by_version_alone() -> None:
    pins = [line for line in text_of(TOP / "constraints.txt").splitlines() if line and not line.startswith("#")]
    assert pins
    assert [pin for pin in pins if not re.fullmatch(r"[\w.-]+==[\w.]+", pin)] == []


OUR_CITY = re.compile(r"衡阳|hengyang", re.IGNORECASE)


def test_the_program_knows_nothing_of_our_city() -> None:
    """Another museum runs the same program: what is ours alone is content."""
    assert OUR_CITY.search("Made in Hengyang")
    told = [path for path in files(below="kiosk") if path.suffix not in BINARY]
    assert len(told) > 100
    assert [name(path) for path in told if OUR_CITY.search(text_of(path)) or OUR_CITY.search(name(path))] == []
