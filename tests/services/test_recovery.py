"""The code on paper is asked for until it was typed back, in any form; a lost one is replaced."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.services.offices import PASSPHRASE, Office

from r2p_field.bootstrap import Starter
from r2p_field.services.paper_code import BadCode, BadWords, as_groups, as_halves, as_words
from r2p_field.services.recovery import RecoveryState
from r2p_field.vault import new_code
from r2p_field.vault.errors import WrongPassphrase

DAY = 24 * 3600 * 1000


def test_nobody_is_asked_whose_records_are_older_than_this_question(field: Office) -> None:
    assert field.program.recovery.state() == RecoveryState(due_from=None, due=False)


def test_a_code_that_was_shown_is_asked_for_until_it_was_typed_back(field: Office) -> None:
    recovery = field.program.recovery
    recovery.shown()
    assert recovery.state().due
    recovery.typed_back(field.code)
    assert recovery.state() == RecoveryState(due_from=None, due=False)


def test_it_may_be_put_off_to_the_second_day(field: Office) -> None:
    recovery = field.program.recovery
    recovery.shown()
    recovery.postpone()
    tomorrow = field.program.journal.today() + dt.timedelta(days=1)
    assert recovery.state() == RecoveryState(due_from=tomorrow, due=False)
    field.clock.now += DAY
    assert recovery.state().due


def test_putting_off_what_was_typed_back_asks_for_nothing(field: Office) -> None:
    recovery = field.program.recovery
    recovery.shown()
    recovery.typed_back(field.code)
    recovery.postpone()
    assert recovery.state() == RecoveryState(due_from=None, due=False)


def test_words_and_both_halves_are_the_code_too(field: Office) -> None:
    recovery, resources = field.program.recovery, field.program.resources
    halves = as_halves(field.code, resources)
    for typed in (
        " ".join(as_words(field.code, resources)),
        " ".join([*halves.first, *halves.second]),
        " ".join([*halves.second, *halves.first]),
    ):
        recovery.shown()
        recovery.typed_back(typed)
        assert not recovery.state().due


def test_halves_of_two_splits_open_nothing(field: Office) -> None:
    resources = field.program.resources
    one, other = as_halves(field.code, resources), as_halves(field.code, resources)
    assert one.first != other.first
    with pytest.raises(WrongPassphrase):
        field.program.recovery.typed_back(" ".join([*one.first, *other.second]))


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        (" ".join(["abandon"] * 11 + ["about"]), WrongPassphrase),
        ("abandon about", BadWords),
        ("12 34", BadCode),
        ("", BadCode),
    ],
)
def test_what_does_not_open_these_records_leaves_the_question_open(
    field: Office, typed: str, refusal: type[Exception]
) -> None:
    field.program.recovery.shown()
    with pytest.raises(refusal):
        field.program.recovery.typed_back(typed)
    assert field.program.recovery.state().due


def test_a_lost_code_is_replaced_and_the_new_one_is_asked_for(field: Office) -> None:
    recovery = field.program.recovery
    fresh = recovery.renew(PASSPHRASE)
    assert recovery.state().due
    with pytest.raises(WrongPassphrase):
        recovery.typed_back(field.code)
    recovery.typed_back(fresh)
    assert not recovery.state().due


def test_a_wrong_passphrase_replaces_nothing(field: Office) -> None:
    with pytest.raises(WrongPassphrase):
        field.program.recovery.renew("not this one at all")
    assert not field.program.recovery.state().due
    field.program.recovery.typed_back(field.code)


def test_a_new_code_is_asked_for_even_when_nobody_lived_to_see_it(
    field: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_short(*_: object) -> str:
        raise SystemExit

    monkeypatch.setattr(new_code, "replace_code", cut_short)
    with pytest.raises(SystemExit):
        field.program.recovery.renew(PASSPHRASE)
    assert field.program.recovery.state().due


def test_records_open_with_the_words_on_paper_and_a_forgotten_passphrase_is_replaced_by_them(
    field: Office,
) -> None:
    starter = Starter(profile=field.folder.parent / "profile")
    words = " ".join(as_words(field.code, starter.resources))
    field.program.upkeep.close()
    starter.unlock(field.folder, code=words).upkeep.close()
    starter.change_passphrase(field.folder, "the river was low that year", code=words)
    starter.unlock(field.folder, passphrase="the river was low that year").upkeep.close()


def test_digits_stay_as_they_were_typed(field: Office) -> None:
    assert as_groups(field.code, field.program.resources) == field.code
    words = " ".join(as_words(field.code, field.program.resources))
    assert as_groups(words, field.program.resources) == field.code
