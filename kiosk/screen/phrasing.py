"""What the pages say, and with which pictures, in one language. The sentences themselves are made in kiosk.visit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Language, Localised
from kiosk.screen.pictures import address, aspect
from kiosk.screen.words import words_of
from kiosk.visit.pinyin import Pinyin, readings_in
from kiosk.visit.telling import Telling


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as QML needs it: a path below assets/, width over height, where it stands, what it shows, its key."""

    file: str = ""
    aspect: float = 1.0
    foot: float = 1.0
    label: str = ""
    key: str = ""


class Told(Protocol):
    """An entry with a text, and perhaps the same in plain words."""

    @property
    def text(self) -> Localised: ...
    @property
    def plain(self) -> Localised: ...


class Phrasing(Telling):
    """One exhibit in one language, with its pictures; `simply` in plain words where there are some, `ruby` with pinyin
    in running text and above titles."""

    def __init__(
        self, exhibit: Exhibit, assets: Path, language: Language, *, simply: bool = False, ruby: bool = False
    ) -> None:
        super().__init__(exhibit, language, words_of(exhibit, language))
        self.assets = assets
        self.simply = simply
        self._pinyin = Pinyin(exhibit.about.readings) if ruby and language == "zh" else None

    def text(self, entry: Told) -> list[str]:
        """The paragraphs of an entry's text, as the visitor wants them: in plain words, with pinyin."""
        said = self.paragraphs(entry.plain if self.simply and entry.plain else entry.text)
        return [self._pinyin.annotate(paragraph) for paragraph in said] if self._pinyin else said

    def above(self, title: str) -> list[dict[str, str]]:
        """The pinyin above a title, where it is wished for: `before`, `text` and `said` of each piece."""
        return [piece._asdict() for piece in readings_in(self._pinyin.annotate(title))] if self._pinyin else []

    def recording(self, voice: Localised) -> Path | None:
        """The file in which a text is read out in this language, where there is one inside assets/."""
        name = voice.own(self.language)
        file = (self.assets / name).resolve()
        return file if name and file.is_relative_to(self.assets.resolve()) and file.is_file() else None

    def picture(self, key: str) -> Drawn:
        """The picture that `key` names, or an empty one."""
        picture = self.exhibit.picture_by_key.get(key)
        if picture is None:
            return Drawn()
        return Drawn(address(picture.file), aspect(self.assets, picture.file), picture.foot, self.say(picture.alt), key)
