"""Figures of people in words: what a cell says, why something is none, what adds up and what never does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from r2p_field.domain.counts import CELLS, Cell, CountKey, CountRow, Total, Unit, row_total, stated
from r2p_field.domain.figures import Fault, NoFigure
from r2p_field.domain.problems import Problem
from r2p_field.gui.words import word

translate: Final = QCoreApplication.translate

_CELLS: Final[Mapping[str, object]] = {
    "women": QT_TRANSLATE_NOOP("CountRows", "Women"),
    "men": QT_TRANSLATE_NOOP("CountRows", "Men"),
    "girls": QT_TRANSLATE_NOOP("CountRows", "Girls"),
    "boys": QT_TRANSLATE_NOOP("CountRows", "Boys"),
    "other": QT_TRANSLATE_NOOP("CountRows", "Other"),
    "unknown": QT_TRANSLATE_NOOP("CountRows", "Unknown"),
}
_FAULTS: Final[Mapping[Fault, object]] = {
    Fault.WORD: QT_TRANSLATE_NOOP("CountRows", "A word holds no figure."),
    Fault.NEGATIVE: QT_TRANSLATE_NOOP("CountRows", "A figure of people is never below 0."),
    Fault.DECIMAL: QT_TRANSLATE_NOOP(
        "CountRows", "People are counted whole: leave out what follows the point."
    ),
    Fault.TOO_LARGE: QT_TRANSLATE_NOOP("CountRows", "This figure is too long to be one of people."),
    Fault.UNREADABLE: QT_TRANSLATE_NOOP("CountRows", "This cannot be read as a figure."),
}
_PROBLEMS: Final[Mapping[str, object]] = {
    "counts_range.ends": QT_TRANSLATE_NOOP("CountRows", "{cell}: at least {low} is over at most {high}."),
    "counts_range.below": QT_TRANSLATE_NOOP(
        "CountRows", "{cell}: probably {best} is less than at least {low}."
    ),
    "counts_range.above": QT_TRANSLATE_NOOP(
        "CountRows", "{cell}: probably {best} is more than at most {high}."
    ),
    "counts_unit": QT_TRANSLATE_NOOP(
        "CountRows",
        "Households and incidents are not women, men, girls or boys. Write the figure under Unknown.",
    ),
    "counts_whole": QT_TRANSLATE_NOOP(
        "CountRows",
        "A total of the whole event counts civilians and fighters: leave the status open.",
    ),
    "counts_twice": QT_TRANSLATE_NOOP(
        "CountRows", "Another line counts the same group and harm. Put the two together."
    ),
    "counts_sum": QT_TRANSLATE_NOOP(
        "CountRows", "The other lines add up to at least {low}, yet this total says at most {high}."
    ),
}


def cell_word(name: str) -> str:
    """Return what a cell is called."""
    return translate("CountRows", str(_CELLS[name]))


def cell_words(cell: Cell) -> str:
    """Return a figure in words: `10 to 20, probably 15`."""
    low, high, best = cell.min, cell.max, cell.best
    if low is None and high is None:
        return translate("CountRows", "about {best}").format(best=best)
    if low == high:
        ends = str(low)
    elif low is None:
        ends = translate("CountRows", "at most {high}").format(high=high)
    elif high is None:
        ends = translate("CountRows", "at least {low}").format(low=low)
    else:
        ends = translate("CountRows", "{low} to {high}").format(low=low, high=high)
    return (
        ends
        if best in {None, low if low == high else None}
        else translate("CountRows", "{ends}, probably {best}").format(ends=ends, best=best)
    )


def row_words(row: CountRow) -> str:
    """Return what a line says as it stands, and what its empty cells mean."""
    cells = stated(row)
    if not cells:
        return translate(
            "CountRows", "No figure yet. Empty means not known; 0 means that somebody looked and found none."
        )
    told = [f"{cell_word(name)}: {cell_words(cell)}." for name, cell in cells]
    if len(cells) > 1:
        together = _total_words(row_total(row))
        told.append(translate("CountRows", "Together {figure}.").format(figure=together))
    if len(cells) < len(CELLS):
        told.append(translate("CountRows", "Empty cells: not known, which is not 0."))
    return " ".join(told)


def fault_words(fault: NoFigure) -> str:
    """Return why something is no figure, and what to write instead."""
    why = translate("CountRows", str(_FAULTS[fault.fault]))
    if fault.instead:
        offer = translate("CountRows", "Write for example {instead}, or leave it empty.")
        return f"{why} {offer.format(instead=fault.instead)}"
    if fault.fault is Fault.WORD:
        offer = translate("CountRows", "Leave it empty and put the word into what happened.")
    else:
        offer = translate("CountRows", "Write 12, 10-20, 10-20 (15), 10+, ≤20 or ~15, or leave it empty.")
    return f"{why} {offer}"


def problem_words(problem: Problem) -> str:
    """Return what does not add up in a line."""
    rule = problem.values.get("rule")
    text = _PROBLEMS.get(f"{problem.code}.{rule}" if rule else problem.code)
    if text is None:
        return problem.text
    values = dict(problem.values)
    if "cell" in values:
        values["cell"] = cell_word(str(values["cell"]))
    return translate("CountRows", str(text)).format(**values)


def totals_words(totals: Mapping[CountKey, Total]) -> str:
    """Return what adds up to what, and what is never added."""
    told = [
        f"{_key_words(key)}: {_total_words(total)}."
        for key, total in totals.items()
        if total.least is not None or total.best is not None or total.most is not None
    ]
    if not told:
        return ""
    told.append(
        translate(
            "CountRows", "Never added: different harms, civilians and fighters, persons and households."
        )
    )
    return " ".join(told)


def _key_words(key: CountKey) -> str:
    whole = translate("CountRows", "whole event")
    parts = [word(key.harm), whole if key.status is None else word(key.status)]
    if key.unit is not Unit.PERSONS:
        parts.append(word(key.unit))
    return ", ".join(parts)


def _total_words(total: Total) -> str:
    return cell_words(Cell(min=total.least, max=total.most, best=total.best))
