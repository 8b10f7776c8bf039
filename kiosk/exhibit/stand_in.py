"""What stands in for exhibit.yaml when it cannot be read: the exhibit still opens, without a name."""

from __future__ import annotations

from typing import Any

from kiosk.exhibit.exhibit import About, Heading
from kiosk.exhibit.localised import Localised


def bare_about() -> About:
    """What stands in for exhibit.yaml when it cannot be read: the exhibit still opens."""
    nothing: Any = ()
    return About(
        title=Localised("展览", "Exhibit"),
        museum=Localised("", ""),
        invitation=Localised("轻触屏幕，开始", "Touch to begin"),
        eras=nothing,
        industries=nothing,
        timeline=Heading(Localised("时间线", "Timeline")),
        projects=Heading(Localised("项目", "Projects")),
        sources=Heading(Localised("来源", "Sources")),
        line="",
        projects_emblem="",
    )
