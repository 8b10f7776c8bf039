"""Text in the visitor's languages, and which language stands in where one is missing. No text itself lives here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

Language = str
"""A language's code: zh, en, fr, ja, pt-BR. Which of them visitors can choose, exhibit.yaml says."""

LANGUAGES: tuple[Language, ...] = ("zh", "en")
"""The languages that the program itself speaks: to staff always, to visitors where the exhibit says no others."""

CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Localised:
    """One text in several languages; an empty string means that the language was not given.

    `others` holds what is neither Chinese nor English, as (code, text), sorted. A text that is the same in Chinese and
    in English, and has no others, is the same everywhere: so is a plain string of the content.
    """

    zh: str = ""
    en: str = ""
    others: tuple[tuple[Language, str], ...] = ()

    def own(self, language: Language) -> str:
        """The text as it was given in `language`, or nothing."""
        if language == "zh":
            return self.zh
        if language == "en":
            return self.en
        if not self.others:
            return self.zh if self.zh == self.en else ""
        return next((said for code, said in self.others if code == language), "")

    def text(self, language: Language) -> str:
        """The text in `language`; where that is missing, the English, the Chinese, or else whatever there is."""
        own = self.own(language)
        return own or self.en or self.zh or (self.others[0][1] if self.others else "")

    def stand_in(self, language: Language) -> Language:
        """The language that `text(language)` is in."""
        if self.own(language) or not self:
            return language
        return "en" if self.en else "zh" if self.zh else self.others[0][0]

    def is_borrowed(self, language: Language) -> bool:
        """True where `text(language)` had to come from another language."""
        return not self.own(language) and bool(self)

    def codes(self) -> tuple[Language, ...]:
        """The languages in which it was given."""
        both = (("zh", self.zh), ("en", self.en), *self.others)
        return tuple(code for code, said in both if said)

    def texts(self) -> tuple[str, ...]:
        """What was given, in all languages."""
        return (self.zh, self.en, *(said for _, said in self.others))

    def __bool__(self) -> bool:
        return bool(self.zh or self.en or self.others)

    @classmethod
    def of(cls, texts: dict[Language, str]) -> Localised:
        """The text in the languages of `texts`, by code."""
        others = ((code, said) for code, said in texts.items() if code not in LANGUAGES and said)
        return cls(texts.get("zh", ""), texts.get("en", ""), tuple(sorted(others)))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Callable[[Any], Any]) -> Any:
        """For the reader: a plain string is the same in every language. The library is imported only if it asks."""
        from pydantic_core import core_schema

        def spread(value: Any) -> Any:
            if isinstance(value, dict):  # a language with nothing behind its colon was not given
                return {
                    language: "" if said is None else said
                    for language, said in value.items()
                    if said is not None or language not in LANGUAGES
                }
            typed = isinstance(value, str | int | Decimal) and not isinstance(value, bool)
            return {"zh": str(value), "en": str(value)} if typed else value

        # made by hand: the library would keep its own schema of the class and use that from the second field on
        code = core_schema.str_schema(pattern=f"^{CODE.pattern}$")
        said = core_schema.str_schema(coerce_numbers_to_str=True)
        return core_schema.no_info_after_validator_function(
            cls.of, core_schema.no_info_before_validator_function(spread, core_schema.dict_schema(code, said))
        )
