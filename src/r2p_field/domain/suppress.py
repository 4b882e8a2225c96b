"""Small figures left out of pages so that nobody works them out by subtracting, on one page or on several.

Threshold and secondary suppression (Hundepool and others, Statistical Disclosure Control, Wiley 2012, chapter
4). Figures below five are left out; 0 is told, since nobody stands behind it. More is left out until none of
them can be worked out: where one is missing in a sum a second one goes too, and the total at last; what is
missing in a sum whose total is told adds up to five at least; and each missing figure could be another one,
with the same figures being small. Which one goes is decided by place and not by size, as a rule that took the
smallest would tell about it.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from r2p_field.domain.own_views import SMALLEST

K = TypeVar("K", bound=Hashable)
_FARTHEST: Final = (2, 3, 4, 6, 8, 11)
"""How many figures may change together when another possibility is looked for, one attempt after another."""
_STEPS: Final = 3000
"""Steps after which no more is looked for; the figure then counts as one that can be worked out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum(Generic[K]):
    """That the `parts` add up to the `total`, as a reader knows."""

    total: K
    parts: tuple[K, ...]

    @property
    def members(self) -> tuple[K, ...]:
        """The parts in their order, the total last."""
        return (*self.parts, self.total)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[K]):
    """Figures under their keys, and which of them add up.

    A figure that stands on two pages has the same key on both. One that stands nowhere, but is what is left
    when two pages are subtracted, is given with its own key and sum as if it were printed.
    """

    figures: Mapping[K, int]
    sums: tuple[Sum[K], ...] = ()


def line(parts: Mapping[K, int], total: K) -> Page[K]:
    """Return one row of figures with its total."""
    return Page(figures={**parts, total: sum(parts.values())}, sums=(Sum(total=total, parts=tuple(parts)),))


def grid(cells: Mapping[tuple[str, str], int], total: str = "") -> Page[tuple[str, str]]:
    """Return a table under its rows and columns, with totals of each and of all under the name `total`.

    A cell that is not given does not exist.
    """
    rows, columns = (tuple(dict.fromkeys(key[side] for key in cells)) for side in (0, 1))
    figures = dict(cells)
    sums = []
    for row in rows:
        parts = tuple(key for key in cells if key[0] == row)
        figures[row, total] = sum(cells[key] for key in parts)
        sums.append(Sum(total=(row, total), parts=parts))
    for column in columns:
        parts = tuple(key for key in cells if key[1] == column)
        figures[total, column] = sum(cells[key] for key in parts)
        sums.append(Sum(total=(total, column), parts=parts))
    figures[total, total] = sum(cells.values())
    sums.append(Sum(total=(total, total), parts=tuple((row, total) for row in rows)))
    sums.append(Sum(total=(total, total), parts=tuple((total, column) for column in columns)))
    return Page(figures=figures, sums=tuple(sums))


def left_out(pages: Iterable[Page[K]], given: frozenset[K] = frozenset()) -> frozenset[K]:
    """Return the figures that are not told on any of these pages, which one reader may hold side by side.

    `given` are figures that went out on a page before and cannot be called back; others go for them.
    Raises ValueError when pages say different things of one figure, or a sum is none.
    """
    figures, sums = _together(pages)
    hidden = {key for key, figure in figures.items() if 0 < figure < SMALLEST} - given
    helpless: set[K] = set()
    while (weak := _weak(figures, sums, hidden, helpless)) is not None:
        key, near = weak
        kept = hidden | given
        second = _second(key, near, figures, kept)
        if second is None:
            second = _second(key, _tied(key, sums), figures, kept)
        if second is None:
            helpless.add(key)  # all that hangs together with it is left out, or nobody at all
        else:
            hidden.add(second)
    return frozenset(hidden)


