"""What languages call themselves. Which of them an exhibit speaks stands in its exhibit.yaml."""

from __future__ import annotations

from kiosk.exhibit.localised import Language

NAMES: dict[Language, str] = {
    "ar": "العربية",
    "bo": "བོད་སྐད་",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "hi": "हिन्दी",
    "id": "Bahasa Indonesia",
    "it": "Italiano",
    "ja": "日本語",
    "kk": "Қазақша",
    "ko": "한국어",
    "ms": "Bahasa Melayu",
    "pt": "Português",
    "ru": "Русский",
    "th": "ไทย",
    "tr": "Türkçe",
    "vi": "Tiếng Việt",
    "zh": "中文",
    "zh-Hant": "繁體中文",
}


def language_name(language: Language) -> str:
    """The language's name in itself: Français. A language that is not listed goes by its code."""
    return NAMES.get(language) or NAMES.get(language.partition("-")[0], language)
