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
    from r2p_field.domain.board import MetOn, Standings, Timeline
    from r2p_field.services.ports import Program


@click.group()
def body() -> None:
    """Committees and bodies: write down, correct, list, show, and how each does over time."""


add_usual(body, BODY, lambda program, limit: program.meetings.bodies(limit), needs='Only "name" is required.')


@body.command()
@click.argument("record")
@on_vault
def timeline(program: Program, record: str) -> Answer:
    """Show how the body RECORD has done: its meetings, who was missing, its promises, what was said of it."""
    from r2p_field.services.follow_up import life_of

    view = view_of(program, record, BODY)
    life = life_of(program.meetings, view.row.record, program.journal.today())
    data = {
        "record": view.row.record,
        "name": view.row.title,
        "standing": life.standing,
        "promises": _stood(life.promises),
        "meetings": [_met(one) for one in life.meetings],
        "situation": [{"on": one.on, "standing": one.standing, "why": one.why} for one in life.situation],
        "undated": life.undated,
    }
    return Answer(data=data, lines=table(("day", "how it does", "what shows it"), _days(life), most=70))


def _met(one: MetOn) -> dict[str, Any]:
    return {
        "on": one.day,
        "session": one.session,
        "groups": one.groups,
        "least": one.least,
        "most": one.most,
        "missing": list(one.missing),
        "promises": _stood(one.promises),
    }


def _stood(found: Standings) -> dict[str, int]:
    return {"made": found.made, **{where.value: number for where, number in found.columns.items()}}


def _days(life: Timeline) -> list[tuple[str, str, str]]:
    """Give the days of a body in their order, as people read them."""
    met = [
        (str(one.day), "met", f"{one.groups} groups; missing: {', '.join(one.missing) or 'nobody'}")
        for one in life.meetings
    ]
    return sorted([*met, *((str(one.on or ""), one.standing or "", one.why or "") for one in life.situation)])


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
