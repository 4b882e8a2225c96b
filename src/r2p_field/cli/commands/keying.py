"""`session key`: what was written on paper, keyed in once or twice, with the differences shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.commands.dialogue import SESSION, hints, read_bytes, say, view_data
from r2p_field.cli.options import A_PATH, on_vault
from r2p_field.cli.table import table
from r2p_field.domain.errors import BadInput

if TYPE_CHECKING:
    from r2p_field.services.keying import Difference, Paper, Side
    from r2p_field.services.ports import Program

_NAMES: Final = ("group", "topic", "text", "role", "language", "statement", "direction", "rating", "factor")


@click.command("key")
@click.argument("code")
@click.argument("file", type=A_PATH, required=False)
@click.option("--second", is_flag=True, help="FILE is the same sheet keyed in a second time.")
@click.option("--by", metavar="ROLE", help="Who keyed it in, as a role and never a name.")
@click.option(
    "--take",
    multiple=True,
    metavar="first|second|PATH=first|PATH=second",
    help="Which is right: everywhere where it is not said, or in one place. May be given several times.",
)
@click.option("--finish", is_flag=True, help="Write it into the meeting although it was keyed in only once.")
@click.option("--throw-away", is_flag=True, help="Forget what was keyed in of it.")
@on_vault
def key(
    program: Program,
    *,
    code: str,
    file: Path | None,
    second: bool,
    by: str | None,
    take: tuple[str, ...],
    finish: bool,
    throw_away: bool,
) -> Answer:
    """Key in the sheets with this CODE from the JSON FILE (- for the standard input).

    FILE holds one object: "session", and if there are any "promises" and "reviewed". It is kept as a draft.
    Keyed in once, --finish writes it into the meeting; keyed in twice, it is written as soon as both say the
    same or --take says which is right. Without FILE it goes on with what was keyed in before.
    """
    paper = program.keying.find(code)
    if throw_away:
        program.keying.throw_away(paper)
        return Answer(data={"record": paper.record, "kept": False}, lines=("Nothing of it is kept.",))
    if file is not None:
        paper = _keyed(program, paper, file, second=second, by=by)
    paper = program.keying.decide(paper, _taken(paper, take)) if take else paper
    if paper.same_role:
        say("As far as it is said, the same role keyed in both: a slip may have been made twice.")
    if paper.standing:
        return _standing(paper)
    if paper.keyed.second is None and not finish:
        return _waiting(paper)
    closed = program.keying.finish(paper)
    view = program.meetings.get(closed.session)
    data = {
        **view_data(view, SESSION),
        "kept": False,
        "promises": list(closed.promises),
        "differences": [],
        "problems": hints(program, view.said) if view.said else [],
    }
    return Answer(data=data, lines=(f"Written into {view.row.reference} ({closed.session}).",))


def _keyed(program: Program, paper: Paper, file: Path, *, second: bool, by: str | None) -> Paper:
    from r2p_field.services.dialogue_json import sheet_from_json
    from r2p_field.services.keying import Side

    if second and paper.keyed.first is None:
        raise BadInput(
            what="This sheet was not keyed in a first time yet.",
            safe="Nothing was kept.",
            next_="Give the command without --second first.",
            code="nothing-keyed",
        )
    sheet = sheet_from_json(read_bytes(file))
    return program.keying.key(paper, sheet, Side.SECOND if second else Side.FIRST, by)


def _taken(paper: Paper, given: tuple[str, ...]) -> dict[str, Side]:
    from r2p_field.services.keying import Side

    paths = {one.path for one in paper.differences}
    taken: dict[str, Side] = {}
    for one in sorted(given, key=lambda text: "=" in text):
        path, _, side = one.rpartition("=")
        if side not in {str(known) for known in Side} or (path and path not in paths):
            raise click.BadParameter(
                "use first, second, or one of the paths that were shown", param_hint="--take"
            )
        here = [path] if path else [one.path for one in paper.standing]
        taken |= dict.fromkeys(here, Side(side))
    return taken


def _waiting(paper: Paper) -> Answer:
    data = {"record": paper.record, "kept": paper.draft is not None, "differences": []}
    lines = ("Kept as a draft. Key it in a second time (--second), or write it into the meeting (--finish).",)
    if paper.keyed.first is None:
        lines = ("Nothing of it was keyed in yet.",)
    return Answer(data=data, lines=lines)


def _standing(paper: Paper) -> Answer:
    refused = BadInput(
        what=f"The two do not say the same in {len(paper.standing)} places.",
        safe="Both are kept, and nothing was written into the meeting.",
        next_="Look at the paper, and say with --take which is right.",
        code="differences-stand",
    )
    data = {
        "record": paper.record,
        "kept": True,
        "differences": [
            {"path": one.path, "where": _where(one), "first": one.first, "second": one.second}
            for one in paper.standing
        ],
    }
    cells = [(_where(one), _value(one.first), _value(one.second), one.path) for one in paper.standing]
    lines = table(("where", "first", "second", "path"), cells, most=100)
    return Answer(data=data, lines=lines, refused=refused)


def _where(one: Difference) -> str:
    return " / ".join((*_steps(one), one.field or "all of it"))


def _steps(one: Difference) -> Iterator[str]:
    for step in one.trail:
        name = next((str(step.row[name]) for name in _NAMES if name in step.row), "")
        yield f"{step.list} {name}".strip()


def _value(value: Any) -> str:
    """Return a value as people read it: nothing, words, or what is stored."""
    if value is None:
        return "-"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
