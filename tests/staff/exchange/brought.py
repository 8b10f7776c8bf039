"""Files as other museums' programs write them, made for these tests, and what comes of importing them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kiosk.exhibit.entries import Event
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import load
from kiosk.staff.exchange.import_command import run_import

PNG = b"\x89PNG\r\n\x1a\n" + bytes(32)

VERSION_3: dict[str, Any] = {
    "title": {"text": {"headline": "Steam &amp; Steel", "text": "<p>A history of <b>works</b>.</p>"}},
    "scale": "human",
    "events": [
        {
            "start_date": {"year": "1963", "month": "6"},
            "end_date": {"year": 1964},
            "display_date": "",
            "text": {
                "headline": "<b>First</b> works",
                "text": "<p>One <em>fine</em> day.</p><p>Then <a href='https://example.org/x'>more</a>.</p>",
            },
            "media": {"url": "works.png", "caption": "The works", "credit": "A. Smith", "alt": "A tall chimney"},
            "group": "Steel",
            "unique_id": "first-works",
        },
        {
            "start_date": {"year": -4500000000},
            "display_date": "A long time ago",
            "text": {"headline": "Earth", "text": "Rock."},
            "media": {"url": "https://example.org/earth.jpg", "credit": "An agency", "thumbnail": "t.jpg"},
            "group": "Rock",
            "background": {"color": "#ff0000"},
        },
        {
            "start_date": {"year": "-44", "month": "3", "day": "15"},
            "text": {"headline": "", "text": "The Ides. He falls."},
        },
        {"start_date": {"year": "2001", "month": "2", "day": "30", "hour": "9"}, "text": {"headline": "No such day"}},
        {"text": {"headline": "No date"}},
        {"start_date": {"year": "soon"}, "text": {"headline": "No year"}},
    ],
    "eras": [
        {"start_date": {"year": 1900}, "end_date": {"year": 2000}, "text": {"headline": "A century", "text": "Long"}},
        {"start_date": {"year": 2000}, "end_date": {"year": 2010}},
    ],
}

VERSION_2: dict[str, Any] = {
    "timeline": {
        "headline": "Old format",
        "type": "default",
        "text": "<p>Intro</p>",
        "date": [
            {
                "startDate": "1963,6",
                "endDate": "1963,7,2",
                "headline": "Opened",
                "text": "It <strong>opened</strong>.<br>Then closed.",
                "tag": "Works",
                "classname": "x",
                "asset": {"media": "works.png", "credit": "Photographer", "caption": "Chimney"},
            },
            {"startDate": "-200", "headline": "Long before", "text": ""},
        ],
        "era": [{"startDate": "1960", "endDate": "1970", "headline": "Sixties"}],
    }
}

SHEET = """\
Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,\
Media Thumbnail,Type,Group,Background
,,,,,,,,,Our town,"Five hundred years,
in one line",,,,,title,,
1999,12,31,23:59,,,,,New Year's Eve,Fireworks,"<p>Bang &amp; glitter.</p>

<iframe src=""https://example.org/v""></iframe>",works.png,Town archive,Sky,,,Feasts,#fff
1850,,,,1860,,,,,,Only a text. And more of it.,,,,,,Works,
1900,,,,2000,,,,,A century,,,,,,era,,
-66000000,,,,,,,,,Dinosaurs end,,,,,,,Nature,
,,,,,,,,circa 1450,A charter,Sealed.,,,,,,Works,
abc,,,,,,,,,Nonsense,,,,,,,,
,,,,,,,,,,,,,,,,,
"""

DEFINITION: dict[str, Any] = {
    "app": "timeline_explorer",
    "name": "Town",
    "uuid": "u",
    "language_order": ["en-gb", "zh-cn", "fr"],
    "languages": {
        "en-gb": {
            "code": "en-gb",
            "header_text": "The *Town*",
            "content": {
                "a": {
                    "time": "January 1, 1970",
                    "title": "**First** item",
                    "description": "Some _words_.\n\n# More\n\n- one\n- two",
                },
                "b": {
                    "time": "c. 500 BC",
                    "title": "Old",
                    "description": "![alt](x.png) [a link](https://example.org) text",
                },
                "c": {"time": "once", "title": "Tale", "description": ""},
            },
        },
        "zh-cn": {
            "code": "zh-cn",
            "header_text": "小城",
            "content": {"a": {"time": "1970年1月1日", "title": "第一件", "description": "一些字。"}},
        },
        "fr": {"code": "fr", "header_text": "Ville", "content": {}},
    },
    "content_order": ["a", "b", "c", "gone"],
    "content": {
        "a": {"filename": "works.png", "level": 1, "uuid": "a"},
        "b": {"filename": "", "level": 4, "uuid": "b"},
        "c": {"filename": "", "level": 2, "uuid": "c"},
    },
    "style": {"color": {"textColor": "white"}},
}

OLD_DEFINITION: dict[str, Any] = {
    "languages": {
        "en": {
            "header_text": "Kings",
            "display_name": "English",
            "time_key": "Date",
            "title_key": "Title",
            "short_text_key": "Body text",
            "level_key": "Level",
            "image_key": "Image",
        }
    },
    "spreadsheet": "kings.csv",
}

KINGS = """\
Date,Level,Title,Body text,Image
1820,2,George IV,He reigned for **ten** years.,missing.jpg
1837,1,Victoria,"More than 63 years, and an empire.",works.png
"""


def beside(folder: Path, name: str, data: object, encoding: str = "utf-8") -> Path:
    """A file to import, with one picture beside it."""
    (folder / "works.png").write_bytes(PNG)
    path = folder / name
    path.write_bytes((data if isinstance(data, str) else json.dumps(data)).encode(encoding))
    return path


def imported(source: Path, *, kind: str = "") -> Exhibit:
    """The exhibit that comes of it, which loads without an error."""
    to = source.parent / "exhibit"
    assert run_import(source, to, to, kind, "en", dry_run=False) == 0
    loaded = load(to / "content", to / "assets")
    assert [p.line_in("en") for p in loaded.problems if p.severity == "error"] == []
    return loaded.exhibit


def events(exhibit: Exhibit) -> dict[str, Event]:
    """The events by their English title, or the Chinese where there is none."""
    return {event.title.text("en"): event for _, event in exhibit.events()}
