"""What belongs to one machine and not to the exhibit: its screen, its language. A YAML file outside the content.

Everything in it can be left out, and so can the file. What is wrong in it is told as in the content, and left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from kiosk.folders import APP

if TYPE_CHECKING:
    from kiosk.exhibit.problems import Problem

FILE = "settings.yaml"


@dataclass(frozen=True, slots=True)
class Settings:
    """One machine. `diagonal` is its screen's, in inches; `text_scale` is the type's size that visits begin with, as a
    factor; `language` the one that they begin with.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid", "coerce_numbers_to_str": True}  # for the reader

    diagonal: float | None = None
    text_scale: float | None = None
    language: str | None = None


def settings_file() -> Path:
    """Where the settings of this machine are looked for."""
    from platformdirs import user_config_path

    return user_config_path(APP, ensure_exists=False) / FILE


def read_settings(path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings in `path`, and what is wrong with them. Where there is no file, everything is as usual."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Settings(), ()  # the usual case, which pays for no YAML
    except OSError as error:
        from kiosk.exhibit.problems import Place, problem

        return Settings(), (problem("E101", Place(str(path)), why=error.strerror or str(error)),)
    return settings_in(raw, str(path))


def settings_in(raw: bytes, shown: str) -> tuple[Settings, tuple[Problem, ...]]:
    """The same of a file's bytes; `shown` is how its path is told. A field with a mistake is left out."""
    from kiosk.exhibit.guard import guard
    from kiosk.exhibit.nodes import Node, tree
    from kiosk.exhibit.reader import read_entry

    gate = guard(raw, shown)
    root, problems = tree(gate), list(gate.problems)
    settings = Settings()
    if root is None:
        return settings, tuple(problems)
    if root.kind != "map":
        read_entry(Settings, root, shown, problems)
        return settings, tuple(problems)
    for key, value in root.value:  # one by one: the others hold whatever is wrong with this
        alone = Node(((key, value),), root.line, root.column, "map")
        if read := read_entry(Settings, alone, shown, problems):
            settings = replace(settings, **{key.value: getattr(read.entry, key.value)})
    return settings, tuple(problems)
