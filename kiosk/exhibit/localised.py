"""Text in the visitor's languages, and which language stands in where one is missing. No text itself lives here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")


@dataclass(frozen=True, slots=True)
class Localised:
    """One text in Chinese and English; an empty string means that the language was not given."""

    zh: str = ""
    en: str = ""

    def text(self, language: Language) -> str:
        """The text in `language`, or the other language's text where that one is missing."""
        own = self.zh if language == "zh" else self.en
        return own or self.zh or self.en

    def is_borrowed(self, language: Language) -> bool:
        """True where `text(language)` had to come from the other language."""
        own = self.zh if language == "zh" else self.en
        return not own and bool(self.zh or self.en)

    def __bool__(self) -> bool:
        return bool(self.zh or self.en)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Callable[[Any], Any]) -> Any:
        """For the reader: a plain string is the same in every language. The library is imported only if it asks."""
        from pydantic_core import core_schema

        def spread(value: Any) -> Any:
            if isinstance(value, dict):  # a language with nothing behind its colon was not given
                return {
                    language: said for language, said in value.items() if said is not None or language not in LANGUAGES
                }
            typed = isinstance(value, str | int | Decimal) and not isinstance(value, bool)
            return {"zh": str(value), "en": str(value)} if typed else value

        # made by hand: the library would keep its own schema of the class and use that from the second field on
        said = core_schema.typed_dict_field(core_schema.str_schema(coerce_numbers_to_str=True), required=False)
        both = core_schema.typed_dict_schema({"zh": said, "en": said}, extra_behavior="forbid")
        return core_schema.no_info_after_validator_function(
            lambda given: cls(**given), core_schema.no_info_before_validator_function(spread, both)
        )
