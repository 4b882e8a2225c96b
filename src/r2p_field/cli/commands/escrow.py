"""`escrow`: an organisation's recovery key in these records, and opening them with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.asking import require_yes
from r2p_field.cli.commands.vault import COST, GENERATE, new_passphrase, parameters, show_passphrase
from r2p_field.cli.options import A_PATH, beside_vault, on_vault, secret, source

if TYPE_CHECKING:
    from r2p_field.services.escrow import EscrowState
    from r2p_field.services.ports import Program, Starter

_MEANS = (
    "With it your organisation can open these records if it has both this computer, or a copy of it, and",
    "the key that it keeps elsewhere. With one of the two alone it cannot. You may refuse.",
)


@click.group()
def escrow() -> None:
    """A recovery key of your organisation: whether it can open these records."""


@escrow.command()
@on_vault
def show(program: Program) -> Answer:
    """Show which recovery keys open these records, and what was noted of them."""
    found = program.escrow.state()
    notes = [
        {"what": str(one.what), "at": one.at, "key": one.key, "slot": one.slot}
        for one in program.escrow.notes()
    ]
    lines = [*_lines(found), *(f"{one['at']}  {one['what']}  {one['key']}".rstrip() for one in notes)]
    return Answer(data={**_data(found), "notes": notes}, lines=tuple(lines))


@escrow.command()
@click.option("--yes", is_flag=True, help="Do not ask; for scripts.")
@secret("passphrase", "the passphrase")
@beside_vault
def accept(starter: Starter, folder: Path, *, yes: bool, **options: Any) -> Answer:
    """Let the recovery key that is offered on this computer open these records."""
    passphrase = source("passphrase", options).read("Passphrase: ")
    for line in _MEANS:
        click.echo(line, err=True)
    require_yes("Let the key in?", given=yes)
    with _opened(starter, folder, passphrase) as program:
        program.escrow.let_in(passphrase)
        found = program.escrow.state()
    return Answer(data=_data(found), lines=("The recovery key was let in.", *_lines(found)))


@escrow.command()
@on_vault
def refuse(program: Program) -> Answer:
    """Refuse the recovery key that is offered; nobody asks again for that one."""
    program.escrow.refuse()
    return Answer(data=_data(program.escrow.state()), lines=("You refused the recovery key.",))


@escrow.command()
@click.argument("slot")
@secret("passphrase", "the passphrase")
@beside_vault
def remove(starter: Starter, folder: Path, slot: str, **options: Any) -> Answer:
    """Let the recovery key with this SLOT (see escrow show) open these records no more."""
    passphrase = source("passphrase", options).read("Passphrase: ")
    with _opened(starter, folder, passphrase) as program:
        program.escrow.take_out(passphrase, slot)
        found = program.escrow.state()
    lines = (
        "The recovery key opens these records no more.",
        "Second copies, and copies of this folder, that were made before still open with it.",
    )
    return Answer(data=_data(found), lines=lines)


@escrow.command("open")
@click.argument("key_file", metavar="KEYFILE", type=A_PATH)
@secret("code", "the code of the recovery key")
@COST
@GENERATE
@secret("new-passphrase", "the new passphrase")
@beside_vault
def open_records(
    starter: Starter, folder: Path, key_file: Path, cost: str, generate: bool, **options: Any
) -> Answer:
    """Open records with the recovery key KEYFILE: one new passphrase replaces every other.

    Whoever used them before cannot open them with theirs any more, and it is noted inside.
    """
    code = source("code", options).read("Code of the recovery key: ")
    new, shown = new_passphrase(starter, generate, "new-passphrase", options)
    starter.open_with_recovery_key(folder, key_file, code, new, cost=parameters(cost))
    lines = (
        "The recovery key opens these records. The new passphrase replaced every other.",
        "It was noted in the records.",
        *show_passphrase(shown),
    )
    return Answer(data={"opened": True, **shown}, lines=lines)


@contextmanager
def _opened(starter: Starter, folder: Path, passphrase: str) -> Iterator[Program]:
    program = starter.unlock(folder, passphrase=passphrase)
    try:
        yield program
    finally:
        program.upkeep.close()


def _data(found: EscrowState) -> dict[str, Any]:
    return {
        "organisation": found.organisation,
        "offered": found.offered,
        "asked": found.asked,
        "held": [
            {"slot": one.slot, "key": one.key, "organisation": one.organisation, "since": one.since}
            for one in found.held
        ],
        "opened": list(found.opened),
    }


def _lines(found: EscrowState) -> list[str]:
    lines = [
        f"A recovery key opens these records: {one.key or 'not noted here'}"
        f" ({one.organisation or 'organisation not said'}, since {one.since or 'unknown'}); slot {one.slot}"
        for one in found.held
    ]
    if not lines:
        lines.append("No recovery key opens these records.")
    if found.asked:
        lines.append(f"A key is offered and waits for your answer: {found.offered}")
    lines += [f"A recovery key was used on these records: {one}" for one in found.opened]
    return lines
