"""What damage took: a hole is asked for by its ends, however long somebody says that it is."""

from __future__ import annotations

import pytest

from r2p_field.domain.ids import FeedId
from r2p_field.vault.lost import Gap, Lost

OURS, THEIRS = FeedId("a" * 64), FeedId("b" * 64)
LOST = Lost(
    gaps=(
        Gap(feed=OURS, first=5, last=10),
        Gap(feed=OURS, first=0, last=4),
        Gap(feed=OURS, first=100, last=10**15),
        Gap(feed=THEIRS, first=0, last=10**15),
    )
)


@pytest.mark.parametrize(("first", "last"), [(0, 10), (3, 7), (10, 10), (101, 10**15)])
def test_entries_within_holes_that_touch_are_gone(first: int, last: int) -> None:
    assert LOST.skips_all(OURS, first, last)


@pytest.mark.parametrize(("first", "last"), [(0, 11), (10, 100), (11, 11), (99, 100), (100, 10**15 + 1)])
def test_one_that_is_here_is_enough_for_not_all(first: int, last: int) -> None:
    assert not LOST.skips_all(OURS, first, last)