def _together(pages: Iterable[Page[K]]) -> tuple[dict[K, int], list[Sum[K]]]:
    figures: dict[K, int] = {}
    sums: list[Sum[K]] = []
    for page in pages:
        for key, figure in page.figures.items():
            if figure < 0 or figures.setdefault(key, figure) != figure:
                raise ValueError("one figure has two values, or is below none")
        sums += page.sums
    for one in sums:
        if figures[one.total] != sum(figures[part] for part in one.parts):
            raise ValueError("a sum does not add up")
    return figures, sums


def _weak(
    figures: Mapping[K, int], sums: Sequence[Sum[K]], hidden: set[K], helpless: set[K]
) -> tuple[K, Sequence[Sum[K]]] | None:
    """Return the first figure that is left out and can be worked out all the same, and the sums that tell."""
    for one in sums:
        gone = [key for key in one.members if key in hidden]
        few = one.total not in hidden and sum(figures[key] for key in gone) < SMALLEST
        if gone and gone[0] not in helpless and (len(gone) == 1 or few):
            return gone[0], (one,)
    for key in figures:
        if key in hidden and key not in helpless and not _Other(figures, sums, hidden).exists(key):
            return key, [one for one in sums if key in one.members]
    return None


def _second(key: K, near: Sequence[Sum[K]], figures: Mapping[K, int], kept: set[K]) -> K | None:
    """Return the next figure to leave out for another: the one behind it in its sums, parts before totals."""
    parts = [other for one in near for other in _behind(key, one.parts)]
    for other in (*parts, *(one.total for one in near)):
        if other not in kept and figures[other] > 0:
            return other
    return None


def _tied(key: K, sums: Sequence[Sum[K]]) -> list[Sum[K]]:
    """Return all sums that hang together with a figure, over whatever other figures."""
    reached, tied = {key}, []
    waiting = list(sums)
    while found := [one for one in waiting if not reached.isdisjoint(one.members)]:
        tied += found
        waiting = [one for one in waiting if one not in found]
        reached.update(member for one in found for member in one.members)
    return tied


def _behind(key: K, parts: tuple[K, ...]) -> tuple[K, ...]:
    at = parts.index(key) + 1 if key in parts else 0
    return (*parts[at:], *parts[:at])


class _Other(Generic[K]):
    """Looks for other figures that a reader of the pages could take for those left out.

    The reader knows every sum, every figure that is told, and this rule: so what is small stays small, and
    what is not stays so. Figures are moved by one, and whatever then no longer adds up is moved too, until
    all does.
    """

    def __init__(self, figures: Mapping[K, int], sums: Sequence[Sum[K]], hidden: set[K]) -> None:
        self._figures = figures
        self._hidden = hidden
        self._sums = [one for one in sums if any(key in hidden for key in one.members)]
        self._steps = 0

    def exists(self, key: K) -> bool:
        """Tell whether a figure that is left out could be another one."""
        for most in _FARTHEST:
            self._steps = 0
            if any(self._may(key, by) and self._moved({key: by}, most) for by in (1, -1)):
                return True
        return False

    def _may(self, key: K, by: int) -> bool:
        figure = self._figures[key]
        return figure + by >= 1 and (figure < SMALLEST) == (figure + by < SMALLEST)

    def _moved(self, moves: dict[K, int], most: int) -> bool:
        self._steps += 1
        if self._steps > _STEPS:
            return False
        odd = next(((one, gap) for one in self._sums if (gap := _gap(one, moves))), None)
        if odd is None:
            return True
        if len(moves) == most:
            return False
        return any(self._moved({**moves, key: by}, most) for key, by in self._mending(*odd, moves))

    def _mending(self, one: Sum[K], gap: int, moves: dict[K, int]) -> Iterator[tuple[K, int]]:
        for key in one.members:
            by = (1 if gap > 0 else -1) * (1 if key == one.total else -1)
            if key in self._hidden and key not in moves and self._may(key, by):
                yield key, by


def _gap(one: Sum[K], moves: Mapping[K, int]) -> int:
    """Return by how much the parts of a sum outgrow its total after some moves."""
    return sum(moves.get(part, 0) for part in one.parts) - moves.get(one.total, 0)
