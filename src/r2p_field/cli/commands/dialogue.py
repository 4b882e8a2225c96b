"""What the commands of the dialogue side share: add, list, show and revise, as JSON in and out."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.commands.observation import flat
from r2p_field.cli.json_file import read_json_file
from r2p_field.cli.options import A_PATH, on_vault
from r2p_field.cli.plain import paragraph
from r2p_field.cli.table import facts, table
from r2p_field.domain.errors import BadInput

if TYPE_CHECKING:
    from r2p_field.domain.ids import RecordId
    from r2p_field.domain.problems import Problem
    from r2p_field.services.meetings import Dialogue, DialogueView, Row
    from r2p_field.services.ports import Program

A_DAY: Final = click.DateTime(["%Y-%m-%d"])
_RECORD: Final = re.compile(r"[0-9a-f]{32}")
_HEADER: Final = ("reference", "day", "place", "title", "state", "record")
_LIMIT: Final = click.option(
    "--limit", type=click.IntRange(1, 10_000), default=200, show_default=True, help="At most so many."
)
Listing = Callable[["Program", int], "tuple[Row, ...]"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """How one kind is spoken of: its name as a command, several of it, and as it begins a sentence."""

    one: str
    many: str
    named: str
    kind: str


BODY: Final = Words(one="body", many="bodies", named="The body", kind="mechanism")
SESSION: Final = Words(one="session", many="sessions", named="The session", kind="session")
PROMISE: Final = Words(one="commitment", many="commitments", named="The promise", kind="commitment")
WORDING: Final = Words(one="wording", many="wordings", named="The wording", kind="wording")


def add_usual(group: click.Group, words: Words, listed: Listing, *, needs: str) -> None:
    """Give a group of commands its `add`, `list`, `show` and `revise`; `needs` says what is required."""
    for command in (_add(words, needs), _list(words, listed), _show(words), _revise(words)):
        group.add_command(command)


def _add(words: Words, needs: str) -> click.Command:
    @on_vault
    def add(program: Program, file: Path) -> Answer:
        said = read_said(file, words)
        record = program.meetings.add(said)
        view = program.meetings.get(record)
        return Answer(
            data=view_data(view, words) | {"problems": hints(program, said)},
            lines=(f"{words.named} is {view.row.reference} ({record}).",),
        )

    text = f"Write down the {words.one} in the JSON FILE (- for the standard input). {needs}"
    more = "Things in lists may come without ids, or with a word as id that others in the file point at."
    return click.command("add", help=f"{text}\n\n{more}")(click.argument("file", type=A_PATH)(add))


def _list(words: Words, listed: Listing) -> click.Command:
    @on_vault
    def list_them(program: Program, limit: int) -> Answer:
        rows = listed(program, limit)
        data = {words.many: [row_data(row) for row in rows]}
        return Answer(data=data, lines=(*row_lines(rows), f"{len(rows):,} {words.many}"))

    return click.command("list", help=f"List the {words.many} that are here.")(_LIMIT(list_them))


def _show(words: Words) -> click.Command:
    @on_vault
    def show(program: Program, record: str) -> Answer:
        view = view_of(program, record, words)
        return Answer(data=view_data(view, words), lines=tuple(view_lines(view)))

    return click.command("show", help=f"Show one {words.one} whole.")(click.argument("record")(show))


def _revise(words: Words) -> click.Command:
    @on_vault
    def revise(program: Program, record: str, file: Path, reason: str | None) -> Answer:
        wanted = view_of(program, record, words).row.record
        said = read_said(file, words)
        program.meetings.revise(wanted, said, reason)
        view = program.meetings.get(wanted)
        data = view_data(view, words) | {"problems": hints(program, said)}
        return Answer(data=data, lines=(f"{view.row.reference} was corrected.",))

    text = f"Put the {words.one} in the JSON FILE (- for the standard input) after what RECORD says now."
    more = "What it said before stays in the history. Keep the ids of things in lists as `show` prints them."
    why = click.option("--reason", metavar="TEXT", help="Why it was corrected; it stays in the history.")
    command = why(click.argument("record")(click.argument("file", type=A_PATH)(revise)))
    return click.command("revise", help=f"{text}\n\n{more}")(command)


def read_bytes(file: Path) -> bytes:
    """Return what stands in a file, or on the standard input for `-`. Raises BadInput."""
    return sys.stdin.buffer.read() if str(file) == "-" else read_json_file(file)


def read_said(file: Path, words: Words) -> Dialogue:
    """Read what a file says of one kind. Raises BadInput."""
    from r2p_field.services.dialogue_json import record_from_json

    return record_from_json(read_bytes(file), words.kind)


def view_of(program: Program, typed: str, words: Words) -> DialogueView:
    """Return the record that was named. Raises BadInput where it is of another kind."""
    view = program.meetings.get(record_id(typed, words))
    if view.row.kind != words.kind:
        raise _other_kind(words)
    return view


def record_id(typed: str, words: Words) -> RecordId:
    """Read the id of a record as it was typed. Raises BadInput."""
    from r2p_field.domain.ids import RecordId

    found = typed.strip().lower()
    if _RECORD.fullmatch(found) is None:
        raise BadInput(
            what=f"This is not the id of a {words.one}.",
            safe="Nothing was changed.",
            next_=f"Copy the 32 digits in the last column of: {words.one} list.",
            code="not-a-record",
        )
    return RecordId(found)


def _other_kind(words: Words) -> BadInput:
    return BadInput(
        what=f"This record is not a {words.one}.",
        safe="Nothing was changed.",
        next_=f"Copy the 32 digits in the last column of: {words.one} list.",
        code="wrong-kind",
    )


def row_data(row: Row) -> dict[str, Any]:
    """Return a line of a list as scripts read it."""
    return {
        "record": row.record,
        "reference": row.reference,
        "title": row.title,
        "state": row.type,
        "day": row.day,
        "place": row.place,
        "area": row.area,
    }


def row_lines(rows: Iterable[Row]) -> tuple[str, ...]:
    """Return a list as people read it."""
    cells = [(row.reference, row.day, row.place, row.title, row.type, row.record) for row in rows]
    return table(_HEADER, cells, most=48)


def view_data(view: DialogueView, words: Words) -> dict[str, Any]:
    """Return one record as scripts read it; under its own name stands what `revise` takes back."""
    from r2p_field.domain.records import to_body

    return {
        **row_data(view.row),
        "mine": view.mine,
        "disputed": view.disputed,
        "titles": dict(view.titles),
        words.one: to_body(view.said) if view.said else None,
    }


def view_lines(view: DialogueView) -> Iterable[str]:
    """Return one record as people read it."""
    from r2p_field.domain.records import to_body

    yield from facts([("Reference", view.row.reference), ("Record", view.row.record)])
    if view.disputed:
        yield "Note: two versions stand"
    if view.said is None:
        yield "Note: not whole here"
        return
    yield ""
    yield from facts((name, view.titles.get(value, value)) for name, value in flat(to_body(view.said)))


def hints(program: Program, said: Dialogue) -> list[dict[str, Any]]:
    """Say what to look at again, and return it as scripts read it. Nothing is refused for it."""
    from r2p_field.services.hints import hints_of

    return say_hints(hints_of(said, program.journal.today()))


def say_hints(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    """Say hints beside the answer, each sentence once, and return them as scripts read them."""
    found = list(problems)
    for text in dict.fromkeys(one.text for one in found):
        say(f"Look at it again: {text}")
    return [
        {
            "code": one.code,
            "field": one.field,
            "path": one.path,
            "item": one.item,
            "text": one.text,
            "values": dict(one.values),
        }
        for one in found
    ]


def say(text: str) -> None:
    """Say something beside the answer: on the error stream, harmless to a terminal."""
    click.echo(paragraph(text), err=True)
