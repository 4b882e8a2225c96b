"""`observation` and `search`: recording, correcting and finding, as JSON in and out."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.json_file import read_json_file
from r2p_field.cli.options import A_PATH, on_vault
from r2p_field.cli.plain import line
from r2p_field.cli.table import facts, table
from r2p_field.domain.errors import BadInput

if TYPE_CHECKING:
    from r2p_field.domain.contact import Contact
    from r2p_field.domain.ids import RecordId
    from r2p_field.domain.observation import Observation
    from r2p_field.services.observations import ListRow, ObservationView, Place
    from r2p_field.services.ports import Program

_RECORD = re.compile(r"[0-9a-f]{32}")
_HEADER = ("reference", "day", "place", "title", "state", "record")
_STATES = {"recorded": "here only", "sealed": "in a packet", "received": "HQ has it", "theirs": "from others"}
_FLAGS = {
    "conflict": "two versions stand",
    "incomplete": "not whole here",
    "newer": "from a newer version",
    "external": "from an event table",
    "foreign": "waiting for its author",
    "erasing": "being erased",
}


@click.group()
def observation() -> None:
    """Observations: record, correct, list, show."""


@observation.command()
@click.argument("file", type=A_PATH)
@click.option(
    "--attach", type=A_PATH, multiple=True, metavar="FILE", help="Keep a copy of this photo or paper."
)
@click.option(
    "--keep-original/--no-original",
    default=None,
    help="Keep the originals of photos too, sealed, on this computer only; or only their SHA-256."
    "  [default: as chosen last]",
)
@on_vault
def add(program: Program, file: Path, attach: tuple[Path, ...], keep_original: bool | None) -> Answer:
    """Record the observation in the JSON FILE (- for the standard input). Only "what" is required in it.

    Photos are made again from their pixels, without where, when and by which camera they were taken.
    """
    told = _read(file)
    if attach:
        keep = program.preferences.read().keep_originals if keep_original is None else keep_original
        told = program.attachments.attach(told, attach, keep_originals=keep)
    record = program.observations.add(told)
    view = program.observations.get(record)
    lines = (f"Recorded as {view.line.row.reference} ({record}).",)
    return Answer(data={"record": record, "reference": view.line.row.reference}, lines=lines)


@observation.command()
@click.argument("record")
@click.argument("file", type=A_PATH)
@click.option("--reason", metavar="TEXT", help="Why it was corrected; it stays in the history.")
@on_vault
def revise(program: Program, record: str, file: Path, reason: str | None) -> Answer:
    """Put the observation in the JSON FILE (- for the standard input) after what RECORD says now.

    What it said before stays in the history. A difference between two versions is settled by it.
    """
    wanted = record_id(record)
    program.observations.revise(wanted, _read(file), reason)
    view = program.observations.get(wanted)
    return Answer(data=_view(view), lines=(f"{view.line.row.reference} was corrected.",))


@observation.command()
@click.argument("record")
@on_vault
def show(program: Program, record: str) -> Answer:
    """Show one observation with its history."""
    view = program.observations.get(record_id(record))
    return Answer(data=_view(view), lines=tuple(_view_lines(view)))


@observation.command("list")
@click.option("--text", default="", metavar="WORDS", help="Only those that hold every word.")
@click.option(
    "--type", "kind", default="", metavar="TYPE", help="incident, situation, peace_sign, rumour or speech."
)
@click.option("--area", default="", metavar="AREA", help="Only this area.")
@click.option("--factor", default="", metavar="ID", help="Only those that speak to this risk factor.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), metavar="DAY", help="First day, YYYY-MM-DD.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), metavar="DAY", help="Last day, YYYY-MM-DD.")
@click.option(
    "--limit", type=click.IntRange(1, 10_000), default=50, show_default=True, help="At most so many."
)
@click.option("--after", default="", metavar="PLACE", help="Go on after this place of an earlier list.")
@on_vault
def list_observations(
    program: Program,
    *,
    text: str,
    kind: str,
    area: str,
    factor: str,
    since: Any,
    until: Any,
    limit: int,
    after: str,
) -> Answer:
    """List observations, the newest day first."""
    from r2p_field.services.observations import Filter

    wanted = Filter(text=text, type=kind, area=area, factor=factor, since=_day(since), until=_day(until))
    page = program.observations.page(wanted, _place(after), limit)
    following = f"{page.next[0]}:{page.next[1]}" if page.next else None
    data = {"observations": [row_data(one) for one in page.rows], "total": page.total, "next": following}
    lines = [*row_lines(page.rows), f"{len(page.rows):,} of {page.total:,}"]
    lines += [f"Go on with --after {following}"] if following and page.total > limit else []
    return Answer(data=data, lines=tuple(lines))


@click.command()
@click.argument("text")
@click.option(
    "--limit", type=click.IntRange(1, 10_000), default=50, show_default=True, help="At most so many."
)
@on_vault
def search(program: Program, text: str, limit: int) -> Answer:
    """Find the observations that hold every word of TEXT; the last word may be a beginning."""
    found = program.observations.search(text, limit)
    rows = [(one.row.reference, one.row.day, one.snippet, one.row.record) for one in found]
    lines = table(("reference", "day", "found in", "record"), rows, most=90)
    data = {"observations": [{**row_data(one), "snippet": one.snippet} for one in found]}
    return Answer(data=data, lines=(*lines, f"{len(found):,} found"))


def row_data(one: ListRow) -> dict[str, Any]:
    """Return a line of a list as scripts read it."""
    row = one.row
    return {
        "record": row.record,
        "reference": row.reference,
        "title": row.title,
        "type": row.type,
        "day": row.day,
        "day_end": row.day_end,
        "place": row.place,
        "area": row.area,
        "grade": row.grade,
        "state": str(one.state),
        "flags": _flags(one),
        "contact": contact_data(one.contact) if one.contact else None,
    }


def contact_data(asked: Contact) -> dict[str, Any]:
    """Return what a recorder says in place of an observation, as scripts read it."""
    return {
        "about": asked.about,
        "factors": sorted(asked.factors),
        "country": asked.country,
        "admin1": asked.admin1,
        "admin2": asked.admin2,
        "month": asked.month,
        "language": asked.language,
    }


def contact_text(asked: Contact) -> str:
    """Return what a recorder says in place of an observation, as people read it."""
    group = ", ".join(sorted(asked.factors)) or "not coded yet"
    return f"Contact the recorder about this area: {group}"


def _title_of(one: ListRow) -> str:
    return contact_text(one.contact) if one.contact else one.row.title


def _place_of(one: ListRow) -> str:
    area = (one.contact.admin2, one.contact.admin1, one.contact.country) if one.contact else ()
    return next(filter(None, area), "") or one.row.place


def row_lines(rows: tuple[ListRow, ...]) -> tuple[str, ...]:
    """Return a list as people read it."""
    cells = [
        (one.row.reference, one.row.day, _place_of(one), _title_of(one), _STATES[one.state], one.row.record)
        for one in rows
    ]
    return table(_HEADER, cells, most=48)


def _flags(one: ListRow) -> list[str]:
    return [(flag.name or "").lower() for flag in one.row.flags]


def _view(view: ObservationView) -> dict[str, Any]:
    from r2p_field.domain.records import to_body

    return {
        **row_data(view.line),
        "mine": view.mine,
        "incomplete": view.incomplete,
        "observation": to_body(view.observation) if view.observation else None,
        "conflicts": [{"at": list(one.at), "values": list(one.values)} for one in view.conflicts],
        "history": [
            {
                "at": one.at,
                "role": one.role,
                "reason": one.reason,
                "changed": list(one.changed),
                "current": one.current,
            }
            for one in view.history
        ],
    }


def _view_lines(view: ObservationView) -> Iterator[str]:
    from r2p_field.domain.records import to_body

    row = view.line.row
    state = _STATES[view.line.state]
    yield from facts([("Reference", row.reference), ("Record", row.record), ("State", state)])
    yield from (f"Note: {_FLAGS[flag]}" for flag in _flags(view.line))
    if view.line.contact:
        yield contact_text(view.line.contact)
        yield from facts(
            flat({name: value for name, value in contact_data(view.line.contact).items() if value})
        )
    if view.observation:
        yield ""
        yield from facts(flat(to_body(view.observation)))
    for conflict in view.conflicts:
        yield f"Two versions stand at {'.'.join(conflict.at)}:"
        yield from (f"  {line(str(value))}" for value in conflict.values)
    yield ""
    yield from table(
        ("written", "by", "changed", "reason"),
        [(one.at, one.role, ", ".join(one.changed), one.reason) for one in view.history],
    )


def flat(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Give every field of a record with its path, for reading."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from flat(part, f"{name}.{key}" if name else key)
    elif isinstance(value, list):
        for number, part in enumerate(value, 1):
            yield from flat(part, f"{name} {number}")
    else:
        yield name, value if not isinstance(value, int) or isinstance(value, bool) else str(value)


def _read(file: Path) -> Observation:
    from r2p_field.services.observations import observation_from_json

    return observation_from_json(sys.stdin.buffer.read() if str(file) == "-" else read_json_file(file))


def record_id(text: str) -> RecordId:
    """Read the id of a record as it was typed. Raises BadInput."""
    from r2p_field.domain.ids import RecordId

    typed = text.strip().lower()
    if _RECORD.fullmatch(typed) is None:
        raise BadInput(
            what="This is not the id of an observation.",
            safe="Nothing was changed.",
            next_="Copy the 32 digits in the last column of: observation list.",
            code="not-a-record",
        )
    return RecordId(typed)


def _day(given: Any) -> str:
    return given.date().isoformat() if given else ""


def _place(text: str) -> Place | None:
    if not text:
        return None
    day, _, number = text.rpartition(":")
    if not number.isdigit():
        raise click.BadParameter("use the place that an earlier list gave", param_hint="--after")
    return day, int(number)
