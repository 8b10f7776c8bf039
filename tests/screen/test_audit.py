"""The audit can be shown to fail: a page with each fault is found out, and one without any is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.audit import Standards, audit, contrast, missing_glyphs
from kiosk.screen.tour import pause

USUAL = Standards(1.0)
Audited = Callable[..., set[str]]
PAGE = """
import QtQuick
Window {
    width: 800; height: 600; visible: true; color: "#12161a"
    component Words: Text { property int aligned: horizontalAlignment; color: "#f3ede0"; font.pixelSize: 30 }
    %s
}
"""


@pytest.fixture
def audited(qapp: QGuiApplication) -> Iterator[Audited]:
    """Audits a window with the given QML in it and returns the codes of what was found."""
    assert qapp is not None
    engine = QQmlApplicationEngine()
    kept: list[QQmlComponent | QQuickWindow] = []

    def look(qml: str, standards: Standards = USUAL) -> set[str]:
        component = QQmlComponent(engine)
        component.setData((PAGE % qml).encode(), QUrl())
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        kept.extend((component, window))
        pause(60)
        return {finding.code for finding in audit(window, window.grabWindow(), standards)}

    yield look
    kept.clear()
    pause(1)


def test_a_sound_page_has_no_findings(audited: Audited) -> None:
    assert audited('Words { x: 40; y: 40; text: "Hengyang" } Words { x: 40; y: 140; text: "Made" }') == set()


@pytest.mark.parametrize(
    ("fault", "qml"),
    [
        ("outside", 'Words { x: 760; y: 40; text: "Hengyang" }'),
        ("overlap", 'Words { x: 40; y: 40; text: "Hengyang" } Words { x: 60; y: 46; text: "Made" }'),
        ("truncated", 'Words { x: 40; y: 40; width: 60; elide: Text.ElideRight; text: "Hengyang" }'),
        ("overflow", 'Words { x: 40; y: 40; width: 60; wrapMode: Text.Wordwrap; text: "Hengyang" }'),
        ("clipped", 'Item { width: 90; height: 90; clip: true; Words { x: 40; y: 40; text: "Hengyang" } }'),
        ("small", 'Words { x: 40; y: 40; font.pixelSize: 14; text: "Hengyang" }'),
        ("contrast", 'Words { x: 40; y: 40; color: "#555555"; text: "Hengyang" }'),
        ("target", "Item { x: 40; y: 40; width: 40; height: 40; TapHandler {} }"),
        (
            "covered",
            'Words { x: 40; y: 40; text: "Hengyang" } Rectangle { x: 60; y: 30; width: 40; height: 60; color: "red" }',
        ),
    ],
)
def test_each_fault_is_found(audited: Audited, fault: str, qml: str) -> None:
    assert fault in audited(qml.replace("Wordwrap", "WordWrap"))


def test_what_lies_behind_a_curtain_is_not_judged(audited: Audited) -> None:
    behind = 'Words { x: 40; y: 40; font.pixelSize: 14; text: "Hengyang" }'
    assert audited(behind + "Item { anchors.fill: parent; property bool curtain: true }") == set()


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


def test_a_character_that_no_font_has_is_missing(qapp: QGuiApplication) -> None:
    assert missing_glyphs("Hengyang", QFont()) == ""
    assert missing_glyphs("a\U00012000", QFont()) == "\U00012000"


LEAD_ON_STEEL = 'Words { x: 40; y: 40; color: "#b4bcc2"; text: "Hengyang" }'


def test_high_contrast_asks_for_more(audited: Audited) -> None:
    assert audited(LEAD_ON_STEEL) == set()
    assert audited(LEAD_ON_STEEL, Standards(1.0, contrast=15.0)) == {"contrast"}


def test_a_target_is_measured_in_millimetres_where_the_screen_is_known(audited: Audited) -> None:
    key = 'Item { property string label: "go"; x: 40; y: 500; width: 84; height: 84; TapHandler {} }'
    assert audited(key) == set()
    assert audited(key, Standards(1.0, target=15 / 0.16)) == {"target"}


def test_what_is_out_of_reach_is_found(audited: Audited) -> None:
    key = 'Item { property string label: "go"; x: 40; y: %d; width: 90; height: 90; TapHandler {} }'
    below = Standards(1.0, within_reach=frozenset())
    assert audited(key % 100, below) == {"reach"}
    assert audited(key % 450, below) == set()
    assert audited(key % 100, Standards(1.0, within_reach=frozenset({"go"}))) == set()
