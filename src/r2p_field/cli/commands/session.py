"""`session`: plan, close and correct dialogue sessions, and what was told back afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from r2p_field.cli.answer import Answer
from r2p_field.cli.commands.dialogue import (
    A_DAY,
    BODY,
    SESSION,
    add_usual,
    read_bytes,
    say,
    say_hints,
    view_data,
    view_of,
)
from r2p_field.cli.commands.keying import key
from r2p_field.cli.options import A_PATH, on_vault

if TYPE_CHECKING:
    from r2p_field.services.ports import Program


@click.group()
def session() -> None:
    """Dialogue sessions: plan, close, correct, list, show, and what was told back."""


add_usual(
    session,
    SESSION,
    lambda program, limit: program.meetings.sessions(limit),
    needs="Nothing in it is required.",
)


session.add_command(key)


@session.command()
@click.argument("body")
@click.option("--after", metavar="SESSION", help="As this session leaves it.  [default: the last one held]")
@click.option("--on", type=A_DAY, metavar="DAY", help="The day of the meeting, YYYY-MM-DD.")
@click.option("--add", is_flag=True, help="Write the plan down.")
@on_vault
def plan(program: Program, *, body: str, after: str | None, on: Any, add: bool) -> Answer:
    """Begin the plan of the next meeting of the BODY as earlier ones leave it.

    The agenda begins with promises still to come, questions without an answer, what nobody spoke of and what
    got worse. The plan is shown, as `session add` takes it; --add writes it down.
    """
    from r2p_field.domain.dates import DatePrecision, When
    from r2p_field.domain.records import to_body
    from r2p_field.services.dialogue_json import new_item
    from r2p_field.services.follow_up import plan_for
    from r2p_field.services.next_plan import next_plan

    wanted = view_of(program, body, BODY).row.record
    last = view_of(program, after, SESSION).row.record if after else None
    planned = next_plan(program.meetings, last, new_item) if last else plan_for(program.meetings, wanted)
    if on:
        planned = msgspec.structs.replace(planned, when=When(start=on.date(), precision=DatePrecision.DAY))
    lines = [f"{point.order}. {point.topic or point.factor or point.wording}" for point in planned.agenda]
    if not add:
        return Answer(data={"session": to_body(planned)}, lines=tuple(lines))
    view = program.meetings.get(program.meetings.add(planned))
    lines.append(f"The session is {view.row.reference} ({view.row.record}).")
    return Answer(data=view_data(view, SESSION), lines=tuple(lines))


@session.command()
@click.argument("file", type=A_PATH)
@click.option("--of", "record", metavar="RECORD", help="The session that was planned here.")
@on_vault
def close(program: Program, file: Path, record: str | None) -> Answer:
    """Write down a session that is over with all that came of it, in one step.

    FILE (- for the standard input) holds one JSON object: "session", and if there are any "promises",
    "reviewed" (each with the "record" of an earlier promise), "wordings" (each with the "proposal" that it
    comes from) and "body". Whatever is missing, it is closed.
    """
    from r2p_field.services.dialogue_json import closing_from_json
    from r2p_field.services.hints import hints_of_closing

    closing = closing_from_json(read_bytes(file))
    planned = view_of(program, record, SESSION).row.record if record else None
    closed = program.meetings.close(planned, closing)
    problems = say_hints(hints_of_closing(closing, program.journal.today()))
    view = program.meetings.get(closed.session)
    data = {
        **view_data(view, SESSION),
        "promises": list(closed.promises),
        "wordings": list(closed.wordings),
        "not_ours": list(closed.not_ours),
        "problems": problems,
    }
    lines = [f"The session is {view.row.reference} ({closed.session})."]
    lines += [f"Promise: {one}" for one in closed.promises]
    lines += [f"Wording: {one}" for one in closed.wordings]
    lines += [f"Another's to change, so it stands in the session alone: {one}" for one in closed.not_ours]
    return Answer(data=data, lines=tuple(lines))


@session.command()
@click.argument("record")
@click.option("--what", metavar="TEXT", help="What was told.")
@click.option("--to", metavar="TEXT", help="Who was told, as a group and never a name.")
@click.option("--on", type=A_DAY, metavar="DAY", help="On which day, YYYY-MM-DD.  [default: today]")
@click.option("--plan", metavar="ITEM", help="The id of what had been set down to tell.")
@on_vault
def told(
    program: Program, *, record: str, what: str | None, to: str | None, on: Any, plan: str | None
) -> Answer:
    """Put down what of the session RECORD was told back, to whom and when."""
    from r2p_field.domain.session import ToldBack
    from r2p_field.services.dialogue_json import new_item
    from r2p_field.services.follow_up import planned_telling
    from r2p_field.services.telling import tell

    view = view_of(program, record, SESSION)
    entry = ToldBack(
        id=new_item(),
        on=on.date() if on else program.journal.today(),
        to=to,
        what=what,
        plan=planned_telling(view.said, plan) if plan else None,
    )
    tell(program.meetings, view.row.record, entry)
    after = program.meetings.get(view.row.record)
    return Answer(data=view_data(after, SESSION), lines=(f"Put down for {after.row.reference}.",))


@session.command()
@click.argument("record")
@click.option("--out", type=A_PATH, required=True, metavar="FILE", help="The new calendar file (.ics).")
@click.option(
    "--title", default="", metavar="TEXT", help="A neutral title.  [default: the word for a meeting]"
)
@click.option("--with-place", is_flag=True, help="Say the place as it is called, too.")
@click.option(
    "--time",
    "at",
    type=click.DateTime(["%H:%M"]),
    metavar="HH:MM",
    help="The hour by the clock on the wall.  [default: the session's]",
)
@on_vault
def invite(program: Program, *, record: str, out: Path, title: str, with_place: bool, at: Any) -> Answer:
    """Write an invitation to the session RECORD as a calendar file: a day and a title, no names, no agenda.

    Calendars are copied to telephones and to the computers of companies, and cannot be called back.
    """
    from r2p_field.services.invitations import COPIED

    wanted = view_of(program, record, SESSION).row.record
    say(COPIED)
    made = program.invitations.write(
        wanted, out, title, with_place=with_place, time=at.time() if at else None
    )
    if made.looks_named:
        say("The title looks as if it names a person: look at it before you pass the file on.")
    data = {
        "file": out,
        "day": made.day,
        "title": made.title,
        "place": made.place or None,
        "looks_named": made.looks_named,
    }
    return Answer(data=data, lines=(f"Written: {out.name}",))
