"""Tables for people: columns aligned, whatever script stands in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from r2p_field.cli.plain import cut, width

_WIDEST = 60
_GAP = "  "


def table(
    header: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    right: Collection[int] = (),
    most: int = _WIDEST,
) -> tuple[str, ...]:
    """Return a table as lines. `right` are the columns of numbers; no cell is wider than `most`."""
    cells = [[cut(number(cell), most) for cell in row] for row in [header, *rows]]
    widths = [max(width(row[place]) for row in cells) for place in range(len(header))]
    made = [_row(row, widths, right) for row in cells]
    return (made[0], _GAP.join("-" * one for one in widths), *made[1:])


def facts(pairs: Iterable[tuple[str, object]]) -> tuple[str, ...]:
    """Return names and values as lines, the values below each other."""
    kept = [(name, number(value)) for name, value in pairs]
    longest = max((width(name) for name, _ in kept), default=0)
    return tuple(f"{name}{' ' * (longest - width(name))}  {cut(value, 400)}".rstrip() for name, value in kept)


def number(value: object) -> str:
    """Return a number with its thousands apart, yes or no for a truth, anything else as it is."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int) else str(value)


def _row(row: Sequence[str], widths: Sequence[int], right: Collection[int]) -> str:
    made = []
    for place, cell in enumerate(row):
        space = " " * (widths[place] - width(cell))
        made.append(f"{space}{cell}" if place in right else f"{cell}{space}")
    return _GAP.join(made).rstrip()
