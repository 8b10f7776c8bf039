"""What staff mean to be so is accepted in its own entry, with a reason, and is no excuse for anything else."""

from __future__ import annotations

from pathlib import Path

from tests.staff.doctor.small import edited, figure, found, said, with_figures

REASON = "staff_note: 来源就是这样写的"


def total(more: str) -> dict[str, str]:
    return with_figures(figure("all", "1", more=f"sum_of: [depth, height]\n{more}"))


def test_an_accepted_warning_is_not_told(tmp_path: Path) -> None:
    assert said(tmp_path / "a", total("")) == [("W510", "figures.yaml", 13)]
    assert said(tmp_path / "b", total(f"accept: [W510]\n{REASON}")) == []


def test_accepting_needs_a_reason(tmp_path: Path) -> None:
    assert said(tmp_path, total("accept: [W510]")) == [("W513", "figures.yaml", 18)]


def test_accepting_what_is_not_found_is_told(tmp_path: Path) -> None:
    assert said(tmp_path, total(f"accept: [W510, W511]\n{REASON}")) == [("W514", "figures.yaml", 18)]


def test_an_error_cannot_be_accepted(tmp_path: Path) -> None:
    broken = edited("figures.yaml", ("    source: daily\n", f"    source: daly\n    accept: [E301]\n    {REASON}\n"))
    codes = [p.code for p in found(tmp_path, broken)]
    assert "E301" in codes
    assert "W514" in codes


def test_a_warning_of_loading_is_accepted_too_and_only_in_its_own_entry(tmp_path: Path) -> None:
    long = "开" * 15
    closed = ("title: {zh: 关矿, en: Closed}", f"title: {{zh: {long}, en: Closed}}")
    opened = ("title: {zh: 开矿, en: Opened}", f"title: {{zh: {long}, en: Opened}}\n    accept: [W403]\n    {REASON}")
    assert said(tmp_path, edited("eras/past.yaml", opened, closed)) == [("W403", "eras/past.yaml", 32)]


def test_an_entry_accepts_for_what_is_inside_it(tmp_path: Path) -> None:
    claim = ("claim: {zh: 全国首个, en: first}", "claim: {zh: 全国首个}")
    accept = ("    industries: [lead]\n", f"    industries: [lead]\n    accept: [W401]\n    {REASON}\n")
    assert said(tmp_path / "a", edited("eras/past.yaml", claim)) == [("W401", "eras/past.yaml", 24)]
    assert said(tmp_path / "b", edited("eras/past.yaml", claim, accept)) == []
