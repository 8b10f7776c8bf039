"""A plan that staff mark as done leaves the last era for the one before it; everything else stays where it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exhibit.small_content import FILES, loaded

PAST = FILES["eras/past.yaml"]
AHEAD = (
    PAST.replace("key: past", "key: ahead", 1)
    .replace("key: opened", "key: bridge")
    .replace("key: closed", "key: tower")
    .replace("event: opened", "event: bridge")
    .replace("key: lengths", "key: widths")
)
ERAS = FILES["exhibit.yaml"].replace("eras: [past]", "eras: [past, ahead]")


def eras(folder: Path, status: str, exhibit: str = ERAS) -> dict[str, list[str]]:
    plan = f"    date: 约1910年\n    plan: {{status: {status}, target: 1915年}}\n"
    ahead = AHEAD.replace("    date: 约1910年\n", plan)
    found = loaded(folder, {"exhibit.yaml": exhibit, "eras/ahead.yaml": ahead})
    assert [p for p in found.problems if p.severity == "error"] == []
    return {era.key: [event.key for event in era.events] for era in found.exhibit.eras}


@pytest.mark.parametrize("status", ["plan", "under-way"])
def test_a_plan_stays_in_the_last_era(tmp_path: Path, status: str) -> None:
    assert eras(tmp_path, status) == {"past": ["opened", "closed"], "ahead": ["bridge", "tower"]}


def test_a_plan_that_is_done_slides_into_the_era_before(tmp_path: Path) -> None:
    assert eras(tmp_path, "done") == {"past": ["opened", "closed", "tower"], "ahead": ["bridge"]}


def test_which_era_is_the_last_is_the_order_of_the_exhibit(tmp_path: Path) -> None:
    turned = ERAS.replace("[past, ahead]", "[ahead, past]")
    assert eras(tmp_path, "done", turned) == {"ahead": ["bridge", "tower"], "past": ["opened", "closed"]}


def test_an_exhibit_of_one_era_keeps_what_is_done(tmp_path: Path) -> None:
    done = PAST.replace("    date: 约1910年\n", "    date: 约1910年\n    plan: {status: done, target: 1915年}\n")
    [era] = loaded(tmp_path, {"eras/past.yaml": done}).exhibit.eras
    assert [event.key for event in era.events] == ["opened", "closed"]


def test_the_event_is_found_in_its_new_era(tmp_path: Path) -> None:
    plan = "    date: 约1910年\n    plan: {status: done, target: 1915年}\n"
    found = loaded(
        tmp_path, {"exhibit.yaml": ERAS, "eras/ahead.yaml": AHEAD.replace("    date: 约1910年\n", plan)}
    ).exhibit
    assert found.era_of_event["tower"].key == "past"
