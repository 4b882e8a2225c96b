"""What has come of a promise is said by its newest entry, and never by the order of a list."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import COMMITMENT, item

from r2p_field.domain.commitment import (
    OUTSTANDING,
    Commitment,
    CommitmentState,
    StatusEntry,
    commitment_texts,
    overdue,
    status,
)
from r2p_field.domain.errors import BadRecord
from r2p_field.domain.records import from_body

TODAY = dt.date(2026, 11, 23)
entries = st.lists(
    st.builds(
        StatusEntry,
        id=st.binary(min_size=16, max_size=16).map(lambda raw: item(int.from_bytes(raw, "big"))),
        state=st.sampled_from(CommitmentState),
        on=st.none() | st.dates(),
    ),
    max_size=5,
)


def promise(*history: tuple[CommitmentState, int | None], due: dt.date | None = None) -> Commitment:
    return Commitment(
        text="x",
        due=due,
        history=tuple(
            StatusEntry(id=item(at), state=state, on=None if day is None else dt.date(2026, 11, day))
            for at, (state, day) in enumerate(history)
        ),
    )


def test_a_promise_of_which_nothing_is_known_is_open() -> None:
    assert status(promise()) is CommitmentState.OPEN


def test_the_newest_day_counts_and_an_entry_without_a_day_only_alone() -> None:
    kept, late = CommitmentState.KEPT, CommitmentState.NOT_KEPT
    assert status(promise((kept, 20), (late, 9))) is kept
    assert status(promise((kept, 1), (late, None))) is kept
    assert status(promise((late, None))) is late


def test_of_one_day_the_outcome_counts_and_of_two_outcomes_the_worse() -> None:
    state = CommitmentState
    assert status(promise((state.KEPT, 4), (state.UNDER_WAY, 4))) is state.KEPT
    assert status(promise((state.NOT_KEPT, 4), (state.KEPT, 4))) is state.NOT_KEPT


@given(entries, st.randoms())
def test_the_order_of_the_list_means_nothing(history: list[StatusEntry], chance: object) -> None:
    shuffled = sorted(history, key=lambda one: one.id)
    assert status(Commitment(text="x", history=tuple(history))) is status(
        Commitment(text="x", history=tuple(shuffled))
    )


@pytest.mark.parametrize("state", CommitmentState)
def test_only_what_is_still_to_come_can_be_late(state: CommitmentState) -> None:
    made = promise((state, 1), due=TODAY - dt.timedelta(days=1))
    assert overdue(made, TODAY) is (state in OUTSTANDING)


def test_the_due_day_itself_is_not_late_and_no_day_never_is() -> None:
    assert not overdue(promise(due=TODAY), TODAY)
    assert overdue(promise(due=TODAY), TODAY + dt.timedelta(days=1))
    assert not overdue(promise(), dt.date.max)


def test_every_word_is_shown_and_no_code() -> None:
    texts = " | ".join(commitment_texts(COMMITMENT))
    for word in ("painted doors", "town council", "four of nine", "market warden", "fig tree"):
        assert word in texts
    assert "partly_kept" not in texts
    assert commitment_texts(Commitment(text="x")) == ("x",)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"text": ""},
        {"text": "x", "due": "soon"},
        {"text": "x", "history": [{"id": "0" * 32}]},
        {"text": "x", "history": [{"id": "0" * 32, "state": "broken"}]},
        {"text": "x", "made_at": "somewhere"},
        {"text": "x", "owner_role": ["a", "b"]},
    ],
)
def test_a_promise_of_the_wrong_shape_is_refused(body: dict[str, object]) -> None:
    with pytest.raises(BadRecord):
        from_body("commitment", 1, body)
