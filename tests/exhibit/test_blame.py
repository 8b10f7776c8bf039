"""One mistake is told once, where it was made, and not again at every place that names what it broke."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exhibit.small_content import FILES, changed, loaded, told

BROKEN = {
    "figure": ("figures.yaml", "value: 9026", "value: deep"),
    "picture": ("pictures.yaml", "key: rocket", "key: rocket\n    colour: red"),
    "enterprise": ("enterprises.yaml", "key: works", "key: works\n    kind: big"),
    "event": ("eras/past.yaml", "key: opened", "key: opened\n    colour: red"),
}


@pytest.mark.parametrize(("name", "old", "new"), BROKEN.values(), ids=BROKEN.keys())
def test_an_entry_that_cannot_be_read_is_told_where_it_stands(tmp_path: Path, name: str, old: str, new: str) -> None:
    found = told(loaded(tmp_path, changed(name, old, new)).problems)
    assert [path for code, path, _ in found if code.startswith("E")] == [name]


@pytest.mark.parametrize("name", [name for name in FILES if name not in ("exhibit.yaml", "units.yaml")])
def test_a_file_that_cannot_be_read_is_told_once(tmp_path: Path, name: str) -> None:
    found = told(loaded(tmp_path, {name: FILES[name] + "  \t- : [\n"}).problems)
    assert {path for code, path, _ in found if code.startswith("E")} == {name}
