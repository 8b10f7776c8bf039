"""`kiosk check`: the content's problems, one a line, and what there is in all."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kiosk.exhibit.load import load
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.localised import Language


def run(content: Path, assets: Path, style: str, language: Language) -> int:
    """Print every problem to stdout (text or json) and a summary to stderr. Returns 1 if there is any error."""
    loaded = load(content, assets)
    if style == "json":
        print(json.dumps([_as_json(p) for p in loaded.problems], ensure_ascii=False, indent=2))  # noqa: T201
    else:
        for found in loaded.problems:
            print(found.line_in(language))  # noqa: T201  (stdout is for results)
    sys.stderr.write(summary(loaded, language) + "\n")
    return 1 if any(p.severity == "error" for p in loaded.problems) else 0


def _as_json(found: object) -> dict[str, object]:
    from kiosk.exhibit.problems import Problem

    assert isinstance(found, Problem)
    return {
        "path": found.place.path,
        "line": found.place.line,
        "column": found.place.column,
        "severity": found.severity,
        "code": found.code,
        "message": {"zh": found.message("zh"), "en": found.message("en")},
        "remedy": {"zh": found.remedy("zh"), "en": found.remedy("en")},
    }


def summary(loaded: Loaded, language: Language) -> str:
    """How much there is, and how much is wrong with it."""
    exhibit = loaded.exhibit
    errors = sum(p.severity == "error" for p in loaded.problems)
    counts = (
        len(exhibit.eras),
        sum(len(era.events) for era in exhibit.eras),
        len(exhibit.industries),
        len(exhibit.projects),
        len(exhibit.enterprises),
        len(exhibit.figures),
        errors,
        len(loaded.problems) - errors,
    )
    if language == "zh":
        return "{} 个时代，{} 个事件，{} 个产业，{} 项大国重器，{} 家企业，{} 个数字；{} 个错误，{} 个提醒。".format(
            *counts
        )
    words = (
        "{} eras, {} events, {} industries, {} national projects, {} enterprises, {} figures; {} errors, {} warnings."
    )
    return words.format(*counts)
