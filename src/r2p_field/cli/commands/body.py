"""`body`: the register of committees and bodies, and how each has done over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.commands.dialogue import A_DAY, BODY, add_usual, view_data, view_of
from r2p_field.cli.options import on_vault
from r2p_field.cli.table import table
from r2p_field.domain.mechanism import Standing

if TYPE_CHECKING:
    from r2p_field.services.ports import Program


@click.group()
def body() -> None:
    """Committees and bodies: write down, correct, list, show, and how each does over time."""


add_usual(body, BODY, lambda program, limit: program.meetings.bodies(limit), needs='Only "name" is required.')


@body.command()
@click.argument("record")
@on_vault
def timeline(program: Program, record: str) -> Answer:
    """Show how the body RECORD has done, day by day: its situation, and the sessions that it held."""
    from r2p_field.services.follow_up import timeline_of

    view = view_of(program, record, BODY)
    found = timeline_of(program.meetings, view.row.record)
    data = [
        {"on": one.on, "standing": one.standing, "why": one.why, "session": one.session, "title": one.title}
        for one in found
    ]
    cells = [(one.on or "", one.standing or "met", one.title or one.why or "") for one in found]
    return Answer(
        data={"record": view.row.record, "name": view.row.title, "timeline": data},
        lines=table(("day", "how it does", "what shows it"), cells, most=70),
    )


@body.command()
@click.argument("record")
@click.option(
    "--state",
    "standing",
    required=True,
    type=click.Choice([str(one) for one in Standing]),
    help="How it does now.",
)
@click.option("--on", type=A_DAY, metavar="DAY", help="On which day, YYYY-MM-DD.  [default: today]")
@click.option("--why", metavar="TEXT", help="What shows it.")
@on_vault
def situation(program: Program, *, record: str, standing: str, on: Any, why: str | None) -> Answer:
    """Put down how the body RECORD does; what was put down before stays."""
    from r2p_field.domain.mechanism import Situation
    from r2p_field.services.dialogue_json import new_item
    from r2p_field.services.follow_up import does_now

    wanted = view_of(program, record, BODY).row.record
    day = on.date() if on else program.journal.today()
    does_now(program.meetings, wanted, Situation(id=new_item(), on=day, standing=Standing(standing), why=why))
    view = program.meetings.get(wanted)
    return Answer(data=view_data(view, BODY), lines=(f"Put down for {view.row.reference}.",))
