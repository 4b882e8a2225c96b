"""Finding and listing at a headquarters that took everything in."""

from __future__ import annotations

from collections.abc import Iterator

from bench.groups import Effort
from bench.raw_store import RawStore, cells_of, prepare
from bench.rows import Goal, LeftOut, Line, Row
from bench.scene import TODAY, Scene
from bench.timing import in_quick_turns, in_turns, milliseconds, timed
from r2p_field.domain.folding import fold
from r2p_field.domain.jobs import Silent
from r2p_field.services.observations import Filter
from r2p_field.services.summaries import SummaryRequest

_PAGE = 200
_AT_ONCE = 50


def rows(scene: Scene, effort: Effort) -> Iterator[Row | LeftOut]:
    """Measure."""
    prepared = prepare(scene.observations)
    raw = RawStore(scene.place("raw.db"))
    raw.insert(prepared.rows)
    raw.index(prepared.texts)
    raw.summarise(cells_of(scene.observations))
    yield from _keystrokes(scene, raw, effort)
    yield _first_page(scene, raw, effort)
    yield _matrix(scene, raw, effort)
    raw.close()


def _keystrokes(scene: Scene, raw: RawStore, effort: Effort) -> Iterator[Row]:
    program = scene.full
    typed = scene.generator.queries(effort.times)
    ours, floor = iter(typed * effort.rounds), iter([_question(one) for one in typed] * effort.rounds)
    pairs = in_quick_turns(
        lambda: timed(program.observations.search, next(ours)),
        lambda: raw.search(next(floor)),
        times=len(typed),
        rounds=effort.rounds,
        quantiles=(0.5, 0.99),
    )
    for name, goal, pair in zip(("p50", "p99"), (Goal(), Goal(most=5)), pairs, strict=True):
        yield Line(
            name=f"search while typing, newest 50 with rows, {name}",
            group="search",
            unit="ms",
            floor_is="the same words asked of FTS5 and a bare table",
            bound_by="postings read: words, beginnings of two and three letters, two words; the goal is 5 ms",
            goal=goal,
        ).row(pair, len(typed) * effort.rounds)


def _question(typed: str) -> str:
    words = [f'"{word}"' for word in fold(typed).split()]
    return " ".join([*words[:-1], f"{words[-1]} *"])


def _first_page(scene: Scene, raw: RawStore, effort: Effort) -> Row:
    program = scene.full
    [pair] = in_quick_turns(
        lambda: milliseconds(lambda: program.observations.page(Filter(), limit=_PAGE)),
        lambda: raw.page(_PAGE),
        times=max(5, effort.times // 10),
        rounds=effort.rounds,
        quantiles=(0.5,),
    )
    return Line(
        name=f"first page of the list, {_PAGE} rows and the total",
        group="search",
        unit="ms",
        floor_is="the same rows from a bare table by its index",
        bound_by="rows made into values, and counting the whole list for its scroll bar",
        goal=Goal(ratio=1.2),
    ).row(pair, max(5, effort.times // 10) * effort.rounds)


def _matrix(scene: Scene, raw: RawStore, effort: Effort) -> Row:
    program = scene.full
    pair = in_turns(
        lambda: milliseconds(lambda: program.summaries.make(SummaryRequest(), TODAY, Silent())),
        raw.matrix,
        effort.rounds,
    )
    return Line(
        name="figures of a summary: matrix, months, counts, key observations",
        group="search",
        unit="ms",
        floor_is="a ready-made table of factor, area and month, read whole",
        bound_by="cells of the matrix, once they are kept; now every observation is read and decoded",
        goal=Goal(ratio=2),
    ).row(pair, effort.rounds)
