"""From nodes to entries: each entry is validated by itself, every error is brought back to the line that staff typed.

This is the only place that knows the validating library (pydantic). What entries mean to each other is in checks.py.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar, get_args, get_type_hints

from pydantic import TypeAdapter, ValidationError
from rapidfuzz import process

from kiosk.exhibit import entries, exhibit, localised, media, numbers, recording
from kiosk.exhibit.activity import ACTIVITY_KINDS
from kiosk.exhibit.dates import FORMS, FORMS_EN
from kiosk.exhibit.described import described
from kiosk.exhibit.localised import LANGUAGES, Language, Localised
from kiosk.exhibit.nodes import Node
from kiosk.exhibit.problems import Place, Problem, problem
from kiosk.exhibit.rich_text import FIGURE

T = TypeVar("T")
KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ALMOST = 75  # of 100: how alike a name must be to be suggested
MOST_TEXT = 400
"""Characters of a text for which no length is described."""
MOST_OF_FITTING = 2
"""How much longer than fits well a text may be: a warning from there on, an error from here."""
MOST_OF_FITTING_TO_DO = Decimal("1.1")
"""The same in things to do, whose texts share the screen with what one does."""
MOST_RUN = 500
MOST_DIGITS = 18  # 1e999999 is a number that no screen can show
FIGURE_AS_READ = "9026 m"  # as long as a figure is when it stands in for its key
RUN = re.compile(rf"[^\s，。、；：！？,.;:!?]{{{MOST_RUN + 1},}}")
NUMBERS = ("int_", "float_", "decimal_", "finite_number")
LIMITS: dict[str, tuple[float, float]] = {
    "of": (1, 1000),
    "diagonal": (5, 200),
    "text_scale": (1, 2),
    "importance": (1, 5),
    "x": (0, 1),
    "y": (0, 1),
    "foot": (0.01, 1),
    "tall": (120, 900),
    "born": (1850, 2090),
    "a_round": (1, 10),
    "Caption.start": (0, 36_000),
    "Caption.end": (0, 36_000),
    "from_figures": (0, 10),
    "seen": (0, 1),
    "reveal": (0, 1),
    "size": (0.01, 3),
    "turn": (-3600, 3600),
    "Pose.x": (-1, 2),
    "Pose.y": (-1, 2),
}
"""What a number may be, by the field's name, or for one kind of entry alone."""

for _module in (
    entries,
    exhibit,
    media,
    numbers,
    localised,
    recording,
    *(sys.modules[kind.__module__] for kind in ACTIVITY_KINDS),
):
    for _class in vars(_module).values():
        if isinstance(_class, type) and is_dataclass(_class):
            # what staff type is text: a title of 272 stays one; and a field that is not known is a slip of the pen
            setattr(_class, "__pydantic_config__", {"extra": "forbid", "coerce_numbers_to_str": True})  # noqa: B010


TO_DO = {
    name
    for module in {kind.__module__ for kind in ACTIVITY_KINDS}
    for name, owner in vars(sys.modules[module]).items()
    if isinstance(owner, type) and is_dataclass(owner) and owner.__module__ == module
}
"""The names of the things to do and of what they consist of."""


@dataclass(frozen=True, slots=True)
class Read:
    """An entry with the node that it was read from."""

    entry: Any
    node: Node
    path: str

    def place(self, *names: object) -> Place:
        """Where a field of the entry stands; the nearest thing around it that does exist."""
        return place_of(self.node, names, self.path)


@cache
def _adapter(kind: type) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def limit_of(kind: str, name: str) -> tuple[float, float] | None:
    """The least and the most that field `name` of the dataclass `kind` may be."""
    return LIMITS.get(f"{kind}.{name}") or LIMITS.get(name)


def place_of(node: Node, names: Iterable[object], path: str) -> Place:
    """Follow `names` down from `node` as far as they lead."""
    for name in names:
        inner = node.get(name)
        if inner is None:
            continue
        node = inner
    return Place(path, node.line, node.column)


def read_entry(kind: type, node: Node, path: str, problems: list[Problem]) -> Read | None:
    """Read one entry of dataclass `kind`. None, with problems noted, where it cannot be read."""
    if node.kind != "map":
        problems.append(problem("E211", Place(path, node.line, node.column), name=kind.__name__.lower() + "s"))
        return None
    try:
        entry = _adapter(kind).validate_python(node.plain())
    except ValidationError as error:
        told = [_told(detail, kind, node, path) for detail in error.errors(include_url=False)]
        # a wrong kind inside a union is told once for each way it could have been
        problems.extend(dict.fromkeys(told))
        return None
    read = Read(entry, node, path)
    found = list(_looked_over(read))
    problems.extend(found)
    return None if any(p.severity == "error" for p in found) else read


