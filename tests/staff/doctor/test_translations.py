"""A translation remembers what it was made from: it is called stale when that changes, and for no other reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.staff.doctor.doctor import findings
from kiosk.staff.doctor.examined import examine
from kiosk.staff.doctor.translations import NAME, remember, remembered, unremembered
from tests.exhibit.small_content import FILES, told, written
from tests.staff.doctor.small import TODAY, edited, examined


def after(folder: Path, changes: dict[str, str]) -> list[tuple[str, str, int]]:
    """What is told when the small content is remembered as it is, and then changed."""
    remember(examined(folder))
    return told(findings(examined(folder, changes)))


def test_nothing_is_stale_before_anything_was_remembered(tmp_path: Path) -> None:
    assert told(findings(examined(tmp_path, edited("eras/past.yaml", ("zh: 开了", "zh: 开矿了"))))) == []


def test_a_changed_text_makes_its_translation_stale(tmp_path: Path) -> None:
    changes = edited("eras/past.yaml", ("zh: 开了", "zh: 开矿了"))
    assert after(tmp_path, changes) == [("W504", "eras/past.yaml", 16)]
    [found] = findings(examined(tmp_path, changes))
    assert found.message("zh") == "“summary”的中文改过了，英文还是从前的。"
    assert FILES["eras/past.yaml"].splitlines()[15][found.place.column - 2 :].startswith("It opened")


@pytest.mark.parametrize(
    "changes",
    [
        edited("eras/past.yaml", ("{zh: 开了, en: It opened}", "{zh: 开矿了, en: The mine opened}")),
        edited("eras/past.yaml", ("en: It opened", "en: It was opened")),
        edited(
            "eras/past.yaml",
            ("{zh: 开了, en: It opened}", "\n      zh: |-\n        开\n        了\n      en: It opened"),
        ),
        edited("units.yaml", ("zh: 米", "zh: 公尺"), ("en: m}", "en: m, en_one: m}")),
    ],
    ids=["both", "translation alone", "lines broken anew", "no localised text"],
)
def test_what_makes_nothing_stale(tmp_path: Path, changes: dict[str, str]) -> None:
    assert "W504" not in [code for code, *_ in after(tmp_path, changes)]


def test_entries_may_be_moved_about(tmp_path: Path) -> None:
    head, depth, height = FILES["figures.yaml"].partition("  - key: depth")
    first, _, second = (depth + height).partition("  - key: height")
    moved = head + "  - key: height" + second + first
    assert moved != FILES["figures.yaml"]
    assert after(tmp_path, {"figures.yaml": moved}) == []
    assert unremembered(examined(tmp_path, {"figures.yaml": moved})) == 0


def test_an_event_that_moves_to_another_era_keeps_its_memory(tmp_path: Path) -> None:
    assert "event/opened/title" in {found.path for found in examined(tmp_path).texts()}


def test_the_command_remembers_and_then_finds_and_forgives(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content, assets = written(tmp_path)
    command = ["check", "--content", str(content), "--assets", str(assets), "--lang", "zh"]
    assert main([*command, "--translated"]) == 0
    assert "段译文" in capsys.readouterr().err
    written(tmp_path, edited("eras/past.yaml", ("zh: 开了", "zh: 开矿了")))
    assert main(command) == 0
    assert "warning W504" in capsys.readouterr().out
    assert main([*command, "--translated"]) == 0
    assert "W504" not in capsys.readouterr().out
    assert main(command) == 0
    assert capsys.readouterr().out == ""


def test_texts_that_were_not_remembered_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content, assets = written(tmp_path)
    remember(examine(content, assets, TODAY))
    written(tmp_path, edited("eras/past.yaml", ("en: It opened", "en: It was opened")))
    assert main(["check", "--content", str(content), "--assets", str(assets), "--lang", "en"]) == 0
    assert "1 translations have changed" in capsys.readouterr().err


@pytest.mark.parametrize("damage", [b"", b"[]", b"{", b'{"a": 1}', b"\xff", b"[" * 100_000])
def test_a_damaged_memory_is_as_good_as_none(tmp_path: Path, damage: bytes) -> None:
    content, assets = written(tmp_path)
    (content / NAME).write_bytes(damage)
    assert remembered(content) == {}
    assert findings(examine(content, assets, TODAY)) == []


def test_the_memory_is_one_line_a_text_in_order(tmp_path: Path) -> None:
    remember(examined(tmp_path))
    lines = (tmp_path / "content" / NAME).read_text("utf-8").splitlines()
    assert lines[1:-1] == sorted(lines[1:-1])
    assert len(lines) == len(remembered(tmp_path / "content")) + 2
