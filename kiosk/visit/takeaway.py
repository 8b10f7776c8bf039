"""What a visitor takes along from a page, as plain text, and how it is parted into pieces that fit one code each."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.exhibit.entries import Event, Industry, Project, Record
from kiosk.exhibit.rich_text import STRONG
from kiosk.visit.links import enterprises_of_industry
from kiosk.visit.place import ACTIVITY_CLASSES, Place, PlaceKind
from kiosk.visit.telling import Telling

SENTENCE = re.compile(r".+?(?:[。！？]+[”’）》」]*|[.!?]+['\")]*(?=\s)|\n+|\Z)", re.DOTALL)
"""A sentence with what closes it. A full stop ends one only before a space: 2.5 is one figure."""

MUCH_LONGER = 1.1
"""Parts may be longer by so much if that keeps blocks of text whole; a longer part is a denser code."""


def takes_along(place: Place, telling: Telling) -> tuple[str, str]:
    """The title of the page `place` and all the rest of its text; two empty strings where it tells nothing."""
    exhibit = telling.exhibit
    if place.kind is PlaceKind.EVENT and (event := exhibit.event_by_key.get(place.key)):
        return telling.say(event.title), _lines(_event(event, telling), telling)
    if place.kind is PlaceKind.PROJECT and (project := exhibit.project_by_key.get(place.key)):
        return telling.say(project.title), _lines(_project(project, telling), telling)
    if place.kind is PlaceKind.INDUSTRY and (industry := exhibit.industry_by_key.get(place.key)):
        return telling.say(industry.title), _lines(_industry(industry, telling), telling)
    if place.kind in ACTIVITY_CLASSES and (activity := exhibit.activity_by_key.get(place.key)):
        blocks = [telling.say(activity.summary), telling.source_line(activity.sources)]
        return telling.say(activity.title), _lines(blocks, telling)
    return "", ""


def _lines(blocks: Iterable[str], telling: Telling) -> str:
    """Blocks parted by blank lines, and whose exhibit it is at the end."""
    about = telling.exhibit.about
    gap = " · "
    return "\n\n".join(
        [*(block for block in blocks if block), telling.say(about.museum) + gap + telling.say(about.title)]
    )


def _event(event: Event, telling: Telling) -> list[str]:
    era = telling.exhibit.era_of_event[event.key]
    plan = ""
    if event.plan:
        plan = f"{telling.words[event.plan.status]} · {telling.words['target']}{telling.date(event.plan.target)}"
    when = f"{telling.say(era.title)} · {telling.date(event.date)}"
    return [
        "\n".join(line for line in (when, plan) if line),
        *_story(telling.paragraphs(event.text)),
        *_facts((event.headline, *event.figures), event.records, event.sources, telling),
    ]


def _project(project: Project, telling: Telling) -> list[str]:
    return [
        telling.say(project.made),
        *_story(telling.paragraphs(project.text)),
        *_facts((project.headline, *project.figures), (), project.sources, telling),
    ]


def _industry(industry: Industry, telling: Telling) -> list[str]:
    colon = telling.words["colon"]
    makers = enterprises_of_industry(telling.exhibit, industry.key)
    made = [f"{telling.say(maker.short or maker.name)}{colon}{telling.say(maker.makes)}" for maker in makers]
    facts = _facts((*industry.headlines, *industry.figures), industry.records, industry.sources, telling)
    return [
        telling.say(industry.eyebrow),
        *_story(telling.paragraphs(industry.text)),
        *facts[:-1],
        _block(telling.words["makers"], made),
        facts[-1],
    ]


def _story(paragraphs: Iterable[str]) -> list[str]:
    return [paragraph.replace(STRONG, "") for paragraph in paragraphs]


def _block(heading: str, lines: list[str]) -> str:
    return "\n".join([heading, *lines]) if lines else ""


def _facts(
    figures: Iterable[str], records: Iterable[Record], sources: Iterable[str], telling: Telling
) -> tuple[str, str, str]:
    """Figures with what they count and the time they hold for, records, and the sources of all of it."""
    words, exhibit = telling.words, telling.exhibit
    counted = [exhibit.figure_by_key[key] for key in dict.fromkeys(figures) if key in exhibit.figure_by_key]
    said = []
    for figure in counted:
        dated = words["inBrackets"].format(telling.date(figure.as_of)) if figure.as_of else ""
        said.append(f"{telling.say(figure.label)}{words['colon']}{telling.figure(figure).full}{dated}")
    records = tuple(records)
    won = [f"{telling.say(record.title)}{words['colon']}{telling.say(record.claim)}" for record in records]
    keys = [*sources, *(figure.source for figure in counted), *(record.source for record in records)]
    return _block(words["figures"], said), _block(words["records"], won), telling.source_line(keys)


def parts(title: str, text: str, most_bytes: int) -> list[str]:
    """`text` under its title in as few parts as fit `most_bytes` of UTF-8 each, parted at the ends of sentences and
    about equally long; between blocks where that costs little. Nothing is left out: only a sentence that fits no
    part is itself parted, between words. A title that leaves no room stands in the first part only.
    """
    whole = f"{title}\n\n{text}".strip()
    if _size(whole) <= most_bytes:
        return [whole] if whole else []
    room = most_bytes - _size(_headed(title, 99, 99, ""))
    if room < most_bytes / 2 and title:
        return parts("", whole, most_bytes)
    pieces = _even(_sentences(text, room), room)
    blocks = _even([f"{block}\n\n" for block in text.split("\n\n")], room)
    if len(blocks) == len(pieces) and _longest(blocks) <= min(room, _longest(pieces) * MUCH_LONGER):
        pieces = blocks
    return [_headed(title, i, len(pieces), piece) for i, piece in enumerate(pieces, 1)]


def _longest(pieces: list[str]) -> int:
    return max(map(_size, pieces))


def _even(bits: list[str], room: int) -> list[str]:
    """The bits in as few parts as fit `room` bytes each, all about equally long."""
    few = len(_filled(bits, room))
    least, most = 16, room
    while least < most:  # the smallest room that needs no more parts
        middle = (least + most) // 2
        if len(_filled(bits, middle)) > few:
            least = middle + 1
        else:
            most = middle
    return _filled(bits, most)


def _headed(title: str, number: int, of: int, text: str) -> str:
    return f"{title} ({number}/{of})\n\n{text}".lstrip()


def _size(text: str) -> int:
    return len(text.encode())


def _filled(bits: Iterable[str], room: int) -> list[str]:
    """The bits put together again, as many as fit `room` bytes, part after part."""
    pieces = [""]
    for bit in bits:
        if _size((pieces[-1] + bit).strip()) > room:
            pieces.append("")
        pieces[-1] += bit
    return [piece.strip() for piece in pieces if piece.strip()]


def _sentences(text: str, room: int) -> list[str]:
    """The sentences; of one that is longer than `room` bytes its words, of such a word its characters."""
    bits = []
    for sentence in SENTENCE.findall(text):
        for word in [sentence] if _size(sentence) <= room else re.findall(r"\s*\S+|\s+", sentence):
            bits += [word] if _size(word) <= room else list(word)
    return bits
