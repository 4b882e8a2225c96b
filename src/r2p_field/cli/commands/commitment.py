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
from r2p_field.cli.table import table
from r2p_field.domain.commitment import CommitmentState

if TYPE_CHECKING:
    from r2p_field.services.board import Promised
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
    from r2p_field.services.board import say
    from r2p_field.services.dialogue_json import new_item

    wanted = view_of(program, record, PROMISE).row.record
    entry = StatusEntry(
        id=new_item(),
        state=CommitmentState(state),
        on=on.date() if on else program.journal.today(),
        evidence=evidence,
        said_by=said_by,
        seen_at=view_of(program, seen_at, SESSION).row.record if seen_at else None,
    )
    say(program.meetings, wanted, entry)
    view = program.meetings.get(wanted)
    return Answer(data=view_data(view, PROMISE), lines=(f"Put down for {view.row.reference}: {state}.",))


@commitment.command()
@on_vault
def board(program: Program) -> Answer:
    """Show the promises of all sessions: overdue, due soon, open, broken, kept, let go."""
    from r2p_field.domain.board import Column, column
    from r2p_field.services.board import promised

    today = program.journal.today()
    found = [(column(one.promise, today), one) for one in promised(program.meetings)]
    data = {
        "day": today,
        "columns": {
            where.value: [promised_data(one) for stood, one in found if stood is where] for where in Column
        },
    }
    cells = [
        (where.value, one.promise.due or "", one.promise.text, one.promise.owner_role or "", one.record)
        for where in Column
        for stood, one in found
        if stood is where
    ]
    return Answer(data=data, lines=table(("stands", "due", "promise", "by", "record"), cells, most=48))


def promised_data(one: Promised) -> dict[str, Any]:
    """Return a promise on the board as scripts read it, with what was found out last."""
    from r2p_field.domain.commitment import newest, status

    last = newest(one.promise)
    return {
        "record": one.record,
        "reference": one.reference,
        "text": one.promise.text,
        "owner_role": one.promise.owner_role,
        "due": one.promise.due,
        "state": status(one.promise),
        "on": last.on if last else None,
        "evidence": last.evidence if last else None,
        "said_by": last.said_by if last else None,
        "seen_at": last.seen_at if last else None,
        "evidence_wanted": one.promise.evidence_wanted,
        "body": one.body,
        "body_name": one.body_name or None,
        "meeting": one.meeting or None,
        "mine": one.mine,
    }
