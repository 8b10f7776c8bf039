"""A likeness ready for the screen: its sentence, what it was reckoned with, and the cells or lengths that draw it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.figure_text import figure_text
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers import Figure
from kiosk.exhibit.numbers_felt import Likeness, Measure
from kiosk.exhibit.quantities import LENGTH, MONEY, TIME, Quantity, quantity
from kiosk.screen.phrasing import Phrasing
from kiosk.visit.likeness import cells_of, lengths_of, worked_out
from kiosk.visit.rounded import filled, in_unit, joined, number_said, rounded

SHAPES = {MONEY: ("note", "oneNote"), TIME: ("disc", "oneDisc")}
"""How one cell is drawn, and the interface's word for it; what is not named here is a square."""


@dataclass(frozen=True, slots=True)
class LengthRow:
    """A length on one scale; `share` of the longest, `own_share` that of the result (`own`). With `pieces` it is
    that many of a thing, end to end."""

    name: str
    number: str
    share: float
    pieces: float = 0.0
    own: bool = False
    own_share: float = 1.0
    file: str = ""
    aspect: float = 1.0


@dataclass(frozen=True, slots=True)
class LikenessSaid:
    """`drawn` is cube, lengths or cells; `result` is the rounded result by itself, `sentence` holds it."""

    drawn: str = ""
    sentence: str = ""
    result: str = ""
    remark: str = ""
    lengths: tuple[LengthRow, ...] = ()
    cell_count: int = 0
    cell_last: float = 1.0
    cell_shape: str = "square"
    legend: str = ""


def likeness_said(likeness: Likeness, figure: Figure, phrasing: Phrasing) -> LikenessSaid:
    """Everything that is shown of `likeness`."""
    language = phrasing.language
    result = worked_out(likeness, figure)
    said = rounded(result, language)
    sentence = filled(phrasing.say(likeness.text), said, language)
    remark = phrasing.words["reckonedWith"] + phrasing.words["listSeparator"].join(
        _measure(m, phrasing) for m in likeness.measures
    )
    if likeness.form in ("cube", "stack"):
        drawn = "cube" if likeness.form == "cube" else "lengths"
        return LikenessSaid(drawn, sentence, said.full, remark, _beside(likeness, result, phrasing))
    if likeness.form == "how-many" and (found := quantity(figure.value, figure.unit)) and found.dimension == LENGTH:
        return LikenessSaid("lengths", sentence, said.full, remark, _pieces(likeness, figure, result, phrasing))
    return _in_cells(likeness, result, LikenessSaid("cells", sentence, said.full, remark), phrasing)


def _measure(measure: Measure, phrasing: Phrasing) -> str:
    return f"{phrasing.say(measure.label)} {_amount(measure, phrasing)}"


def _amount(measure: Measure, phrasing: Phrasing) -> str:
    stand_in = Figure("", measure.value, Localised(), "", measure.unit)
    return figure_text(stand_in, phrasing.exhibit.unit_by_name.get(measure.unit), phrasing.language).full


def _beside(likeness: Likeness, result: Quantity, phrasing: Phrasing) -> tuple[LengthRow, ...]:
    lengths = lengths_of(likeness, result)
    most = max(length.metres for length in lengths)
    own = float(result.value / most)
    rows = []
    for length in lengths:
        share = float(length.metres / most)
        if length.measure < 0:
            rows.append(
                LengthRow(phrasing.say(likeness.short), rounded(result, phrasing.language).full, share, 0.0, True, own)
            )
        else:
            measure = likeness.beside[length.measure]
            drawn = phrasing.picture(measure.picture)
            name, amount = phrasing.say(measure.label), _amount(measure, phrasing)
            rows.append(LengthRow(name, amount, share, 0.0, False, own, drawn.file, drawn.aspect))
    return tuple(rows)


def _pieces(likeness: Likeness, figure: Figure, result: Quantity, phrasing: Phrasing) -> tuple[LengthRow, ...]:
    """The figure as one length, and the measure put end to end until it is as long."""
    text = phrasing.figure(figure)
    measure = likeness.measures[-1]
    return (
        LengthRow(phrasing.say(figure.label), text.full, 1.0, own=True),
        LengthRow(phrasing.say(measure.label), _amount(measure, phrasing), 1.0, float(result.value)),
    )


def _in_cells(likeness: Likeness, result: Quantity, said: LikenessSaid, phrasing: Phrasing) -> LikenessSaid:
    amount, zh, en, en_one = in_unit(result)
    cells = cells_of(amount)
    shape, word = SHAPES.get(result.dimension, ("square", "oneCell"))
    number = number_said(cells.each, phrasing.language)
    unit = zh if phrasing.language == "zh" else en_one if cells.each == 1 else en
    worth = joined(number, unit, phrasing.language)
    if not unit:  # a plain number counts what the last measure is
        name = phrasing.say(likeness.measures[-1].label)
        worth = name if cells.each == 1 else f"{name} × {number}"
    legend = phrasing.words[word] + worth
    return LikenessSaid(
        said.drawn, said.sentence, said.result, said.remark, (), cells.count, float(cells.last), shape, legend
    )
