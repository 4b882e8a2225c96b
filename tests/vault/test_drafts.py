"""What was typed is not lost, and what was thrown away is gone."""

from __future__ import annotations

import pytest

from r2p_field.domain.ids import RecordId
from r2p_field.vault.connection import Connection
from r2p_field.vault.drafts import Draft, Drafts
from r2p_field.vault.errors import NotThere

EARLY, LATE = "2026-11-23T10:00:00Z", "2026-11-23T11:00:00Z"
RECORD = RecordId("a" * 32)


@pytest.fixture
def drafts(database: Connection) -> Drafts:
    return Drafts(database)


def test_typing_is_kept_and_replaced(drafts: Drafts) -> None:
    draft = drafts.save(b"so", EARLY, record=RECORD)
    assert drafts.save(b"soldiers", LATE, draft=draft) == draft
    assert drafts.load(draft) == Draft(id=draft, record=RECORD, body=b"soldiers", changed=LATE)
    assert drafts.count() == drafts.count("observation") == 1


def test_the_newest_comes_first(drafts: Drafts) -> None:
    early, late = drafts.save(b"1", EARLY), drafts.save(b"2", LATE)
    assert [one.id for one in drafts.all()] == [late, early]


def test_a_draft_that_was_thrown_away_is_not_there(drafts: Drafts) -> None:
    draft = drafts.save(b"so", EARLY)
    drafts.discard(draft)
    drafts.discard(draft)
    with pytest.raises(NotThere):
        drafts.load(draft)


def test_hostile_text_comes_back_as_it_was(drafts: Drafts, hostile_text: str) -> None:
    draft = drafts.save(hostile_text.encode(), EARLY)
    assert drafts.load(draft).body.decode() == hostile_text
