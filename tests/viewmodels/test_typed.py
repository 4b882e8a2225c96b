"""What stands in the fields becomes a record without empty parts, and a draft comes back exactly."""

import pytest
from hypothesis import strategies as st

from r2p_field.domain import records
from r2p_field.domain.counts import CountRow, Harm
from r2p_field.domain.dates import DatePrecision
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import item_id
from r2p_field.domain.observation import RumourCheck
from r2p_field.viewmodels.typed import Typed, typed_from

COUNT = st.none() | st.integers(min_value=0, max_value=10**9)


def test_a_field_that_was_emptied_leaves_no_section_behind() -> None:
    typed = Typed().put("what", "Shops were marked").put("where.words", "market").put("where.words", "")
    assert typed.observation.where is None
    assert records.to_body(typed.observation) == {"what": "Shops were marked"}


def test_fields_of_a_section_stay_beside_each_other() -> None:
    typed = Typed().put("when.precision", DatePrecision.WEEK).put("where.words", "market")
    assert typed.get("when.precision") is DatePrecision.WEEK
    assert typed.put("when.precision", None).observation.where == typed.observation.where


def test_items_are_changed_in_place_and_taken_out() -> None:
    first, second = (CountRow(id=item_id(bytes([at]) * 16)) for at in range(2))
    typed = Typed().put_item("counts", first).put_item("counts", second)
    changed = typed.put_item("counts", CountRow(id=first.id, harm=Harm.KILLED))
    assert [one.harm for one in changed.get("counts")] == [Harm.KILLED, Harm.UNKNOWN]
    assert changed.without_item("counts", first.id).get("counts") == (second,)


def test_items_of_a_section_are_found_too() -> None:
    check = RumourCheck(id=item_id(bytes(16)), what="asked the market women")
    typed = Typed().put_item("rumour.checks", check)
    assert typed.get("rumour.checks") == (check,)
    assert typed.without_item("rumour.checks", check.id).observation.rumour is None


def test_a_draft_comes_back_exactly(hostile_text: str) -> None:
    typed = Typed().put("what", hostile_text).put("where.words", hostile_text or "x")
    typed = typed.put_unread("where.lat", hostile_text)
    assert typed_from(typed.to_bytes()) == typed


def test_a_draft_without_a_word_comes_back_too() -> None:
    typed = Typed().put("title", "only a title")
    assert typed_from(typed.to_bytes()) == typed


@pytest.mark.parametrize("draft", [b"", b"{}", b"[]", b'{"body":{"what":3},"unread":{}}', b"\xff"])
def test_a_draft_that_is_none_is_refused_in_plain_words(draft: bytes) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        typed_from(draft)
