"""The time axis from the bronze age to the plans, warped so that every era has the room its events need.

Positions are in slots, 0 to `length`; one event has about one slot. What shows at a zoom is in crowding.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from kiosk.exhibit.exhibit import Exhibit
from kiosk.visit.era_scale import DAY, EraScale, era_scale
from kiosk.visit.ticks import Tick, ticks
from kiosk.visit.warp import Warp


@dataclass(frozen=True, slots=True)
class Band:
    """An era's stretch of the axis."""

    era_key: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class PeriodBand:
    """A period's stretch of its era's band."""

    era_key: str
    period_key: str
    start: float
    end: float


@dataclass(frozen=True)
class TimeScale:
    """The whole axis: the eras one behind the other, each on its own scale, because their dates may overlap."""

    eras: tuple[EraScale, ...]

    @staticmethod
    def of(exhibit: Exhibit) -> TimeScale:
        """The axis of `exhibit`."""
        scales: list[EraScale] = []
        for era in exhibit.eras:
            before = scales[-1] if scales else None
            start, after = (before.end, before.warp.years[-1]) if before else (0.0, 0.0)
            scales.append(era_scale(era, start, after))
        return TimeScale(tuple(scales))

    @property
    def length(self) -> float:
        """The length of the axis in slots; 0 for an exhibit without eras."""
        return self.eras[-1].end if self.eras else 0.0

    @cached_property
    def era_bands(self) -> tuple[Band, ...]:
        """The eras' bands, each beginning where the one before it ends."""
        return tuple(Band(era.era_key, era.start, era.end) for era in self.eras)

    @cached_property
    def period_bands(self) -> tuple[PeriodBand, ...]:
        """The bands of all periods that have some width, era by era."""
        return tuple(
            PeriodBand(era.era_key, key, start, end)
            for era in self.eras
            for key, (start, end) in era.periods.items()
            if start < end
        )

    @cached_property
    def order(self) -> tuple[str, ...]:
        """The keys of all events as they stand on the axis."""
        return tuple(self._slots)

    @cached_property
    def _slots(self) -> dict[str, float]:
        return {key: slot for era in self.eras for key, slot in era.slots.items()}

    @cached_property
    def _uncertainty(self) -> dict[str, tuple[float, float]]:
        return {key: reach for era in self.eras for key, reach in era.uncertainty.items()}

    @cached_property
    def _warp(self) -> Warp:
        """One warp over all eras. Where two eras overlap in time, the middle of the overlap parts them, as their
        border parts their bands.
        """
        years, slots = [self.eras[0].warp.years[0]], [0.0]
        for index, era in enumerate(self.eras):
            if index + 1 < len(self.eras):
                end = max((era.warp.years[-1] + self.eras[index + 1].warp.years[0]) / 2, years[-1] + DAY)
            else:
                end = max(era.warp.years[-1], years[-1] + DAY)
            start = years[-1]
            for year, slot in zip(era.warp.years, era.warp.slots, strict=True):
                if start < year < end and era.start < slot < era.end:
                    years.append(year)
                    slots.append(slot)
            years.append(end)
            slots.append(era.end)
        return Warp(tuple(years), tuple(slots))

    def slot(self, event_key: str) -> float:
        """Where the event stands. Raises KeyError for an event that the exhibit does not have."""
        return self._slots[event_key]

    def uncertainty(self, event_key: str) -> tuple[float, float]:
        """From where to where the event's date reaches, inside its era; twice its slot where the date is known to the
        year. Raises KeyError as `slot` does.
        """
        return self._uncertainty[event_key]

    def era_band(self, era_key: str) -> Band | None:
        """The era's band, or None for an era that the exhibit does not have."""
        return next((band for band in self.era_bands if band.era_key == era_key), None)

    def period_band(self, era_key: str, period_key: str) -> PeriodBand | None:
        """The period's band, or None for a period that the era does not have or that has no width."""
        return next((b for b in self.period_bands if (b.era_key, b.period_key) == (era_key, period_key)), None)

    def position(self, year: float) -> float:
        """Where the decimal `year` lies; years before and after the exhibit lie at the ends of the axis."""
        return self._warp.slot(year) if self.eras else 0.0

    def year(self, position: float) -> float:
        """The decimal year at `position`; beyond the axis the first and the last. Raises ValueError without eras."""
        if not self.eras:
            raise ValueError("an exhibit without eras has no years")
        return self._warp.year(position)

    def ticks(self, era_key: str, max_count: int) -> tuple[Tick, ...]:
        """At most `max_count` years to write along the era; none for an era that the exhibit does not have."""
        era = next((era for era in self.eras if era.era_key == era_key), None)
        return ticks(era.warp, era.start, era.end, max_count) if era else ()
