"""Texts that do not fit where they show, measured on the running exhibit and told where they stand in the content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.exhibit.localised import LANGUAGES, Language
from kiosk.exhibit.problems import Place, Problem, problem
from kiosk.exhibit.rich_text import plain
from kiosk.staff.doctor.examined import Examined, FoundText
from kiosk.staff.doctor.translations import LANGUAGE_NAMES

HOW: dict[str, tuple[str, str]] = {
    "truncated": ("被截断了", "cut off"),
    "overflow": ("超出了它的位置", "larger than its room"),
    "outside": ("超出了屏幕", "leaves the screen"),
    "clipped": ("被边框切掉了", "cut by what holds it"),
    "covered": ("被盖住了一部分", "covered in part"),
    "overlap": ("和别的字叠在一起", "lies upon another text"),
}
LEAST_SHARED = 2
"""Characters: a part of a line that is shorter says nothing about where the line comes from."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A text of the content as it is shown, without the spaces."""

    text: str
    found: FoundText


PAGES = ("event", "industry", "project", "activity")
"""Kinds of entries that have a page of their own, as the path of a text begins."""


def worth_measuring(problems: Iterable[Problem], examined: Examined) -> list[str]:
    """The keys of the entries whose page shows a text that is longer than fits well (W403)."""
    long = {found.place for found in problems if found.code == "W403"}
    if not long:
        return []
    steps = (
        one.path.split("/") for one in examined.texts() if any(one.place(language) in long for language in LANGUAGES)
    )
    return list(dict.fromkeys(step[1] for step in steps if step[0] in PAGES))


def texts_that_do_not_fit(examined: Examined, keys: tuple[str, ...] = ()) -> Iterator[Problem]:
    """Measure every page in every language, or only the pages of the entries named by `keys`: minutes, or seconds."""
    from kiosk.screen.fit import measure

    for language in LANGUAGES:
        seen = measure(examined.exhibit, examined.assets, language, keys)
        yield from told(((one.stop, one.text, one.how) for one in seen), examined, language)


def told(misfits: Iterable[tuple[str, str, str]], examined: Examined, language: Language) -> Iterator[Problem]:
    """Each misfit (the stop, the text, how) as a problem at the field that the text comes from; each field once."""
    said = [_Said(_squeezed(plain(one.text, examined.exhibit, language)), one) for one in examined.texts()]
    known: set[tuple[Place, str]] = set()
    zh, en = LANGUAGE_NAMES.get(language, (language, language))
    for stop, text, how in misfits:
        place, field = _origin(text, stop, said, examined, language)
        if (place, how) in known:
            continue
        known.add((place, how))
        how_zh, how_en = HOW.get(how, (how, how))
        yield problem(
            "W502",
            place,
            field=field or "…",
            page=stop,
            text=text,
            how=how_zh,
            how_en=how_en,
            language=zh,
            language_en=en,
        )


def _origin(text: str, stop: str, said: list[_Said], examined: Examined, language: Language) -> tuple[Place, str]:
    """Where the text stands in the content: most like it, and on the page of its own entry rather than elsewhere."""
    shown = _squeezed(text)

    def likeness(one: _Said) -> tuple[int, int, int]:
        own = any(step and step in stop for step in one.found.path.split("/")[1:2])
        if one.text == shown:
            return 3, int(own), 0
        if len(shown) >= LEAST_SHARED and shown in one.text:
            return 2, int(own), -len(one.text)
        if len(one.text) >= LEAST_SHARED and one.text in shown:
            return 1, int(own), len(one.text)
        return 0, 0, 0

    best = max(said, key=likeness, default=None)
    if best is None or likeness(best)[0] == 0:
        return _page(stop, examined), ""
    return best.found.place(language), best.found.field


def _page(stop: str, examined: Examined) -> Place:
    """The entry whose page it is; exhibit.yaml for pages that are no entry's, and for what the program itself says."""
    own = [part for part in examined.parts() if (key := getattr(part.value, "key", "")) and stop.endswith(f"-{key}")]
    longest = max(own, key=lambda part: len(part.value.key), default=None)
    return longest.place("key") if longest else Place(f"{examined.content.name}/exhibit.yaml")


def _squeezed(text: str) -> str:
    return "".join(text.split())
