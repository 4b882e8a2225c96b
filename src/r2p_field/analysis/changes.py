"""What changed since the last period: the same figures side by side, with what was covered then and now.

More observations can mean that more happened, or that more people looked; the page says so.
"""

from dataclasses import dataclass
from typing import Final

from r2p_field.domain.summary import Coverage, MatrixCell, Summary

CAUTION: Final = "More observations can mean that more happened, or that more people looked."


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorChange:
    """One factor in the period before and now."""

    catalogue: str
    factor: str
    title: str
    before: MatrixCell
    now: MatrixCell


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The factors with figures in either period, and what was covered in each; `caution` is always shown."""

    factors: tuple[FactorChange, ...]
    before: Coverage
    now: Coverage
    caution: str = CAUTION


def changes(before: Summary, now: Summary) -> Changes:
    """Set two summaries of the same area side by side. Raises ValueError for different areas."""
    if before.area != now.area:
        raise ValueError("only summaries of the same area can be compared")
    earlier, later = _totals(before), _totals(now)
    silent = ("", MatrixCell())
    return Changes(
        factors=tuple(
            FactorChange(
                catalogue=catalogue,
                factor=factor,
                title=title,
                before=earlier.get((catalogue, factor), silent)[1],
                now=later.get((catalogue, factor), silent)[1],
            )
            for (catalogue, factor), (title, _) in {**earlier, **later}.items()
        ),
        before=before.coverage,
        now=now.coverage,
    )


def _totals(summary: Summary) -> dict[tuple[str, str], tuple[str, MatrixCell]]:
    return {
        (matrix.catalogue, row.factor): (row.title, row.total)
        for matrix in summary.matrices
        for row in matrix.rows
        if row.total and row.total != MatrixCell()
    }
