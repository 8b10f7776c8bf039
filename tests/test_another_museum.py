"""The program knows nothing of our city: another museum's exhibit, in three languages and five eras, is clean."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import load
from kiosk.exhibit.localised import Language
from kiosk.screen.app import close, comfort_for, show
from kiosk.screen.audit import Standards, audit
from kiosk.screen.scene import read
from kiosk.screen.tour import settle, walk
from kiosk.screen.tour_moves import SteppedClock
from kiosk.screen.words import unknown_words
from kiosk.visit.comfort import Wish
from tests.another_museum import CITY, another_museum
from tests.journeys.visitor import LANDSCAPE, PORTRAIT
from tests.staff.test_new_exhibit import begun

OURS = re.compile(r"衡阳|Hengyang", re.IGNORECASE)


def findings(exhibit: Exhibit, assets: Path, size: tuple[int, int], language: Language, scale: float = 1) -> list[str]:
    """What a whole tour finds, QML's warnings and every word of our own city among it."""
    clock = SteppedClock()
    shown = show(
        exhibit, assets, comfort_for(exhibit, language, scale).toggle(Wish.STILL), size, kiosk=False, clock=clock
    )
    found = []
    for seen in walk(shown, clock, None):
        found += [f"{seen.name}: {finding.code}: {finding.text}" for finding in seen.findings]
        scene = read(shown.window)
        said = [text.text for text in scene.texts] + [target.name for target in scene.targets]
        found += [f"{seen.name}: {words}" for words in said if OURS.search(words)]
    found += shown.warnings
    close(shown)
    return found


def test_another_exhibit_is_toured_without_a_finding(qapp: object, tmp_path: Path) -> None:
    content, assets = another_museum(tmp_path)
    loaded = load(content, assets)
    assert loaded.problems == ()
    assert (len(loaded.exhibit.eras), loaded.exhibit.about.languages) == (5, ("zh", "en", "fr"))
    assert unknown_words(loaded.exhibit) == []
    assert findings(loaded.exhibit, assets, LANDSCAPE, "fr") == []


def test_a_new_exhibit_is_toured_without_a_finding(qapp: object, tmp_path: Path) -> None:
    content, assets = begun(tmp_path)
    assert findings(load(content, assets).exhibit, assets, PORTRAIT, "en") == []


def on_the_glass(exhibit: Exhibit, assets: Path, size: tuple[int, int], scale: float) -> list[str]:
    """What is wrong with the pages that show every era at once."""
    comfort = comfort_for(exhibit, "en", scale).toggle(Wish.STILL)
    shown = show(exhibit, assets, comfort, size, kiosk=False, clock=SteppedClock())
    found = []
    for kind in ("attract", "home", "timeline"):
        if kind == "home":
            shown.visit.wake()
        elif kind == "timeline":
            shown.visit.open(kind, "")
        settle(shown.window)
        judged = audit(shown.window, shown.window.grabWindow(), Standards(min(size) / 1080))
        found += [f"{kind}: {finding.code}: {finding.text}" for finding in judged]
    found += shown.warnings
    close(shown)
    return found


@pytest.mark.parametrize("eras", [1, 2, 4, 5, 7])
@pytest.mark.parametrize(("size", "scale"), [(LANDSCAPE, 1.0), (LANDSCAPE, 1.6), (PORTRAIT, 1.0), (PORTRAIT, 1.6)])
def test_one_to_seven_eras_have_room(
    qapp: object, tmp_path: Path, eras: int, size: tuple[int, int], scale: float
) -> None:
    content, assets = another_museum(tmp_path, eras)
    assert on_the_glass(load(content, assets).exhibit, assets, size, scale) == []


def test_the_language_key_goes_round(qapp: object, tmp_path: Path) -> None:
    content, assets = another_museum(tmp_path)
    exhibit = load(content, assets).exhibit
    shown = show(exhibit, assets, comfort_for(exhibit, None, 1), LANDSCAPE, kiosk=False, clock=SteppedClock())
    visit = shown.visit
    visit.wake()
    told = []
    for _ in range(4):
        language = str(visit.property("language"))
        words = visit.property("words")
        told.append((language, words["otherLanguage"], words["home"], words["closer"], visit.property("museum")[0]))
        visit.comfort_wishes.switchLanguage()
    close(shown)
    zh, en, fr, again = told
    assert [language for language, *_ in told] == ["zh", "en", "fr", "zh"]
    assert [other for _, other, *_ in told] == ["English", "Français", "中文", "English"]
    assert (CITY["zh"] in zh[-1], CITY["en"] in en[-1], CITY["fr"] in fr[-1]) == (True, True, True)
    assert fr[2:4] == ("Accueil", "Closer")  # its own word, and the English for one that it has not said
    assert again == zh
