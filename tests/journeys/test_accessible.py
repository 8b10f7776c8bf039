"""What assistive technology is told: every control of every kind of page has a name and a role, and can be pressed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.exhibit.localised import Language
from kiosk.screen.reach_desk import below, is_control
from kiosk.screen.tour import settle
from kiosk.screen.tour_comfort import _one_of_each
from kiosk.screen.tour_moves import stage
from tests.journeys.visitor import Visitor, visitor

PRESSED = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.Slider}


def walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for index in range(node.childCount()):
        child = node.child(index)
        if child is not None and child.isValid():
            yield from walk(child)


def told(someone: Visitor) -> set[tuple[str, QAccessible.Role]]:
    """Name and role of everything in the accessible tree."""
    root = QAccessible.queryAccessibleInterface(someone.window)
    return {(node.text(QAccessible.Text.Name), node.role()) for node in walk(root)}


def nameless(someone: Visitor) -> list[str]:
    """The controls in front that assistive technology cannot name or press."""
    known = {name for name, role in told(someone) if role in PRESSED and name.strip()}
    labels = [str(item.property("label")) for item in below(stage(someone.window)) if is_control(item)]
    assert labels
    return [label for label in labels if label not in known]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_control_has_a_name_and_a_role(language: Language) -> None:
    QAccessible.setActive(True)
    with visitor(language=language) as someone:
        someone.wake()
        for place in _one_of_each(someone.shown.visit.exhibit):
            someone.shown.visit.home()
            someone.shown.visit.open(str(place.kind), place.key)
            settle(someone.window)
            assert nameless(someone) == [], place
        someone.shown.visit.comfort_wishes.showPanel()
        settle(someone.window)
        assert nameless(someone) == []


def test_a_control_without_a_name_is_found_out() -> None:
    QAccessible.setActive(True)
    with visitor() as someone:
        someone.wake()
        item = next(item for item in below(stage(someone.window)) if is_control(item))
        item.setProperty("label", "not what is read out")
        known = {name for name, role in told(someone) if role in PRESSED}
        assert "not what is read out" in known  # the name follows the label
        role = QAccessible.queryAccessibleInterface(item).role()
        assert role in PRESSED


def test_pressing_through_assistive_technology_presses() -> None:
    QAccessible.setActive(True)
    with visitor() as someone:
        someone.wake()
        item = next(i for i in below(stage(someone.window)) if is_control(i) and i.property("label") == "大国重器")
        action = QAccessible.queryAccessibleInterface(item).actionInterface()
        action.doAction("Press")
        settle(someone.window)
        assert someone.here == ("projects", "")
