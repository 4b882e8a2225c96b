"""The hints beside a body, a promise and a wording: they point at what to look at again, and none blocks."""

import datetime as dt
from collections.abc import Iterator

from r2p_field.domain.check_room import check_heads
from r2p_field.domain.check_words import check_language, check_words
from r2p_field.domain.commitment import Commitment, placed_in_commitment
from r2p_field.domain.mechanism import Mechanism, placed_in_mechanism
from r2p_field.domain.problems import Problem, problem
from r2p_field.domain.wording import Wording, placed_in_wording


def check_mechanism(mechanism: Mechanism, *, today: dt.date | None = None) -> tuple[Problem, ...]:
    """Say what to look at again in a body. `today` is the local day, if dates are to be compared with it."""
    return (
        *check_heads(mechanism.members, "members"),
        *_meetings(mechanism, today),
        *check_language("language", mechanism.language),
        *check_words(placed_in_mechanism(mechanism), mechanism.where),
    )


def check_commitment(commitment: Commitment, *, today: dt.date | None = None) -> tuple[Problem, ...]:
    """Say what to look at again in a promise. `today` is the local day, if dates are to be compared."""
    return (
        *_promise(commitment, today),
        *_history(commitment, today),
        *check_language("language", commitment.language),
        *check_words(placed_in_commitment(commitment), commitment.where),
    )


def check_wording(wording: Wording, *, today: dt.date | None = None) -> tuple[Problem, ...]:
    """Say what to look at again in words that a community gave itself."""
    found = []
    if today is not None and wording.agreed_on is not None and wording.agreed_on > today:
        found.append(problem("agreed_future", "agreed_on", "The words are said to be of a day to come."))
    return (
        *found,
        *check_language("language", wording.language),
        *check_words(placed_in_wording(wording), wording.where),
    )


def _meetings(body: Mechanism, today: dt.date | None) -> Iterator[Problem]:
    if today is not None and body.last_met is not None and body.last_met > today:
        yield problem("met_future", "last_met", "It is said to have last met on a day to come.")
    if body.last_met is not None and body.next_due is not None and body.next_due <= body.last_met:
        text = "The next meeting is due before the last one was held. Look at the days."
        yield problem("due_before_met", "next_due", text)
    for one in body.situation:
        if today is not None and one.on is not None and one.on > today:
            text = "How the body does is said of a day to come."
            yield problem("situation_future", "situation", text, one.id)


def _promise(promise: Commitment, today: dt.date | None) -> Iterator[Problem]:
    if not (promise.owner_role or "").strip():
        text = "Nobody is named who promised. Write a role, such as town council, and never a name."
        yield problem("promise_no_owner", "owner_role", text)
    if promise.due is None:
        yield problem("promise_no_day", "due", "The promise has no day. Ask by when it will be done.")
    elif promise.made_on is not None and promise.due < promise.made_on:
        yield problem("due_before_made", "due", "The promise is due before it was made. Look at the days.")
    if today is not None and promise.made_on is not None and promise.made_on > today:
        yield problem("made_future", "made_on", "The promise is said to be made on a day to come.")


def _history(promise: Commitment, today: dt.date | None) -> Iterator[Problem]:
    for entry in promise.history:
        if entry.on is None:
            text = "What was found out about the promise has no day, and so counts as the oldest."
            yield problem("found_no_day", "history", text, entry.id)
        elif today is not None and entry.on > today:
            yield problem("found_future", "history", "It is said to be found out on a day to come.", entry.id)
        elif promise.made_on is not None and entry.on < promise.made_on:
            text = "Something was found out about the promise before it was made."
            yield problem("found_before_made", "history", text, entry.id)
