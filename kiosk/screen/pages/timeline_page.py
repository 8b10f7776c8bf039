"""The timeline's model: events on the warped axis, what shows at a zoom, periods, ticks, the industry filter."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.entries import Era, Event
from kiosk.screen.pages.page import Page
from kiosk.screen.pages.timeline_rows import BandRow, EventRow, FilterRow, PeriodRow, TickRow
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.crowding import visible
from kiosk.visit.links import industries_with_events
from kiosk.visit.place import Place
from kiosk.visit.timescale import TimeScale

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TICKS_AN_ERA = 6
TICK_ROOM = 1.8  # a year needs more room than an upright name


@QmlElement
class TimelinePage(Page):
    """The model of the timeline. Zooming and filtering change only which rows are shown."""

    said = Signal()
    crowded = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._events = Rows(EventRow, self)
        self._bands = Rows(BandRow, self)
        self._periods = Rows(PeriodRow, self)
        self._ticks = Rows(TickRow, self)
        self._filters = Rows(FilterRow, self)
        self._scale: TimeScale | None = None
        self._phrasing: Phrasing | None = None
        self._industry = ""
        self._pixels_per_slot, self._needed = 40.0, 100.0
        self._title = self._subtitle = self._filter_name = ""

    def speak(self, phrasing: Phrasing) -> None:
        """Say the axis in the phrasing's language."""
        exhibit = phrasing.exhibit
        self._phrasing = phrasing
        self._scale = TimeScale.of(exhibit)
        heading = exhibit.about.timeline
        self._title, self._subtitle = phrasing.say(heading.title), self._lead(phrasing)
        self._bands.replace([self._band(b.era_key, b.start, b.end, phrasing) for b in self._scale.era_bands])
        self._periods.replace(
            [
                PeriodRow(phrasing.say(p.title), era.plate, band.start, band.end)
                for era in exhibit.eras
                for p in era.periods
                if (band := self._scale.period_band(era.key, p.key))
            ]
        )
        self._arrange()
        self.said.emit()

    def _lead(self, phrasing: Phrasing) -> str:
        """The line below the heading; in plain words each era's own sentence, where there are some."""
        simple = [phrasing.say(era.plain) for era in phrasing.exhibit.eras if era.plain] if phrasing.simply else []
        return " ".join(simple) or phrasing.say(phrasing.exhibit.about.timeline.subtitle)

    def _band(self, key: str, start: float, end: float, phrasing: Phrasing) -> BandRow:
        era = phrasing.exhibit.era_by_key[key]
        mine = era.title if phrasing.language == "zh" else era.name
        theirs = era.title if phrasing.other == "zh" else era.name
        return BandRow(key, phrasing.say(mine), phrasing.say_other(theirs), era.plate, start, end)

    def _arrange(self) -> None:
        """Work out which events show at this zoom and filter, and how much room each has."""
        phrasing, scale = self._phrasing, self._scale
        if phrasing is None or scale is None:
            return
        exhibit = phrasing.exhibit
        told = [(exhibit.era_of_event[key], exhibit.event_by_key[key]) for key in scale.order]
        slots = [scale.slot(event.key) for _, event in told]
        matches = [not self._industry or self._industry in event.industries for _, event in told]
        shows = visible(
            slots,
            [event.importance for _, event in told],
            self._pixels_per_slot,
            self._needed,
            allowed=matches,
        )
        rooms = _rooms(slots, shows, scale.length)
        self._events.replace(
            [
                self._event(era, event, slot, scale, shown, room, match)
                for (era, event), slot, shown, room, match in zip(told, slots, shows, rooms, matches, strict=True)
            ]
        )
        ticks = [(era, tick) for era in phrasing.exhibit.eras for tick in scale.ticks(era.key, TICKS_AN_ERA)]
        tick_shows = visible(
            [tick.slot for _, tick in ticks], [3] * len(ticks), self._pixels_per_slot, self._needed * TICK_ROOM
        )
        self._ticks.replace(
            [
                TickRow(tick.zh if phrasing.language == "zh" else tick.en, tick.slot, era.plate, shown)
                for (era, tick), shown in zip(ticks, tick_shows, strict=True)
            ]
        )
        chosen = self._industry
        filters = [FilterRow("", phrasing.words["everything"], not chosen)]
        for industry in industries_with_events(phrasing.exhibit):
            name = phrasing.say(industry.short or industry.title)
            filters.append(FilterRow(industry.key, name, chosen == industry.key))
        self._filters.replace(filters)
        self._filter_name = next((f.name for f in filters if f.chosen and chosen), phrasing.words["filter"])
        self.crowded.emit()

    def _event(
        self, era: Era, event: Event, slot: float, scale: TimeScale, shown: bool, room: float, matches: bool
    ) -> EventRow:
        assert self._phrasing is not None
        phrasing = self._phrasing
        exhibit = phrasing.exhibit
        band = scale.uncertainty(event.key)
        home = scale.era_band(era.key)
        drawn = phrasing.picture(event.picture)
        return EventRow(
            event.key,
            phrasing.say(event.short or event.title),
            phrasing.say(event.title),
            phrasing.date(event.date),
            phrasing.say(event.summary),
            era.plate,
            slot,
            band[0],
            band[1],
            event.date.fuzzy,
            shown,
            room,
            home.start if home else 0.0,
            home.end if home else scale.length,
            exhibit.eras.index(era),
            matches,
            drawn.file,
            drawn.aspect,
            drawn.foot,
        )

    @Slot(float, float)
    def crowd(self, pixels_per_slot: float, needed: float) -> None:
        """Show as many events as have `needed` pixels each at `pixels_per_slot`, the important ones first."""
        if pixels_per_slot > 0 and needed > 0 and (pixels_per_slot, needed) != (self._pixels_per_slot, self._needed):
            self._pixels_per_slot, self._needed = pixels_per_slot, needed
            self._arrange()

    @Slot(str)
    def choose(self, industry_key: str) -> None:
        """Show only the events of one industry; an empty key shows all."""
        if industry_key != self._industry:
            self._industry = industry_key
            self._arrange()

    def shown_keys(self) -> set[str]:
        """The keys of the events that show at this zoom and filter."""
        return {row.event_key for row in self._events.rows if row.shown}

    @Slot(str, result=float)
    def slotOf(self, event_key: str) -> float:
        """The slot of an event, or -1 where there is none such."""
        if self._scale is None or self._phrasing is None or event_key not in self._phrasing.exhibit.event_by_key:
            return -1.0
        return self._scale.slot(event_key)

    @Slot(str, result=float)
    def eraStart(self, era_key: str) -> float:
        """The slot at which an era begins, or -1 where there is none such."""
        band = self._scale.era_band(era_key) if self._scale else None
        return band.start if band else -1.0

    def reading_text(self) -> str:
        """Titles and summaries: what a visitor reads while travelling along the axis."""
        return " ".join([self._title, self._subtitle, *(f"{r.name} {r.summary}" for r in self._events.rows if r.shown)])

    @Property(float, notify=said)
    def length(self) -> float:
        """The length of the axis in slots."""
        return max(1.0, self._scale.length) if self._scale else 1.0

    @Property(str, constant=True)
    def eraKey(self) -> str:
        """The era to open on, or empty for the whole."""
        return self.place.key

    @Property(str, constant=True)
    def focusKey(self) -> str:
        """The event to open on, or empty."""
        return self.place.focus

    @Property(str, notify=said)
    def title(self) -> str:
        """The heading."""
        return self._title

    @Property(str, notify=said)
    def subtitle(self) -> str:
        """The line below it."""
        return self._subtitle

    @Property(str, notify=crowded)
    def filterName(self) -> str:
        """The name of the filter: of the chosen industry, if one is."""
        return self._filter_name

    @Property(bool, notify=crowded)
    def filtered(self) -> bool:
        """Whether an industry is chosen."""
        return bool(self._industry)

    @Property(Rows, constant=True)
    def events(self) -> Rows:
        """EventRow rows."""
        return self._events

    @Property(Rows, constant=True)
    def bands(self) -> Rows:
        """BandRow rows."""
        return self._bands

    @Property(Rows, constant=True)
    def periods(self) -> Rows:
        """PeriodRow rows."""
        return self._periods

    @Property(Rows, constant=True)
    def ticks(self) -> Rows:
        """TickRow rows."""
        return self._ticks

    @Property(Rows, constant=True)
    def filters(self) -> Rows:
        """FilterRow rows."""
        return self._filters


def _rooms(slots: list[float], shows: tuple[bool, ...], length: float) -> list[float]:
    """How many slots each shown event has before it meets a shown neighbour's half; 0 for those not shown."""
    shown = [slot for slot, show in zip(slots, shows, strict=True) if show]
    room: dict[float, float] = {}
    for i, slot in enumerate(shown):
        before = slot - shown[i - 1] if i else 2 * slot
        after = shown[i + 1] - slot if i + 1 < len(shown) else 2 * (length - slot)
        room[slot] = min(before, after)
    return [room.get(slot, 0.0) if show else 0.0 for slot, show in zip(slots, shows, strict=True)]
