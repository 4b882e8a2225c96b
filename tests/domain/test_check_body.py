"""Beside a body, a promise and a wording stands what to look at again, and nothing blocks."""

import datetime as dt
from typing import Any

import pytest
from tests.domain.dialogue import COMMITMENT, MECHANISM, WORDING, item

from r2p_field.domain.check_body import check_commitment, check_mechanism, check_wording
from r2p_field.domain.commitment import Commitment, CommitmentState, StatusEntry
from r2p_field.domain.counts import Cell
from r2p_field.domain.mechanism import Mechanism, Member, Situation
from r2p_field.domain.wording import Wording

TODAY = dt.date(2026, 11, 28)
LATER = dt.date(2026, 11, 29)


def promise(**said: Any) -> list[str]:
    sound = {"text": "mend the pump", "owner_role": "town council", "due": LATER}
    found = check_commitment(Commitment(**{**sound, **said}), today=TODAY)
    return [problem.code for problem in found]


def body(**said: Any) -> list[str]:
    return [one.code for one in check_mechanism(Mechanism(**{"name": "well committee", **said}), today=TODAY)]


def test_the_examples_are_sound() -> None:
    assert check_commitment(COMMITMENT, today=TODAY) == ()
    assert check_mechanism(MECHANISM, today=TODAY) == ()
    assert check_wording(WORDING, today=TODAY) == ()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"owner_role": None}, "promise_no_owner"),
        ({"owner_role": "  "}, "promise_no_owner"),
        ({"owner_role": "Jean Kossi"}, "named_role"),
        ({"due": None}, "promise_no_day"),
        ({"made_on": TODAY, "due": dt.date(2026, 11, 27)}, "due_before_made"),
        ({"made_on": LATER}, "made_future"),
        ({"language": "French"}, "language"),
        ({"text": "Jean Kossi mends the pump"}, "giveaway_name"),
    ],
)
def test_what_is_odd_in_a_promise_is_said(said: dict[str, Any], code: str) -> None:
    assert promise(**said) == [code]


def test_a_promise_that_is_due_on_the_day_it_was_made_is_sound() -> None:
    assert promise(made_on=TODAY, due=TODAY) == []


@pytest.mark.parametrize(
    ("on", "code"),
    [(None, "found_no_day"), (LATER, "found_future"), (dt.date(2026, 11, 1), "found_before_made")],
)
def test_what_was_found_out_has_a_day_that_can_be(on: dt.date | None, code: str) -> None:
    entry = StatusEntry(id=item(1), state=CommitmentState.KEPT, on=on)

    assert promise(made_on=dt.date(2026, 11, 2), history=(entry,)) == [code]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"name": "Jean Kossi Foundation"}, "named_body"),
        ({"members": (Member(id=item(1), group="Marie Ngo women"),)}, "named_group"),
        ({"members": (Member(id=item(1), women=Cell(min=4, max=2)),)}, "members_range"),
        ({"last_met": LATER}, "met_future"),
        ({"last_met": TODAY, "next_due": TODAY}, "due_before_met"),
        ({"situation": (Situation(id=item(1), on=LATER),)}, "situation_future"),
        ({"mandate": "call +236 72 00 00 00"}, "giveaway_phone"),
        ({"language": "fr_FR"}, "language"),
    ],
)
def test_what_is_odd_in_a_body_is_said(said: dict[str, Any], code: str) -> None:
    assert body(**said) == [code]


def test_words_of_a_community_are_looked_over_too() -> None:
    found = check_wording(
        Wording(text="as Marie Ngo says", agreed_by="Jean Kossi", agreed_on=LATER, language="Swahili"),
        today=TODAY,
    )

    assert [one.code for one in found] == ["agreed_future", "language", "giveaway_name", "named_group"]
