"""What the pages say, and with which pictures, in one language. The sentences themselves are made in kiosk.visit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Language
from kiosk.screen.pictures import aspect
from kiosk.screen.words import words
from kiosk.visit.telling import Telling


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as QML needs it: a path below assets/, width over height, where it stands, what it shows."""

    file: str = ""
    aspect: float = 1.0
    foot: float = 1.0
    label: str = ""


class Phrasing(Telling):
    """One exhibit in one language, with its pictures."""

    def __init__(self, exhibit: Exhibit, assets: Path, language: Language) -> None:
        super().__init__(exhibit, language, words(language))
        self.assets = assets

    def picture(self, key: str) -> Drawn:
        """The picture that `key` names, or an empty one."""
        picture = self.exhibit.picture_by_key.get(key)
        if picture is None:
            return Drawn()
        return Drawn(picture.file, aspect(self.assets, picture.file), picture.foot, self.say(picture.alt))
