"""How a visitor wants the exhibit: language, type size, lower controls, no motion. How that looks is for screen/."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.exhibit.localised import Language

TEXT_SCALES = (1.0, 1.2, 1.4, 1.6)


@dataclass(frozen=True, slots=True)
class Comfort:
    """One visitor's wishes. `text_step` counts from 0 into TEXT_SCALES; `reach` brings controls down, `still` stops
    all motion. Raises ValueError for a step that does not exist.
    """

    language: Language
    text_step: int = 0
    reach: bool = False
    still: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.text_step < len(TEXT_SCALES):
            raise ValueError(f"text_step is 0 to {len(TEXT_SCALES) - 1}, not {self.text_step}")

    @property
    def text_scale(self) -> float:
        """The factor of all type sizes, 1 to 1.6."""
        return TEXT_SCALES[self.text_step]

    def larger(self) -> Comfort:
        """The next larger type; after the largest the first again."""
        return replace(self, text_step=(self.text_step + 1) % len(TEXT_SCALES))

    def in_language(self, language: Language) -> Comfort:
        """The same wishes in `language`."""
        return replace(self, language=language)

    def toggle_reach(self) -> Comfort:
        """Controls brought down, or back up."""
        return replace(self, reach=not self.reach)

    def toggle_still(self) -> Comfort:
        """Motion stopped, or allowed again."""
        return replace(self, still=not self.still)

    def reset(self, default_language: Language) -> Comfort:
        """The wishes of the next visitor, who has not said any."""
        return Comfort(default_language)
