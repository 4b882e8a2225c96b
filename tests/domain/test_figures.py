"""Figures are read as people write and say them, and what holds no figure is never turned into one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.counts import Cell
from r2p_field.domain.figures import Fault, NoFigure, figure_text, read_figure


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("12", Cell(min=12, max=12)),
        ("0", Cell(min=0, max=0)),
        ("10-20", Cell(min=10, max=20)),
        (" 10 – 20 (15) ", Cell(min=10, max=20, best=15)),
        ("10 à 20", Cell(min=10, max=20)),
        ("de 10 à 20", Cell(min=10, max=20)),
        ("entre 10 et 20", Cell(min=10, max=20)),
        ("between 10 and 20", Cell(min=10, max=20)),
        ("de 10 a 20", Cell(min=10, max=20)),
        ("10 hadi 20", Cell(min=10, max=20)),
        ("kati ya 10 na 20", Cell(min=10, max=20)),
        ("من ١٠ إلى ٢٠", Cell(min=10, max=20)),
        ("بين ١٠ و ٢٠", Cell(min=10, max=20)),
        ("10 or 12", Cell(min=10, max=12)),
        ("about 20", Cell(best=20)),
        ("ABOUT 20", Cell(best=20)),
        ("~20", Cell(best=20)),
        ("20 environ", Cell(best=20)),
        ("environ 20", Cell(best=20)),
        ("unos 20", Cell(best=20)),
        ("kama 20", Cell(best=20)),
        ("حوالي ٢٠", Cell(best=20)),
        ("at least 10", Cell(min=10)),
        ("10+", Cell(min=10)),
        ("10 + (12)", Cell(min=10, best=12)),
        ("au moins 10", Cell(min=10)),
        ("على الأقل ١٠", Cell(min=10)),
        ("10 على الأقل", Cell(min=10)),
        ("١٠ فأكثر", Cell(min=10)),
        ("20 على الأكثر", Cell(max=20)),
        ("20 or fewer", Cell(max=20)),
        ("\u206610-20\u2069", Cell(min=10, max=20)),
        ("more than 10", Cell(min=11)),
        (">10", Cell(min=11)),
        ("plus de 10", Cell(min=11)),
        ("<20", Cell(max=19)),
        ("≤20", Cell(max=20)),
        ("up to 20", Cell(max=20)),
        ("jusqu’à 20", Cell(max=20)),
        ("moins de 20", Cell(max=19)),
        ("أقل من ٢٠", Cell(max=19)),
        ("<0", Cell(max=0)),
        ("1,200", Cell(min=1200, max=1200)),
        ("1 200", Cell(min=1200, max=1200)),
        ("1\u202f200", Cell(min=1200, max=1200)),
        ("1.200-1.500", Cell(min=1200, max=1500)),
        ("١٬٢٠٠", Cell(min=1200, max=1200)),
        ("১২", Cell(min=12, max=12)),
    ],
)
def test_what_is_plain_is_understood(text: str, cell: Cell) -> None:
    assert read_figure(text) == cell


@pytest.mark.parametrize(
    ("text", "fault", "instead"),
    [
        ("dozens", Fault.WORD, "24+"),
        ("Des dizaines", Fault.WORD, "20+"),
        ("a dozen", Fault.WORD, "12"),
        ("hundreds of people", Fault.WORD, "200+"),
        ("عشرات", Fault.WORD, "20+"),
        ("mamia", Fault.WORD, "200+"),
        ("none", Fault.WORD, "0"),
        ("several", Fault.WORD, ""),
        ("plusieurs", Fault.WORD, ""),
        ("-3", Fault.NEGATIVE, ""),
        ("1.5", Fault.DECIMAL, ""),
        ("9" * 16, Fault.TOO_LARGE, ""),
        ("10-", Fault.UNREADABLE, ""),
        ("1 2", Fault.UNREADABLE, ""),
        ("12 women", Fault.UNREADABLE, ""),
        ("10-20-30", Fault.UNREADABLE, ""),
        ("\u202e21", Fault.UNREADABLE, ""),
    ],
)
def test_what_holds_no_figure_says_why_and_what_to_write(text: str, fault: Fault, instead: str) -> None:
    with pytest.raises(NoFigure) as refused:
        read_figure(text)
    assert (refused.value.fault, refused.value.instead) == (fault, instead)
    if instead:
        assert read_figure(instead) is not None, "what is offered instead can be read"


def test_an_empty_cell_is_not_zero() -> None:
    assert read_figure("  ") is None
    assert figure_text(None) == ""
    assert figure_text(Cell(min=0, max=0)) == "0"


COUNT = st.none() | st.integers(0, 10**15 - 1)


@given(low=COUNT, high=COUNT, best=COUNT)
def test_a_figure_that_is_shown_is_read_as_the_same_figure(
    low: int | None, high: int | None, best: int | None
) -> None:
    cell = Cell(min=low, max=high, best=best)
    read = read_figure(figure_text(cell)) or Cell()
    assert (read.min, read.max) == (low, high)
    assert read.best == best or (low == high == best is not None and read.best is None)


@given(st.text(max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    try:
        cell = read_figure(text)
    except NoFigure:
        return
    assert cell is None or read_figure(figure_text(cell)) == cell
