"""Heads and bases of any history, however deep or wide, equal what sets of ancestors say."""

import itertools
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger.ancestry import common_base, heads_of
from r2p_field.ledger.clock import FIRST
from r2p_field.ledger.revision import Header


def ident(number: int) -> RevisionId:
    return RevisionId(f"{number:064x}")


def header(number: int, parents: Iterable[int]) -> Header:
    return Header(
        id=ident(number), raw=b"", v=1, feed=FeedId("f" * 64), seq=number, prev=None,
        record=RecordId("d" * 32), born=None, origin=None, parents=tuple(map(ident, parents)), hlc=FIRST,
        kind="observation", form=1, commitment="c" * 64, length=0,
    )  # fmt: skip


def history(parents: Iterable[Iterable[int]]) -> dict[RevisionId, Header]:
    return {ident(number): header(number, seen) for number, seen in enumerate(parents)}


@st.composite
def histories(draw: st.DrawFn) -> tuple[dict[RevisionId, Header], list[RevisionId]]:
    """A history in which some revisions are missing, and those of its revisions that are eligible."""
    count = draw(st.integers(1, 12))
    parents = [
        draw(st.sets(st.integers(0, number - 1), max_size=3)) if number else () for number in range(count)
    ]
    headers = history(parents)
    for number in draw(st.sets(st.integers(0, count - 1), max_size=2)):
        del headers[ident(number)]
    eligible = [revision for revision in headers if draw(st.integers(0, 3))]
    return headers, eligible


def ancestors(revision: RevisionId, headers: dict[RevisionId, Header]) -> set[RevisionId]:
    known = {parent for parent in headers[revision].parents if parent in headers}
    return known.union(*(ancestors(parent, headers) for parent in known))


@given(histories())
def test_heads_are_what_no_eligible_revision_has_seen(
    case: tuple[dict[RevisionId, Header], list[RevisionId]],
) -> None:
    headers, eligible = case
    seen = set[RevisionId]().union(*(ancestors(revision, headers) for revision in eligible))
    assert set(heads_of(eligible, headers)) == set(eligible) - seen


@given(histories())
def test_the_base_is_the_one_nearest_ancestor_of_every_pair(
    case: tuple[dict[RevisionId, Header], list[RevisionId]],
) -> None:
    headers, eligible = case
    heads = heads_of(eligible, headers)
    nearest = set()
    for one, other in itertools.combinations(heads, 2):
        shared = ancestors(one, headers) & ancestors(other, headers) & set(eligible)
        older = set[RevisionId]().union(*(ancestors(revision, headers) for revision in shared))
        nearest.add(frozenset(shared - older))
    expected = None
    if len(nearest) == 1 and len(only := nearest.pop()) == 1:
        (expected,) = only
    assert common_base(heads, eligible, headers) == expected


def test_criss_cross_has_no_base() -> None:
    headers = history([(), (0,), (0,), (1, 2), (1, 2)])
    assert common_base([ident(3), ident(4)], list(headers), headers) is None


def test_a_link_through_a_revision_that_does_not_count_is_a_link() -> None:
    headers = history([(), (0,), (1,)])
    assert heads_of([ident(0), ident(2)], headers) == [ident(2)]


def test_ten_thousand_revisions_in_a_row() -> None:
    headers = history([() if not number else (number - 1,) for number in range(10_000)])
    assert heads_of(headers, headers) == [ident(9_999)]
    headers |= {ident(10_000): header(10_000, [9_999]), ident(10_001): header(10_001, [9_999])}
    heads = [ident(10_000), ident(10_001)]
    assert sorted(heads_of(headers, headers)) == heads
    assert common_base(heads, headers, headers) == ident(9_999)


def test_ten_thousand_heads_of_one_revision() -> None:
    headers = history([(), *((0,) for _ in range(10_000))])
    heads = heads_of(headers, headers)
    assert len(heads) == 10_000
    assert common_base(heads, headers, headers) == ident(0)


def test_a_ladder_with_more_paths_than_stars_is_walked_once() -> None:
    steps = 2_000
    rungs = [(2 * step - 2, 2 * step - 1) if step else () for step in range(steps) for _ in range(2)]
    headers = history(rungs)
    top = [ident(2 * steps - 2), ident(2 * steps - 1)]
    assert sorted(heads_of(headers, headers)) == top
    assert common_base(top, headers, headers) is None
    joint = {ident(9_000): header(9_000, [2 * steps - 2, 2 * steps - 1])}
    later = {ident(number): header(number, [9_000]) for number in (9_001, 9_002)}
    whole = headers | joint | later
    assert common_base(list(later), whole, whole) == ident(9_000)


def test_every_revision_has_seen_the_sixty_four_before_it() -> None:
    headers = history([range(max(0, number - 64), number) for number in range(2_000)])
    assert heads_of(headers, headers) == [ident(1_999)]
    headers |= {ident(2_000): header(2_000, range(1_936, 2_000)), ident(2_001): header(2_001, [1_999])}
    assert common_base([ident(2_000), ident(2_001)], headers, headers) == ident(1_999)
