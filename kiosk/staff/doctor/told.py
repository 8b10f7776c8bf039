"""The doctor's findings as lines, as JSON, and as one line that counts them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Language
from kiosk.exhibit.problems import Problem


def as_text(problems: Sequence[Problem], language: Language) -> str:
    """One problem a line."""
    return "".join(found.line_in(language) + "\n" for found in problems)


def as_json(problems: Sequence[Problem]) -> str:
    """Every problem with its place and its words in both languages."""
    return json.dumps([_as_json(found) for found in problems], ensure_ascii=False, indent=2) + "\n"


def _as_json(found: Problem) -> dict[str, object]:
    return {
        "path": found.place.path,
        "line": found.place.line,
        "column": found.place.column,
        "severity": found.severity,
        "code": found.code,
        "message": {"zh": found.message("zh"), "en": found.message("en")},
        "remedy": {"zh": found.remedy("zh"), "en": found.remedy("en")},
    }


def summary(exhibit: Exhibit, problems: Sequence[Problem], language: Language) -> str:
    """How much there is, and how much is wrong with it."""
    errors = sum(p.severity == "error" for p in problems)
    counts = (
        len(exhibit.eras),
        sum(len(era.events) for era in exhibit.eras),
        len(exhibit.industries),
        len(exhibit.projects),
        len(exhibit.enterprises),
        len(exhibit.figures),
        errors,
        len(problems) - errors,
    )
    if language == "zh":
        return "{} 个时代，{} 个事件，{} 个产业，{} 项大国重器，{} 家企业，{} 个数字；{} 个错误，{} 个提醒。".format(
            *counts
        )
    words = (
        "{} eras, {} events, {} industries, {} national projects, {} enterprises, {} figures; {} errors, {} warnings."
    )
    return words.format(*counts)
