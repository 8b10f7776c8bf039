"""An imported timeline as the files of a new exhibit: one era, its groups as panels, its eras as periods.

What the other program did not say (the museum's name, sources) is left empty or said to be unchecked, never made up.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.exhibit.dates import parse
from kiosk.staff.editing.written import block_map
from kiosk.staff.exchange import drawn
from kiosk.staff.exchange.fitting import first_sentence, fitted, key_of
from kiosk.staff.exchange.media_files import NotCarriedError, picture_beside
from kiosk.staff.exchange.timeline import USUAL_IMPORTANCE, Said, Slide, Timeline

MOST_GROUPS = 5
"""Panels for which the home page has room."""

SOURCE = "imported"
ERA = "timeline"
LINE, MARK = "line", "mark"
UNSTATED: Said = {"zh": "未注明", "en": "Not stated"}


@dataclass(slots=True)
class ExhibitFiles:
    """The files of an exhibit by their path below its folder; `copies` are pictures that are copied from elsewhere."""

    written: dict[str, bytes] = field(default_factory=dict)
    copies: dict[str, Path] = field(default_factory=dict)


def as_exhibit(line: Timeline, source: Path) -> ExhibitFiles:
    """The files of the timeline's exhibit; what does not fit is noted in the timeline's `lost`."""
    return _Maker(line, source).files()


class _Maker:
    """Puts the entries together; each key is given once."""

    def __init__(self, line: Timeline, source: Path) -> None:
        self._line, self._source = line, source
        self._files = ExhibitFiles()
        self._pictures: list[dict[str, Any]] = []
        self._picture_by_file: dict[Path, str] = {}
        self._picture_keys = {LINE, MARK}
        self._event_keys: set[str] = set()
        self._groups = self._group_keys()

    def files(self) -> ExhibitFiles:
        """Everything."""
        title = self._fit(self._line.title or {"zh": "时间线", "en": "Timeline"}, "About", "title")
        slides = sorted(self._line.slides, key=lambda slide: parse(slide.typed).middle)
        events = [self._event(slide) for slide in slides]
        panels = [self._panel(name, key, slides, events) for name, key in self._groups.items()]
        self._write("exhibit.yaml", self._about(title))
        self._write(f"eras/{ERA}.yaml", self._era(title, slides, events))
        for panel in panels:
            self._write(f"industries/{panel['key']}.yaml", panel)
        self._write("sources.yaml", {"sources": [self._origin()]})
        for name in ("units", "figures", "enterprises", "projects"):
            self._write(f"{name}.yaml", {name: []})
        own = {
            "credit": {"zh": "随导入生成", "en": "Made by the import"},
            "rights": {"zh": "无限制", "en": "No restrictions"},
        }
        drawings = [
            {"key": LINE, "file": "drawings/line.svg", "alt": {"zh": "时间线", "en": "A line of time"}, **own},
            {"key": MARK, "file": "drawings/mark.svg", "alt": {"zh": "线上的一点", "en": "A point on the line"}, **own},
        ]
        self._write("pictures.yaml", {"pictures": [*drawings, *self._pictures]})
        self._files.written["assets/drawings/line.svg"] = drawn.line(min(12, len(slides))).encode()
        self._files.written["assets/drawings/mark.svg"] = drawn.mark().encode()
        return self._files

    def _write(self, name: str, values: dict[str, Any]) -> None:
        head = f"# 由 kiosk import 从 {self._line.program} 导入：{_one_line(self._source.name)}\n"
        self._files.written[f"content/{name}"] = (head + block_map(values, 0, first="") + "\n").encode()

    def _fit(self, said: Said, kind: str, name: str) -> Said:
        return fitted(said, kind, name)[0]

    def _group_keys(self) -> dict[str, str]:
        sizes: dict[str, int] = {}
        for slide in self._line.slides:
            if slide.group:
                sizes[slide.group] = sizes.get(slide.group, 0) + 1
        largest = sorted(sizes, key=lambda name: -sizes[name])[:MOST_GROUPS]
        for name in sizes:
            if name not in largest:
                self._line.lose("file", 0, "group-one-too-many", what=name, most=MOST_GROUPS)
        taken: set[str] = set()
        kept = [name for name in sizes if name in largest]
        return {name: key_of(name, f"group-{number}", taken) for number, name in enumerate(kept, 1)}

    def _event(self, slide: Slide) -> dict[str, Any]:
        notes = [f"日期原作 / date as shown: {slide.note}"] if slide.note else []
        title, text = slide.title, slide.text
        if not title:
            title = {language: first_sentence(said) for language, said in text.items()}
            self._line.lose(slide.where, slide.number, "no-headline", what=next(iter(title.values())))
        entry: dict[str, Any] = {
            "key": key_of(slide.key or title.get("en", ""), f"event-{slide.number}", self._event_keys)
        }
        entry["title"] = self._whole(slide, title, "title", notes)
        entry["date"] = slide.typed
        entry["summary"] = self._fit({**title, **{k: first_sentence(v) for k, v in text.items()}}, "Event", "summary")
        entry["text"] = self._whole(slide, {**title, **text}, "text", notes)
        if slide.importance != USUAL_IMPORTANCE:
            entry["importance"] = slide.importance
        entry["picture"] = MARK
        if slide.media.file or slide.media.caption:
            self._illustrate(entry, slide, notes)
        if slide.group in self._groups:
            entry["industries"] = [self._groups[slide.group]]
        elif slide.group:
            notes.append(f"分组 / group: {slide.group}")
        entry["sources"] = [SOURCE]
        if notes:
            entry["staff_note"] = "\n".join(notes)
        return entry

    def _whole(self, slide: Slide, said: Said, name: str, notes: list[str]) -> Said:
        """The text as long as it may be; what was cut is kept whole for staff, and told."""
        kept, cut = fitted(said, "Event", name)
        labels = {"title": "标题 title", "text": "正文 text"}
        for language, size in cut.items():
            details = {"field": labels[name], "size": size, "most": len(kept[language])}
            self._line.lose(slide.where, slide.number, "shortened", **details)
            notes.append(f"{labels[name]}：{said[language]}")
        return kept

    def _illustrate(self, entry: dict[str, Any], slide: Slide, notes: list[str]) -> None:
        media = slide.media
        words = [*media.caption.values(), *media.credit.values(), *media.alt.values()]
        try:
            path, suffix = picture_beside(self._source, media.file)
        except NotCarriedError as error:
            self._line.lose(slide.where, slide.number, error.word, what=media.file or "; ".join(words))
            if words and media.file:
                self._line.lose(slide.where, slide.number, "media-words", what="; ".join(words))
            notes.append("图 / media: " + "; ".join(filter(None, (media.file, *words))))
            return
        if path not in self._picture_by_file:
            key = key_of(path.stem, f"photo-{len(self._pictures) + 1}", self._picture_keys)
            self._picture_by_file[path] = key
            self._files.copies[f"assets/photos/{key}{suffix}"] = path
            alt = media.alt or media.caption or entry["title"]
            picture = {"key": key, "file": f"photos/{key}{suffix}", "alt": self._fit(alt, "Picture", "alt")}
            picture["credit"] = self._fit(media.credit or UNSTATED, "Picture", "credit")
            self._pictures.append({**picture, "rights": UNSTATED})
        entry["picture"] = self._picture_by_file[path]
        if media.alt and media.caption:
            notes.append("图注 / caption: " + "; ".join(media.caption.values()))

    def _panel(self, name: str, key: str, slides: list[Slide], events: list[dict[str, Any]]) -> dict[str, Any]:
        own = [event for slide, event in zip(slides, events, strict=True) if slide.group == name]
        picture = next((event["picture"] for event in own if event["picture"] != MARK), MARK)
        said = dict.fromkeys(self._line.languages, name)
        return {
            "key": key,
            "title": self._fit(said, "Industry", "title"),
            "short": self._fit(said, "Industry", "short"),
            "eyebrow": {"zh": "时间线", "en": "Timeline"},
            "text": {"zh": f"这一组有 {len(own)} 个事件。", "en": f"Events in this group: {len(own)}."},
            "picture": picture,
            "emblem": MARK,
            "headlines": [],
            "sources": [SOURCE],
        }

    def _era(self, title: Said, slides: list[Slide], events: list[dict[str, Any]]) -> dict[str, Any]:
        dates = [parse(slide.typed) for slide in slides]
        first, last = min(dates, key=lambda date: date.start), max(dates, key=lambda date: date.end)
        span = {"zh": f"{first.zh}到{last.zh}", "en": f"{first.en} to {last.en}"}
        count = {"zh": f"共 {len(events)} 个事件。", "en": f"Events: {len(events)}."}
        taken: set[str] = set()
        periods = [
            {
                "key": key_of(span_.title.get("en", ""), f"period-{span_.number}", taken),
                "title": self._fit(span_.title, "Period", "title"),
                "date": span_.typed,
            }
            for span_ in self._line.spans
        ]
        summary, cut = fitted(self._line.text or count, "Era", "summary")
        era = {
            "key": ERA,
            "title": self._fit(title, "Era", "title"),
            "name": {"zh": "时间线", "en": "Timeline"},
            "character": "史",
            "plate": "bronze",
            "summary": summary,
            "span": span if first is not last else {"zh": first.zh, "en": first.en},
            "picture": MARK,
            "picture_tall": MARK,
            "periods": periods,
            "events": events,
        }
        if cut:
            era["staff_note"] = "\n".join(self._line.text.values())
            for language, size in cut.items():
                details = {"field": "总述 summary", "size": size, "most": len(summary[language])}
                self._line.lose("file", 0, "shortened", **details)
        return era

    def _about(self, title: Said) -> dict[str, Any]:
        return {
            "title": title,
            "museum": {"zh": "", "en": ""},
            "invitation": {"zh": "轻触屏幕，开始", "en": "Touch to begin"},
            "languages": list(self._line.languages),
            "eras": [ERA],
            "industries": list(self._groups.values()),
            "timeline": {"title": self._fit(title, "Heading", "title")},
            "projects": {"title": {"zh": "项目", "en": "Projects"}},
            "sources": {"title": {"zh": "来源", "en": "Sources"}},
            "line": LINE,
            "projects_emblem": MARK,
            "staff_note": "请补：馆名（museum）、每个事件的来源。 / To be filled in: museum, the events' sources.",
        }

    def _origin(self) -> dict[str, Any]:
        name = _one_line(self._source.name)[:60]
        return {
            "key": SOURCE,
            "title": {
                "zh": f"由 {self._line.program} 导入：{name}",
                "en": f"Imported from {self._line.program}: {name}",
            },
            "publisher": {"zh": "来源待核对", "en": "Sources to be checked"},
            "staff_note": "请给每个事件写上真正的来源。 / Name each event's own source.",
        }


def _one_line(name: str) -> str:
    return "".join(sign for sign in name.encode("utf-8", "replace").decode() if sign.isprintable())
