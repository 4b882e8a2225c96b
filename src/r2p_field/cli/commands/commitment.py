"""`commitment`: promises, what came of each, and the board of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.commands.dialogue import (
    A_DAY,
    PROMISE,
    SESSION,
    add_usual,
    view_data,
    view_of,
)
from r2p_field.cli.options import on_vault
from r2p_field.domain.commitment import CommitmentState

if TYPE_CHECKING:
    from r2p_field.services.ports import Program


@click.group()
def commitment() -> None:
    """Promises: write down, correct, list, show, and what came of each."""


add_usual(
    commitment,
    PROMISE,
    lambda program, limit: program.meetings.commitments(limit),
    needs='Only "text" is required.',
)


@commitment.command()
@click.argument("record")
@click.option(
    "--state",
    required=True,
    type=click.Choice([str(one) for one in CommitmentState]),
    help="What has come of it.",
)
@click.option("--evidence", metavar="TEXT", help="What shows it.")
@click.option("--said-by", metavar="ROLE", help="Who says so, as a role and never a name.")
@click.option("--seen-at", metavar="SESSION", help="The session in which the room looked at it.")
@click.option("--on", type=A_DAY, metavar="DAY", help="On which day, YYYY-MM-DD.  [default: today]")
@on_vault
def status(
    program: Program,
    *,
    record: str,
    state: str,
    evidence: str | None,
    said_by: str | None,
    seen_at: str | None,
    on: Any,
) -> Answer:
    """Put down what came of the promise RECORD; what was put down before stays."""
    from r2p_field.domain.commitment import StatusEntry
    from r2p_field.services.dialogue_json import new_item
    from r2p_field.services.follow_up import found_out

    wanted = view_of(program, record, PROMISE).row.record
    entry = StatusEntry(
        id=new_item(),
        state=CommitmentState(state),
        on=on.date() if on else program.journal.today(),
        evidence=evidence,
        said_by=said_by,
        seen_at=view_of(program, seen_at, SESSION).row.record if seen_at else None,
    )
    found_out(program.meetings, wanted, entry)
    view = program.meetings.get(wanted)
    return Answer(data=view_data(view, PROMISE), lines=(f"Put down for {view.row.reference}: {state}.",))
