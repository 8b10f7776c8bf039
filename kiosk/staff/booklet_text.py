"""What the booklet tells, as plain values in reading order: chapters, entries, figures, sources. No look, no files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kiosk.exhibit.entries import Enterprise, Era, Event, Industry, Project, Record
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Language
from kiosk.exhibit.numbers import Figure
from kiosk.exhibit.rich_text import STRONG
from kiosk.screen.words import words_of
from kiosk.staff.booklet_pictures import Plain, Prints
from kiosk.visit.links import enterprises_of_industry
from kiosk.visit.order import order_of_era
from kiosk.visit.telling import Telling

WORDS: dict[str, tuple[str, str]] = {
    "contents": ("目录", "Contents"),
    "large-print": ("大字本", "Large print"),
    "drawings": ("图", "Pictures"),
}


def booklet(exhibit: Exhibit, assets: Path, languages: Iterable[Language]) -> list[Plain]:
    """One part for each language, each the whole exhibit."""
    prints = Prints(exhibit, assets)
    return [_Part(Telling(exhibit, language, words_of(exhibit, language)), prints).part() for language in languages]


class _Part:
    """The exhibit in one language."""

    def __init__(self, telling: Telling, prints: Prints) -> None:
        self._telling = telling
        self._exhibit = telling.exhibit
        self._prints = prints
        self._words = telling.words

    def part(self) -> Plain:
        """Title page, chapters and the words between them."""
        say, about = self._telling.say, self._exhibit.about
        index = 0 if self._telling.language == "zh" else 1
        return {
            "language": self._telling.language.partition("-")[0],
            "title": say(about.title),
            "other": self._telling.say_other(about.title),
            "museum": say(about.museum),
            "words": {name: both[index] for name, both in WORDS.items()},
            "picture": self._picture(about.line),
            "chapters": [chapter for chapter in self._chapters() if chapter["entries"] or chapter["figures"]],
        }

    def _chapters(self) -> Iterable[Plain]:
        exhibit, say, words_ = self._exhibit, self._telling.say, self._words
        for era in exhibit.eras:
            yield self._era(era)
        ordered = [exhibit.industry_by_key[key] for key in exhibit.about.industries if key in exhibit.industry_by_key]
        others = [industry for industry in exhibit.industries if industry not in ordered]
        yield _chapter(words_["found-industry"], [self._industry(i) for i in (*ordered, *others)])
        projects = [self._project(project) for project in exhibit.projects]
        yield _chapter(say(exhibit.about.projects.title), projects)
        yield _chapter(words_["makers"], [self._maker(maker) for maker in exhibit.enterprises])
        yield _chapter(words_["figures"], figures=[self._figure(figure) for figure in exhibit.figures])
        yield _chapter(say(exhibit.about.sources.title), [*self._sources(), *self._credits()])

    def _era(self, era: Era) -> Plain:
        say = self._telling.say
        chapter = _chapter(say(era.title), [self._event(event) for event in order_of_era(era)])
        opener = {"character": era.character, "span": say(era.span), "summary": say(era.summary)}
        return {**chapter, **opener, "picture": self._picture(era.picture)}

    def _event(self, event: Event) -> Plain:
        telling, plan = self._telling, ""
        if event.plan:
            target = self._words["target"] + telling.date(event.plan.target)
            plan = f"{self._words[event.plan.status]} · {target}"
        return _entry(
            telling.say(event.title),
            eyebrow=telling.date(event.date),
            plan=plan,
            picture=self._picture(event.picture),
            paragraphs=self._paragraphs(telling.paragraphs(event.text)),
            figures=self._figures((event.headline, *event.figures)),
            records=self._records(event.records),
            source=telling.source_line(event.sources),
        )

    def _industry(self, industry: Industry) -> Plain:
        telling = self._telling
        makers = enterprises_of_industry(self._exhibit, industry.key)
        made = [{"title": telling.say(m.short or m.name), "claim": telling.say(m.makes)} for m in makers]
        return _entry(
            telling.say(industry.title),
            eyebrow=telling.say(industry.eyebrow),
            large=True,
            picture=self._picture(industry.picture),
            paragraphs=self._paragraphs(telling.paragraphs(industry.text)),
            figures=self._figures((*industry.headlines, *industry.figures)),
            records=self._records(industry.records),
            makers={"heading": self._words["makers"], "lines": made} if made else None,
            source=telling.source_line(industry.sources),
        )

    def _project(self, project: Project) -> Plain:
        telling = self._telling
        return _entry(
            telling.say(project.title),
            lead=telling.say(project.made),
            picture=self._picture(project.picture),
            paragraphs=self._paragraphs(telling.paragraphs(project.text)),
            figures=self._figures((project.headline, *project.figures)),
            source=telling.source_line(project.sources),
        )

    def _maker(self, maker: Enterprise) -> Plain:
        telling = self._telling
        text = self._paragraphs(telling.paragraphs(maker.text))
        return _entry(telling.say(maker.name), lead=telling.say(maker.makes), paragraphs=text, small=True)

    def _sources(self) -> Iterable[Plain]:
        telling = self._telling
        for source in self._exhibit.sources:
            dated = [telling.say(source.publisher), telling.date(source.date) if source.date else ""]
            author = telling.say(source.author)
            lines = [" · ".join(word for word in dated if word), self._words["writtenBy"] + author if author else ""]
            lines.append(telling.say(source.note))
            told = self._paragraphs(line for line in lines if line)
            yield _entry(telling.say(source.title), paragraphs=told, small=True)

    def _credits(self) -> Iterable[Plain]:
        say, index = self._telling.say, 0 if self._telling.language == "zh" else 1
        lines = [" · ".join(filter(None, (say(p.credit), say(p.rights)))) for p in self._exhibit.pictures]
        credited = self._paragraphs(line for line in dict.fromkeys(lines) if line)
        if credited:
            yield _entry(WORDS["drawings"][index], paragraphs=credited, small=True)

    def _picture(self, key: str) -> Plain | None:
        picture = self._exhibit.picture_by_key.get(key)
        return self._prints.of(key, self._telling.say(picture.alt)) if picture else None

    def _paragraphs(self, told: Iterable[str]) -> list[list[Plain]]:
        """Each paragraph as runs of text, plain and strong in turn."""
        parts = (enumerate(paragraph.split(STRONG)) for paragraph in told)
        return [[{"text": run, "strong": i % 2 == 1} for i, run in runs if run] for runs in parts]

    def _figures(self, keys: Iterable[str]) -> list[Plain]:
        known = self._exhibit.figure_by_key
        return [self._figure(known[key]) for key in dict.fromkeys(keys) if key in known]

    def _figure(self, figure: Figure) -> Plain:
        text = self._telling.figure(figure)
        dated = self._telling.date(figure.as_of) if figure.as_of else ""
        label = self._telling.say(figure.label)
        return {"before": text.prefix, "number": text.number, "unit": text.unit, "label": label, "as_of": dated}

    def _records(self, records: Iterable[Record]) -> Plain | None:
        say = self._telling.say
        lines = [{"title": say(record.title), "claim": say(record.claim)} for record in records]
        return {"heading": self._words["records"], "lines": lines} if lines else None


def _chapter(title: str, entries: Iterable[Plain] = (), figures: Iterable[Plain] = ()) -> Plain:
    return {"title": title, "entries": list(entries), "figures": list(figures), "character": "", "picture": None}


def _entry(title: str, **told: object) -> Plain:
    """One entry; whatever is not told is empty."""
    blank: Plain = {"eyebrow": "", "lead": "", "plan": "", "source": "", "large": False, "small": False}
    blank |= {"picture": None, "paragraphs": [], "figures": [], "records": None, "makers": None}
    return {"title": title, **blank, **told}
