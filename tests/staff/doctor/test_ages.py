"""Plans and rights grow old by themselves: the doctor is told the day and says what has passed and what will soon."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.exhibit.small_content import written
from tests.staff.doctor.small import edited, said

RIGHTS = (
    "    rights: {zh: 公有, en: free}\n  - key: rocket",
    "    rights: {zh: 公有, en: free}\n    rights_until: %s\n  - key: rocket",
)


def planned(target: str, status: str = "plan") -> dict[str, str]:
    plan = f"    plan: {{status: {status}, target: {target}}}\n    sources: [daily]\n"
    return edited("eras/past.yaml", ("    sources: [daily]\n", plan))


@pytest.mark.parametrize(
    ("target", "status", "today", "due"),
    [
        ("2025年", "plan", date(2025, 12, 31), False),
        ("2025年", "plan", date(2026, 1, 1), True),
        ("2025年", "under-way", date(2026, 1, 1), True),
        ("2025年", "done", date(2026, 1, 1), False),
        ("2025年6月30日", "plan", date(2025, 6, 30), False),
        ("2025年6月30日", "plan", date(2025, 7, 2), True),
        ("2023年后", "plan", date(2026, 1, 1), False),
    ],
)
def test_a_plan_is_told_when_its_target_has_passed(
    tmp_path: Path, target: str, status: str, today: date, due: bool
) -> None:
    assert said(tmp_path, planned(target, status), today) == ([("W505", "eras/past.yaml", 18)] if due else [])


@pytest.mark.parametrize(
    ("today", "codes"),
    [
        (date(2026, 1, 1), []),
        (date(2026, 5, 20), ["W506"]),
        (date(2026, 6, 30), ["W506"]),
        (date(2026, 7, 2), ["W507"]),
    ],
)
def test_rights_are_told_before_they_end_and_when_they_have(tmp_path: Path, today: date, codes: list[str]) -> None:
    changes = edited("pictures.yaml", (RIGHTS[0], RIGHTS[1] % "2026年6月30日"))
    assert [code for code, *_ in said(tmp_path, changes, today)] == codes


def test_the_command_can_look_ahead(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content, assets = written(tmp_path, planned("2090年"))
    command = ["check", "--content", str(content), "--assets", str(assets)]
    assert main([*command, "--on", "2090-12-31"]) == 0
    assert capsys.readouterr().out == ""
    assert main([*command, "--on", "2091-01-01"]) == 0
    assert "warning W505" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main([*command, "--on", "tomorrow"])
