"""One problem in words: what is wrong and how to mend it, in both languages. The words are in messages*.py."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.localised import Language


@dataclass(frozen=True, slots=True)
class Message:
    """What is wrong (`zh`, `en`) and how to mend it (`cure_zh`, `cure_en`)."""

    zh: str
    cure_zh: str
    en: str
    cure_en: str

    def said(self, language: Language) -> str:
        """What is wrong."""
        return self.zh if language == "zh" else self.en

    def cured(self, language: Language) -> str:
        """How to mend it."""
        return self.cure_zh if language == "zh" else self.cure_en
