"""The small content with one thing changed, as the doctor finds it on a day of its own choosing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from kiosk.exhibit.problems import Problem
from kiosk.staff.doctor.doctor import findings
from kiosk.staff.doctor.examined import Examined, examine
from tests.exhibit.small_content import FILES, told, written

TODAY = date(2026, 3, 1)


def examined(folder: Path, changes: Mapping[str, str] | None = None, today: date = TODAY) -> Examined:
    """The small content below `folder`, with changes, read on a day."""
    return examine(*written(folder, changes), today)


def found(folder: Path, changes: Mapping[str, str] | None = None, today: date = TODAY) -> list[Problem]:
    """All that the doctor says about it."""
    return findings(examined(folder, changes, today))


def said(folder: Path, changes: Mapping[str, str] | None = None, today: date = TODAY) -> list[tuple[str, str, int]]:
    """Code, file and line of each."""
    return told(found(folder, changes, today))


def edited(name: str, *replacements: tuple[str, str]) -> dict[str, str]:
    """A file of the small content with several replacements, each of which must have something to replace."""
    text = FILES[name]
    for old, new in replacements:
        assert old in text, f"{old!r} is not in {name}"
        text = text.replace(old, new, 1)
    return {name: text}


FIGURES = FILES["figures.yaml"]


def with_figures(*entries: str) -> dict[str, str]:
    """More figures at the end of figures.yaml, and all of them named in a text so that none is unused."""
    keys = [line.split()[-1] for entry in entries for line in entry.splitlines() if line.strip().startswith("- key:")]
    shown = "".join(f"{{{key}}}" for key in keys)
    industry = FILES["industries/lead.yaml"].replace(
        "text: {zh: 正文, en: Text}", f'text: {{zh: "{shown}", en: "{shown}"}}'
    )
    units = FILES["units.yaml"] + '  - {zh: "%", en: "%"}\n'
    return {"figures.yaml": FIGURES + "".join(entries), "industries/lead.yaml": industry, "units.yaml": units}


def figure(key: str, value: str, unit: str = "米", more: str = "") -> str:
    """A figure as it is typed; `more` are further fields, one a line."""
    lines = [f"  - key: {key}", f"    value: {value}", f'    unit: "{unit}"', f"    label: {{zh: 数, en: {key}}}"]
    return "\n".join([*lines, "    source: daily", *(f"    {line}" for line in more.splitlines())]) + "\n"
