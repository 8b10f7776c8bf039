"""The rows of a list model, as a test reads them: types say that a property is a Property, and here it is its value."""

from __future__ import annotations

from typing import Any

from kiosk.screen.rows import Rows


def rows(model: object) -> tuple[Any, ...]:
    """The rows of a `Rows` model. Raises AssertionError for anything else."""
    assert isinstance(model, Rows)
    return model.rows
