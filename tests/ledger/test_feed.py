"""A chain is whole or refused, and proves nobody else's words."""

import itertools
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ledger.worlds import Device

from r2p_field.domain.ids import RecordId, RevisionId
from r2p_field.ledger.checkpoint import Checkpoint
from r2p_field.ledger.errors import BrokenChain
from r2p_field.ledger.feed import FeedRange, check_links, check_ranges, forks, links, proves, walk_back
from r2p_field.ledger.revision import Header

RECORD = RecordId("d" * 32)


def chain(device: Device, count: int) -> list[Header]:
    return [device.write(RECORD, b"{}").header for _ in range(count)]


def fresh(name: str = "officer") -> Device:
    return Device(name, itertools.count(1))


def by_id(headers: Iterable[Header]) -> dict[RevisionId, Header]:
    return {header.id: header for header in headers}


def span(first: Header, last: Header) -> FeedRange:
    return FeedRange(feed=last.feed, first=first.seq, last=last.seq, tip=last.id)


def test_a_whole_range_passes() -> None:
    headers = chain(fresh(), 5)
    check_ranges(by_id(headers), [span(headers[0], headers[4])])
    check_ranges(by_id(headers[2:]), [span(headers[2], headers[4])])
    check_ranges(by_id(headers[4:]), [span(headers[4], headers[4])])
    check_ranges({}, [])


@given(st.integers(0, 4), st.integers(0, 4))
def test_a_gap_is_refused(missing: int, first: int) -> None:
    headers = chain(fresh(), 5)
    kept = by_id(header for header in headers[first:] if header.seq != missing)
    if missing < first:
        check_ranges(kept, [span(headers[first], headers[4])])
    else:
        with pytest.raises(BrokenChain):
            check_ranges(kept, [span(headers[first], headers[4])])


def test_headers_outside_every_range_are_refused() -> None:
    headers = chain(fresh(), 5)
    for ranges in ([], [span(headers[0], headers[3])], [span(headers[1], headers[4])]):
        with pytest.raises(BrokenChain, match="outside"):
            check_ranges(by_id(headers), ranges)


def test_a_range_ends_where_it_says() -> None:
    headers = chain(fresh(), 3)
    whole = by_id(headers)
    tip = headers[2].id
    for announced in (
        FeedRange(feed=headers[2].feed, first=0, last=3, tip=tip),
        FeedRange(feed=fresh("other").feed, first=0, last=2, tip=tip),
        FeedRange(feed=headers[2].feed, first=0, last=2, tip=RevisionId("a" * 64)),
    ):
        with pytest.raises(BrokenChain, match="end where it says"):
            check_ranges(whole, [announced])
    for first in (-1, 3):
        with pytest.raises(BrokenChain, match="before it begins"):
            check_ranges(whole, [FeedRange(feed=headers[2].feed, first=first, last=2, tip=tip)])


def test_forks_share_their_beginning() -> None:
    device = fresh()
    stem = chain(device, 3)
    branches = []
    for _ in range(3):
        device.tip = stem[2]
        branches.append(chain(device, 2))
    headers = by_id([*stem, *itertools.chain(*branches)])
    for first in (stem[0], stem[1]):
        ranges = [span(first, branch[1]) for branch in branches]
        kept = {key: header for key, header in headers.items() if header.seq >= first.seq}
        for order in itertools.permutations(ranges):
            check_ranges(kept, order)
            with pytest.raises(BrokenChain):
                check_ranges(kept, order[1:])


def test_a_range_that_reaches_further_down_than_an_earlier_one_is_walked_to_its_end() -> None:
    headers = chain(fresh(), 6)
    ranges = [span(headers[4], headers[5]), span(headers[2], headers[4]), span(headers[0], headers[5])]
    for order in itertools.permutations(ranges):
        check_ranges(by_id(headers), order)
    with pytest.raises(BrokenChain, match="gap"):
        check_ranges(by_id(headers[1:]), ranges)


def test_very_many_overlapping_ranges_are_walked_once() -> None:
    headers = chain(fresh(), 3_000)
    upwards = [span(headers[0], header) for header in headers]
    check_ranges(by_id(headers), upwards)
    check_ranges(by_id(headers), upwards[::-1])
    check_ranges(by_id(headers), [span(header, header) for header in headers] + upwards[::-1])


def test_a_link_into_another_feed_or_place_does_not_count() -> None:
    device, other = fresh(), fresh("other")
    mine, theirs = chain(device, 3), chain(other, 3)
    across = device.write(RECORD, b"{}", prev=theirs[2].id).header
    jumping = device.write(RECORD, b"{}", prev=mine[0].id).header
    assert links(mine[1], mine[0])
    assert not links(across, theirs[2])
    assert not links(jumping, mine[0])
    assert not links(mine[2], mine[0])
    known = by_id([*mine, *theirs, across, jumping])
    check_links([*mine, *theirs], known.get)
    check_links([across], by_id(mine).get)
    for wrong in (across, jumping):
        with pytest.raises(BrokenChain, match="another device"):
            check_links([wrong], known.get)
        assert [header.id for header in walk_back(wrong.id, known.get)] == [wrong.id]
        with pytest.raises(BrokenChain):
            check_ranges(known, [FeedRange(feed=wrong.feed, first=0, last=wrong.seq, tip=wrong.id)])


def test_a_checkpoint_proves_its_tip_and_all_before_it_as_far_as_it_is_here() -> None:
    headers = chain(fresh(), 5)
    known = by_id(headers)
    assert list(walk_back(headers[3].id, known.get)) == headers[3::-1]
    assert list(walk_back(headers[3].id, known.get, {headers[1].id})) == [headers[3], headers[2]]
    del known[headers[1].id]
    assert list(walk_back(headers[3].id, known.get)) == [headers[3], headers[2]]
    assert list(walk_back(RevisionId("a" * 64), known.get)) == []


def test_a_checkpoint_is_about_one_revision_at_its_place() -> None:
    header = chain(fresh(), 2)[1]
    right = Checkpoint(feed=header.feed, seq=1, tip=header.id)
    assert proves(right, header)
    for wrong in (
        Checkpoint(feed=header.feed, seq=2, tip=header.id),
        Checkpoint(feed=fresh("other").feed, seq=1, tip=header.id),
        Checkpoint(feed=header.feed, seq=1, tip=RevisionId("a" * 64)),
    ):
        assert not proves(wrong, header)


def test_two_revisions_at_one_place_are_a_fork() -> None:
    device = fresh()
    first, second = chain(device, 2)
    device.tip = first
    twin = device.write(RECORD, b"[]").header
    assert forks([first, second, twin]) == {(first.feed, 1): {second.id, twin.id}}
    assert forks([first, second, second]) == {}