def _told(detail: Any, kind: type, node: Node, path: str) -> Problem:
    loc = tuple(part for part in detail["loc"] if isinstance(part, int | str))
    name = str(next((part for part in reversed(loc) if isinstance(part, str)), ""))
    owner = _owner(kind, loc)
    label = described(owner.__name__, name).zh + " " + described(owner.__name__, name).en
    place = place_of(node, loc, path)
    error, value = detail["type"], detail.get("input")
    if loc[-1:] == ("[key]",):  # a language's code that is none
        return _unknown(node, loc[:-1], Localised, path)
    if error.startswith("missing"):
        return problem("E201", place_of(node, loc[:-1], path), field=name, label=label)
    if error in ("unexpected_keyword_argument", "extra_forbidden"):
        return _unknown(node, loc, owner, path)
    if error == "literal_error":
        return problem(
            "E203", place, field=name, label=label, value=value, choices=detail["ctx"]["expected"].replace("'", "")
        )
    if error in ("date_unknown", "date_reversed"):
        code = "E206" if error == "date_unknown" else "E207"
        return problem(code, place, value=detail["ctx"]["typed"], forms=FORMS, forms_en=FORMS_EN)
    if error.startswith(NUMBERS):
        return problem("E204", place, field=name, label=label, value=value)
    wanted = {
        "tuple_type": ("一列（[甲, 乙]）", "a list"),
        "bool_parsing": ("true 或 false", "true or false"),
        "bool_type": ("true 或 false", "true or false"),
    }
    zh, en = wanted.get(
        error,
        (
            "一段文字" if "string" in error else "文字，或 zh:/en: 两行",
            "a text" if "string" in error else "a text, or zh: and en:",
        ),
    )
    return problem("E205", place, field=name, label=label, wanted=zh, wanted_en=en)


def _unknown(node: Node, loc: tuple[Any, ...], owner: type, path: str) -> Problem:
    around = node
    for part in loc[:-1]:
        around = around.get(part) or around
    key = around.key(loc[-1])
    known = list(LANGUAGES) if owner is Localised else [f.name for f in fields(owner)]
    hint, hint_en = did_you_mean(
        str(loc[-1]), known, "可以写的有：" + "、".join(known), "Known here: " + ", ".join(known)
    )
    place = Place(path, key.line, key.column) if key else Place(path, node.line, node.column)
    return problem("E202", place, field=loc[-1], hint=hint, hint_en=hint_en)


def did_you_mean(typed: str, known: Iterable[str], otherwise: str, otherwise_en: str) -> tuple[str, str]:
    """A suggestion in both languages: the name most like `typed`, else the given words."""
    best = process.extractOne(typed, list(known), score_cutoff=ALMOST)
    if best is None:
        return otherwise, otherwise_en
    return f"是不是“{best[0]}”？", f"Did you mean “{best[0]}”?"


def _owner(kind: type, loc: tuple[Any, ...]) -> type:
    """The dataclass that the last name of `loc` is a field of."""
    owner = kind
    for part in loc[:-1]:
        if isinstance(part, str) and part in owner.__dataclass_fields__:  # type: ignore[attr-defined]
            inner = _dataclass_in(get_type_hints(owner)[part])
            owner = inner or owner
    return owner


def _dataclass_in(hint: Any) -> type | None:
    if isinstance(hint, type) and is_dataclass(hint):
        return hint
    return next((found for arg in get_args(hint) if (found := _dataclass_in(arg))), None)


def _looked_over(read: Read) -> Iterator[Problem]:
    """What the types cannot say: keys well formed, numbers in range, texts not too long."""
    yield from _look(read.entry, (), read)


def _look(value: Any, names: tuple[object, ...], read: Read) -> Iterator[Problem]:
    if isinstance(value, Localised):
        yield from _look_text(value, names, read)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _look(item, (*names, index), read)
    elif is_dataclass(value) and type(value).__module__ != "kiosk.exhibit.dates":
        for f in fields(value):
            inner = getattr(value, f.name)
            here = (*names, f.name)
            if f.name == "key" and not KEY.fullmatch(str(inner)):
                yield problem("E208", read.place(*here), value=inner)
            limit = limit_of(type(value).__name__, f.name)
            if limit and inner is not None and not limit[0] <= inner <= limit[1]:
                label = described(type(value).__name__, f.name)
                yield problem(
                    "E210", read.place(*here), field=f.name, label=label.zh, value=inner, range=f"{limit[0]}—{limit[1]}"
                )
            if isinstance(inner, Decimal) and (inner.adjusted() > MOST_DIGITS or -_exponent(inner) > MOST_DIGITS):
                label = described(type(value).__name__, f.name)
                yield problem("E204", read.place(*here), field=f.name, label=label.zh, value=inner)
            if isinstance(inner, Localised):
                yield from _look_text(inner, here, read, type(value).__name__)
            else:
                yield from _look(inner, here, read)


def _exponent(number: Decimal) -> int:
    return int(number.as_tuple().exponent)  # finite: the validator lets nothing else through


def longest_text(kind: str, name: str, language: Language) -> int:
    """The most characters that the field `name` of the dataclass `kind` may hold in a language."""
    fits = described(kind, name).fits
    if fits is None:
        return MOST_TEXT
    return int(fits[0 if language == "zh" else 1] * (MOST_OF_FITTING_TO_DO if kind in TO_DO else MOST_OF_FITTING))


def _look_text(text: Localised, names: tuple[object, ...], read: Read, kind: str = "") -> Iterator[Problem]:
    name = str(names[-1]) if names else ""
    fits = described(kind, name).fits
    for language, said in (("zh", text.zh), ("en", text.en), *text.others):
        place = read.place(*names, language)
        longest = longest_text(kind, name, language)
        if len(FIGURE.sub(FIGURE_AS_READ, said)) > longest:
            yield problem("E212", place, field=name, size=len(said), most=longest)
        if run := RUN.search(said):
            yield problem("E213", place, field=name, size=len(run[0]))
        size = len(FIGURE.sub(FIGURE_AS_READ, said))
        most = fits[0 if language == "zh" else 1] if fits else MOST_TEXT
        if size > most and text.zh != text.en:
            yield problem("W403", place, field=name, size=size, most=most)
    if text.zh != text.en and (mark := next((m for m in "’‘“”，。：；（）" if m in text.en), None)):
        yield problem("W405", read.place(*names, "en"), mark=mark)
