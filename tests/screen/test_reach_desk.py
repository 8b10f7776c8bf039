"""What of a control's label a key of the reach deck shows."""

from __future__ import annotations

import pytest

from kiosk.screen.reach_desk import MOST_WIDE, brief


@pytest.mark.parametrize("label", ["返回", "Back", "A" * MOST_WIDE, "衡" * (MOST_WIDE // 2)])
def test_what_fits_is_shown_whole(label: str) -> None:
    assert brief(label) == label


@pytest.mark.parametrize("label", ["A" * 60, "衡" * 40, "来源：《衡阳日报》，2023年5月、《物理海洋学杂志》第11卷第4期"])
def test_what_does_not_fit_ends_in_an_ellipsis(label: str) -> None:
    shown = brief(label)
    assert shown.endswith("…")
    assert label.startswith(shown[:-1].rstrip())
    assert sum(2 if ord(sign) > 0x2E80 else 1 for sign in shown[:-1]) <= MOST_WIDE
