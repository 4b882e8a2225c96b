"""`policy`: what an organisation set for this computer, trying a file of it, and making its recovery key."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import A_PATH, without_vault
from r2p_field.cli.table import facts

if TYPE_CHECKING:
    from r2p_field.domain.policy import Policy
    from r2p_field.services.ports import Starter


@click.group()
def policy() -> None:
    """What an organisation set for its computers: locking, passphrases, a recovery key."""


@policy.command()
@without_vault
def show(starter: Starter) -> Answer:
    """Show what counts on this computer."""
    return _answer(starter.policy)


@policy.command()
@click.argument("file", type=A_PATH)
@without_vault
def check(starter: Starter, file: Path) -> Answer:
    """Show what the policy FILE would set, and what in it is not understood, before it is put in place."""
    return _answer(starter.policy_in(file))


@policy.command("recovery-key")
@click.argument("out", type=A_PATH)
@without_vault
def recovery_key(starter: Starter, out: Path) -> Answer:
    """Make the organisation's recovery key: its secret half goes, sealed, into the new file OUT.

    Do this on a computer that is never in the field. The file and the code on paper belong to two people.
    """
    made = starter.make_recovery_key(out)
    lines = (
        f"The secret half is in {out}. Without its code nobody can open it.",
        "Write this code on paper and give it to somebody else than the file; it is shown once:",
        f"  {made.code}",
        "People will see these digits where they are asked to let the key in:",
        f"  {made.key}",
        "For the policy file of the computers:",
        "[escrow]",
        f'recipient = "{made.recipient}"',
    )
    data = {"file": out, "code": made.code, "key": made.key, "recipient": made.recipient}
    return Answer(data=data, lines=lines)


def _answer(found: Policy) -> Answer:
    return Answer(data=_data(found), lines=_lines(found))


def _data(found: Policy) -> dict[str, Any]:
    return {
        "file": found.file,
        "organisation": found.organisation,
        "idle_minutes": found.idle_minutes,
        "passphrase_characters": found.passphrase_characters,
        "words_only": found.words_only,
        "recovery_key": found.escrow,
        "problems": [{"place": one.place, "sentence": one.sentence} for one in found.problems],
    }


def _lines(found: Policy) -> tuple[str, ...]:
    if not found.is_set:
        return ("No organisation has set anything for this computer.",)
    told = [
        ("From", found.file),
        ("Organisation", found.organisation or "not said"),
        ("Records lock at the latest after", _minutes(found.idle_minutes)),
        ("A new passphrase has at least", _characters(found)),
        ("A recovery key is offered", bool(found.escrow)),
    ]
    problems = [f"{one.place or 'The file'}: {one.sentence}" for one in found.problems]
    return (*facts(told), *problems)


def _minutes(found: int | None) -> str:
    return "as each person chooses" if found is None else f"{found} min"


def _characters(found: Policy) -> str:
    if found.words_only:
        return "six of the program's own words"
    return f"{found.passphrase_characters or 14} characters"
