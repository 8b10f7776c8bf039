"""How a visitor wants the exhibit: language, type size, contrast, calm, reach. How that looks is for screen/."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.exhibit.localised import Language

TEXT_SCALES = (1.0, 1.2, 1.4, 1.6)


class Wish(StrEnum):
    """What can be switched on and off; the values are the names of Comfort's fields."""

    CONTRAST = "contrast"
    STILL = "still"
    REACH = "reach"
    ALOUD = "aloud"
    PLAIN = "plain"
    PINYIN = "pinyin"


@dataclass(frozen=True, slots=True)
class Comfort:
    """One visitor's wishes. Raises ValueError for a `text_step` that `text_scales` does not have.

    `reach` brings every control down, `still` stops all motion, `contrast` is at least 15:1, `aloud` reads pages out,
    `plain` prefers simple words, `pinyin` stands above rare characters.
    """

    language: Language
    text_step: int = 0
    reach: bool = False
    still: bool = False
    contrast: bool = False
    aloud: bool = False
    plain: bool = False
    pinyin: bool = False
    text_scales: tuple[float, ...] = TEXT_SCALES

    def __post_init__(self) -> None:
        if not 0 <= self.text_step < len(self.text_scales):
            raise ValueError(f"text_step is 0 to {len(self.text_scales) - 1}, not {self.text_step}")

    @property
    def text_scale(self) -> float:
        """The factor of all type sizes, 1 to the largest of `text_scales`."""
        return self.text_scales[self.text_step]

    def with_text_step(self, step: int) -> Comfort:
        """The same wishes with type of another size; a step beyond either end is that end."""
        return replace(self, text_step=min(max(0, step), len(self.text_scales) - 1))

    def in_language(self, language: Language) -> Comfort:
        """The same wishes in `language`."""
        return replace(self, language=language)

    def has(self, wish: Wish) -> bool:
        """Whether `wish` is switched on."""
        return bool(getattr(self, wish))

    @property
    def wording(self) -> tuple[Language, bool, bool]:
        """Those of the wishes that change what is said; the others change how it looks."""
        return self.language, self.plain, self.pinyin

    def toggle(self, wish: Wish) -> Comfort:
        """`wish` switched on, or off again."""
        changes: dict[str, bool] = {str(wish): not self.has(wish)}
        return replace(self, **changes)  # type: ignore[arg-type]  # the names are Comfort's own, all of them bool
