"""What somebody writes by hand becomes the same record, whatever words they use for ids."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import COMMITMENT, MECHANISM, SESSION, WORDING, item

from r2p_field.domain.commitment import Commitment
from r2p_field.domain.errors import BadInput
from r2p_field.domain.hand_written import HandWritten
from r2p_field.domain.ids import ItemId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.records import to_body
from r2p_field.domain.session import Session, View
from r2p_field.domain.wording import Wording


def hand() -> HandWritten:
    numbers: Iterator[int] = iter(range(1000, 2000))
    return HandWritten(lambda: item(next(numbers)))


@pytest.mark.parametrize(
    "said", [MECHANISM, SESSION, COMMITMENT, WORDING], ids=lambda one: type(one).__name__
)
def test_what_is_shown_is_read_back_as_it_is(said: Mechanism | Session | Commitment | Wording) -> None:
    reading = hand()
    assert reading.read(to_body(said), type(said)) == said
    reading.finish()


def test_a_word_means_one_thing_in_all_that_is_read_together() -> None:
    reading = hand()
    met = reading.read(
        {
            "attendance": [{"id": "hill"}, {"group": "nobody points here"}],
            "agenda": [{"id": "1"}],
            "views": [{"group": "hill", "point": "1", "hands": [{"rating": 4, "count": 5}]}],
        },
        Session,
    )
    alone = reading.read({"group": "hill"}, View)
    reading.finish()
    [view] = met.views
    assert view.group == alone.group == met.attendance[0].id
    assert view.point == met.agenda[0].id
    assert len({view.id, view.hands[0].id, *(one.id for one in met.attendance), met.agenda[0].id}) == 5


def test_pointing_at_nothing_is_said() -> None:
    reading = hand()
    reading.read({"views": [{"group": "hill"}], "attendance": [{"id": "hil"}]}, Session)
    with pytest.raises(BadInput) as caught:
        reading.finish()
    assert (caught.value.code, "hill" in caught.value.what) == ("points-nowhere", True)


def test_a_field_that_is_spelled_wrong_is_never_lost_unseen() -> None:
    with pytest.raises(BadInput) as caught:
        hand().read({"views": [{"hands": [{"ratings": 3}]}]}, Session, at="session")
    assert caught.value.code == "unknown-field"
    assert caught.value.what.endswith("session.views[0].hands[0].ratings.")


def test_null_is_taken_for_what_was_not_stated() -> None:
    assert hand().read({"title": None, "views": []}, Session) == Session()


WORDS = st.text(min_size=1, max_size=60).filter(lambda word: len(word) != 32)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*Session.__struct_fields__, "id", "group", "x"]), inner)
    ),
    max_leaves=12,
)


@given(st.lists(WORDS, min_size=1, max_size=6, unique=True))
def test_groups_keep_apart_whatever_they_are_called(words: list[str]) -> None:
    reading = hand()
    raw = {"attendance": [{"id": word} for word in words], "views": [{"group": word} for word in words]}
    met = reading.read(raw, Session)
    reading.finish()
    assert [one.group for one in met.views] == [one.id for one in met.attendance]
    assert len({one.id for one in met.attendance}) == len(words)


@given(JSON)
def test_any_value_is_read_or_refused_in_three_sentences(value: object) -> None:
    reading = hand()
    met, refused = Session(), None
    try:
        met = reading.read(value, Session)
        reading.finish()
    except BadInput as error:
        refused = error
    if refused is None:
        assert to_body(hand().read(to_body(met), Session)) == to_body(met)
    else:
        assert all((refused.what, refused.safe, refused.next_))


def test_ids_of_a_record_stay() -> None:
    known = ItemId(item(7))
    assert hand().read({"agenda": [{"id": known}]}, Session).agenda[0].id == known
