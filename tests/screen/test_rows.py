"""The list model: roles are the fields, as many rows change in place, and Qt's own model tester is content."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kiosk.screen.rows import Rows


@dataclass(frozen=True, slots=True)
class Pair:
    """A row for the tests."""

    pair_key: str
    size: int


def test_roles_are_the_fields_in_camel_case(qtbot: QtBot) -> None:
    owner = QObject()
    rows = Rows(Pair, owner)
    assert sorted(bytes(name.data()).decode() for name in rows.roleNames().values()) == ["pairKey", "size"]


def test_the_model_behaves_as_qt_expects(qtmodeltester: ModelTester) -> None:
    owner = QObject()
    rows = Rows(Pair, owner)
    rows.replace([Pair("a", 1), Pair("b", 2)])
    qtmodeltester.check(rows)  # type: ignore[no-untyped-call]  # pytest-qt has no types here


def test_as_many_rows_as_before_change_in_place(qtbot: QtBot) -> None:
    owner = QObject()
    rows = Rows(Pair, owner)
    rows.replace([Pair("a", 1), Pair("b", 2)])
    with qtbot.waitSignal(rows.dataChanged), qtbot.assertNotEmitted(rows.modelReset):
        rows.replace([Pair("a", 3), Pair("b", 4)])
    with qtbot.waitSignal(rows.rowsRemoved), qtbot.assertNotEmitted(rows.modelReset):
        rows.replace([Pair("a", 3)])
    role = next(role for role, name in rows.roleNames().items() if name == b"size")
    assert rows.data(rows.index(0), role) == 3
    assert rows.data(rows.index(7), role) is None
    assert rows.rowCount(rows.index(0)) == 0
    assert rows.rowCount(QModelIndex()) == 1


@given(st.lists(st.integers(0, 3), max_size=6), st.lists(st.integers(0, 3), max_size=6))
def test_whatever_is_replaced_is_told_as_it_is(before: list[int], after: list[int]) -> None:
    """Somebody who only follows the signals knows the same rows as the model."""
    owner = QObject()
    rows = Rows(Pair, owner)
    rows.replace([Pair("a", size) for size in before])
    known = list(rows.rows)

    def changed(first: QModelIndex, last: QModelIndex) -> None:
        known[first.row() : last.row() + 1] = rows.rows[first.row() : last.row() + 1]

    def inserted(_: QModelIndex, first: int, last: int) -> None:
        known[first:first] = rows.rows[first : last + 1]

    def removed(_: QModelIndex, first: int, last: int) -> None:
        del known[first : last + 1]

    rows.dataChanged.connect(changed)
    rows.rowsInserted.connect(inserted)
    rows.rowsRemoved.connect(removed)
    rows.replace([Pair("a", size) for size in after])
    assert known == list(rows.rows) == [Pair("a", size) for size in after]


def test_what_stands_before_and_behind_a_new_row_stays(qtbot: QtBot) -> None:
    owner = QObject()
    rows = Rows(Pair, owner)
    rows.replace([Pair("a", 1), Pair("b", 2)])
    with qtbot.waitSignal(rows.rowsInserted) as inserted, qtbot.assertNotEmitted(rows.dataChanged):
        rows.replace([Pair("a", 1), Pair("c", 3), Pair("b", 2)])
    assert inserted.args[1:] == [1, 1]


def test_the_same_rows_again_change_nothing(qtbot: QtBot) -> None:
    owner = QObject()
    rows = Rows(Pair, owner)
    rows.replace([Pair("a", 1)])
    with qtbot.assertNotEmitted(rows.dataChanged), qtbot.assertNotEmitted(rows.modelReset):
        rows.replace([Pair("a", 1)])


def test_some_rows_change_and_the_others_are_not_asked_for_again(qtbot: QtBot) -> None:
    owner = QObject()
    rows = Rows(Pair, owner)
    rows.replace([Pair("a", 1), Pair("b", 2), Pair("c", 3)])
    with qtbot.waitSignal(rows.dataChanged) as changed, qtbot.assertNotEmitted(rows.modelReset):
        rows.change(1, [Pair("b", 5)])
    assert [index.row() for index in changed.args[:2]] == [1, 1]
    assert rows.rows == (Pair("a", 1), Pair("b", 5), Pair("c", 3))
    with qtbot.assertNotEmitted(rows.dataChanged):
        rows.change(2, [Pair("c", 3)])
