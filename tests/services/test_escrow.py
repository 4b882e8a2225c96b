"""A recovery key of an organisation: people are asked, may say no, and see it as long as it is in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from r2p_field.bootstrap import Program, Starter
from r2p_field.crypto.age import Identity
from r2p_field.domain.errors import BadInput
from r2p_field.domain.policy import Policy
from r2p_field.services import machine_policy
from r2p_field.services.escrow import EscrowEvent, key_digits
from r2p_field.services.passphrases import LOW
from r2p_field.vault.errors import WrongPassphrase

MINE, NEW = "river stone lamp seven window cloud", "candle bridge winter harbour meadow lantern"


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Put a policy with a recovery key in place."""

    def offer(recipient: str) -> None:
        found = Policy(file="file", organisation="An office", escrow=recipient)
        monkeypatch.setattr(machine_policy, "policy_here", lambda _: found)

    return offer


@pytest.fixture
def starter(tmp_path: Path) -> Starter:
    return Starter(profile=tmp_path / "profile")


@pytest.fixture
def folder(starter: Starter, tmp_path: Path) -> Path:
    starter.create(tmp_path / "records", MINE, cost=LOW).program.upkeep.close()
    return tmp_path / "records"


@pytest.fixture
def program(starter: Starter, folder: Path, offered: Callable[[str], None]) -> Iterator[Program]:
    offered(str(Identity.generate().recipient))
    opened = starter.unlock(folder, passphrase=MINE)
    yield opened
    opened.upkeep.close()


def test_nothing_is_let_in_before_the_person_said_so(program: Program) -> None:
    state = program.escrow.state()
    assert (state.organisation, state.asked, state.held) == ("An office", True, ())
    program.escrow.let_in(MINE)
    state = program.escrow.state()
    assert not state.asked
    assert [(one.key, one.organisation) for one in state.held] == [(state.offered, "An office")]
    program.escrow.let_in(MINE)
    assert len(program.escrow.state().held) == 1


def test_who_refuses_is_not_asked_again_and_may_change_their_mind(program: Program) -> None:
    program.escrow.refuse()
    state = program.escrow.state()
    assert (state.asked, state.held, bool(state.offered)) == (False, (), True)
    program.escrow.let_in(MINE)
    assert len(program.escrow.state().held) == 1


def test_another_key_is_asked_for_anew(
    program: Program, starter: Starter, folder: Path, offered: Callable[[str], None]
) -> None:
    program.escrow.refuse()
    program.upkeep.close()
    offered(str(Identity.generate().recipient))
    again = starter.unlock(folder, passphrase=MINE)
    assert again.escrow.state().asked
    again.upkeep.close()


def test_who_takes_it_out_sees_it_no_more(program: Program) -> None:
    program.escrow.let_in(MINE)
    [held] = program.escrow.state().held
    with pytest.raises(WrongPassphrase):
        program.escrow.take_out(NEW, held.slot)
    assert program.escrow.state().held == (held,)
    program.escrow.take_out(MINE, held.slot)
    assert program.escrow.state().held == ()
    assert [one.what for one in program.escrow.notes()] == [EscrowEvent.LET_IN, EscrowEvent.TAKEN_OUT]


def test_without_an_offer_nothing_can_be_let_in(starter: Starter, folder: Path) -> None:
    opened = starter.unlock(folder, passphrase=MINE)
    state = opened.escrow.state()
    assert (state.offered, state.asked) == ("", False)
    opened.escrow.refuse()
    assert opened.escrow.notes() == ()
    with pytest.raises(BadInput):
        opened.escrow.let_in(MINE)
    opened.upkeep.close()


def test_a_made_key_opens_records_from_its_file_and_paper_and_everybody_sees_it(
    starter: Starter, folder: Path, tmp_path: Path, offered: Callable[[str], None]
) -> None:
    made = starter.make_recovery_key(tmp_path / "recovery.key")
    offered(made.recipient)
    program = starter.unlock(folder, passphrase=MINE)
    assert program.escrow.state().offered == made.key
    with pytest.raises(WrongPassphrase):
        starter.open_with_recovery_key(folder, tmp_path / "recovery.key", made.code, NEW, cost=LOW)
    program.escrow.let_in(MINE)
    program.upkeep.close()
    starter.open_with_recovery_key(folder, tmp_path / "recovery.key", made.code, NEW, cost=LOW)
    with pytest.raises(WrongPassphrase):
        starter.unlock(folder, passphrase=MINE)
    opened = starter.unlock(folder, passphrase=NEW)
    assert len(opened.escrow.state().opened) == 1
    opened.upkeep.close()


def test_the_digits_of_a_key_are_the_same_everywhere() -> None:
    recipient = Identity(bytes(32)).recipient
    assert key_digits(recipient) == key_digits(recipient)
    assert [len(one) for one in key_digits(recipient).split()] == [5, 5, 5, 5]
