"""Whether the exhibit says well which languages it speaks, and whether its texts are there in those and no others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from kiosk.exhibit.exhibit import About
from kiosk.exhibit.language_names import language_name
from kiosk.exhibit.localised import CODE, LANGUAGES, Language, Localised
from kiosk.exhibit.problems import Problem, problem
from kiosk.exhibit.reader import Read, did_you_mean

SAID: dict[Language, tuple[str, str]] = {"zh": ("中文", "Chinese"), "en": ("英文", "English")}
"""How staff's two languages are called in messages."""


def sound_languages(about: About) -> About:
    """`about` with those of its languages that can be spoken; at least one, and the one to begin with among them."""
    languages = tuple(dict.fromkeys(code for code in about.languages if CODE.fullmatch(code))) or LANGUAGES
    first = about.default_language if about.default_language in languages else languages[0]
    return replace(about, languages=languages, default_language=first)


def language_faults(reads: Iterable[Read]) -> Iterator[Problem]:
    """Codes that are none, texts without a language of the exhibit, and texts in a language that it does not speak."""
    reads = list(reads)
    told = next((read for read in reads if isinstance(read.entry, About)), None)
    if told is not None:
        yield from _declared(told)
    languages = sound_languages(told.entry).languages if told else LANGUAGES
    for read in reads:
        for text, names in _texts(read.entry, ()):
            yield from _spoken(text, names, read, languages, foreign=told is not None)


def _declared(read: Read) -> Iterator[Problem]:
    about: About = read.entry
    for index, code in enumerate(about.languages):
        if not CODE.fullmatch(code) or code in about.languages[:index]:
            yield problem("E310", read.place("languages", index), language=code)
    if not about.languages:
        yield problem("E310", read.place("languages"), language="")
    languages = sound_languages(about).languages
    if about.languages and about.default_language not in languages:
        place, choices = read.place("default_language"), "、".join(languages)
        label = "开场语言 language at the start"
        yield problem(
            "E203", place, field="default_language", label=label, value=about.default_language, choices=choices
        )


def _spoken(
    text: Localised, names: tuple[object, ...], read: Read, languages: tuple[Language, ...], *, foreign: bool
) -> Iterator[Problem]:
    field = str(next((name for name in reversed(names) if isinstance(name, str)), ""))
    given = any(said.strip() for said in text.texts())
    for language in languages:
        if given and not text.own(language).strip():
            zh, en = SAID.get(language, (f"{language_name(language)}（{language}）", f"{language_name(language)}"))
            yield problem("W401", read.place(*names, language), field=field, language=zh, language_en=en)
    for language in text.codes() if foreign else ():
        node = read.place(*names, language)
        typed_plainly = node == read.place(*names)  # a plain string is typed in no language
        if language not in languages and not typed_plainly:
            known = "、".join(languages)
            hint, hint_en = did_you_mean(
                language, languages, f"这里的语言有 {known}。", f"The languages here are {', '.join(languages)}."
            )
            yield problem("W411", node, field=field, language=language, hint=hint, hint_en=hint_en)


def _texts(value: Any, names: tuple[object, ...]) -> Iterator[tuple[Localised, tuple[object, ...]]]:
    """Every text of an entry, with the names that lead to it."""
    if isinstance(value, Localised):
        yield value, names
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, (*names, index))
    elif is_dataclass(value) and type(value).__module__ != "kiosk.exhibit.dates":
        for f in fields(value):
            yield from _texts(getattr(value, f.name), (*names, f.name))
