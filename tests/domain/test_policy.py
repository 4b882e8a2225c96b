"""What an organisation set counts; what it set wrongly never ends in less safety, and is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.policy import (
    BROKEN,
    LEAST_IDLE,
    MOST_LENGTH,
    NO_ESCROW,
    NO_POLICY,
    NOT_A_VALUE,
    UNKNOWN,
    Policy,
    read_policy,
)

WHOLE = """
organisation = "An office"
[locking]
idle_minutes = 3
[passphrase]
least_characters = 20
words_only = false
[escrow]
recipient = "age1pq1abc"
"""


def said(policy: Policy) -> list[tuple[str, str]]:
    return [(one.place, one.sentence) for one in policy.problems]


def test_a_whole_file_is_read_without_a_complaint() -> None:
    assert read_policy(WHOLE, "file") == Policy(
        file="file",
        organisation="An office",
        idle_minutes=3,
        passphrase_characters=20,
        words_only=False,
        escrow="age1pq1abc",
    )


def test_an_empty_file_sets_nothing() -> None:
    read = read_policy("", "file")
    assert read == Policy(file="file")
    assert read.is_set
    assert not NO_POLICY.is_set


@pytest.mark.parametrize("chosen", [1, 2, 3, 5, 30])
def test_nobody_chooses_a_longer_time_and_everybody_may_choose_a_shorter_one(chosen: int) -> None:
    assert read_policy(WHOLE, "file").idle(chosen) == min(chosen, 3)
    assert NO_POLICY.idle(chosen) == chosen


@pytest.mark.parametrize("value", ['"3"', "0", "1", "31", "-5", "true", "2.5", "[]", "{}", "1000000"])
def test_a_time_that_cannot_stand_there_counts_as_the_strictest(value: str) -> None:
    read = read_policy(f"[locking]\nidle_minutes = {value}", "file")
    assert read.idle_minutes == LEAST_IDLE
    assert said(read) == [("locking.idle_minutes", NOT_A_VALUE)]


@pytest.mark.parametrize("value", ['"20"', "3", "13", "65", "true", "[20]"])
def test_a_length_that_cannot_stand_there_counts_as_the_strictest(value: str) -> None:
    read = read_policy(f"[passphrase]\nleast_characters = {value}", "file")
    assert read.passphrase_characters == MOST_LENGTH
    assert said(read) == [("passphrase.least_characters", NOT_A_VALUE)]


@pytest.mark.parametrize("value", ['"false"', "0", "[]"])
def test_words_are_asked_for_where_nobody_can_tell(value: str) -> None:
    assert read_policy(f"[passphrase]\nwords_only = {value}", "file").words_only


@pytest.mark.parametrize("value", ['""', "7", '"AGE-SECRET-KEY-PQ-1ABC"', '"agé1"', f'"age1{"q" * 5000}"'])
def test_no_recovery_key_is_offered_that_is_none(value: str) -> None:
    read = read_policy(f"[escrow]\nrecipient = {value}", "file")
    assert read.escrow == ""
    assert said(read) == [("escrow.recipient", NO_ESCROW)]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("idle = 3", "idle"),
        ("[locking]\nidle_minuts = 3", "locking.idle_minuts"),
        ("[network]\nserver = 'x'", "network"),
        ("organisation = 7", "organisation"),
        ("organisation = '  '", "organisation"),
    ],
)
def test_a_name_that_is_not_known_is_told_and_the_rest_counts(line: str, place: str) -> None:
    read = read_policy(f"{line}\n[passphrase]\nleast_characters = 20", "file")
    assert said(read) == [(place, UNKNOWN)]
    assert read.passphrase_characters == 20


def test_a_value_where_a_table_should_stand_counts_as_its_strictest_values() -> None:
    read = read_policy("locking = 7\npassphrase = 'long'", "file")
    assert (read.idle_minutes, read.passphrase_characters, read.words_only) == (LEAST_IDLE, MOST_LENGTH, True)


@pytest.mark.parametrize("text", ["[", "idle_minutes = ", "a = 1\na = 2", "\x00", "=" * 5000, "[" * 3000])
def test_a_broken_file_counts_as_the_strictest(text: str) -> None:
    read = read_policy(text, "file")
    assert (read.idle_minutes, read.words_only, read.escrow) == (LEAST_IDLE, True, "")
    assert said(read) == [("", BROKEN)]


@given(st.text(max_size=300))
def test_no_text_is_an_error_and_none_is_weaker_than_no_file(text: str) -> None:
    read = read_policy(text, "file")
    assert read.idle(30) <= NO_POLICY.idle(30)
    assert read.idle(1) == 1
