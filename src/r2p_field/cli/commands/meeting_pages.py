"""`report minutes|worksheet|attendance|promise-slip`: the pages of a meeting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import A_PATH, on_vault
from r2p_field.cli.progress import watched
from r2p_field.domain.ids import RecordId
from r2p_field.domain.summary import Audience

if TYPE_CHECKING:
    from r2p_field.services.papers import Printed
    from r2p_field.services.ports import Program

_LANGUAGES: Final = ("en", "fr", "ar", "es", "sw")
_FOUND: Final = "Anybody who finds the file can read it: keep it as you keep paper."


def _pages(action: Callable[..., Any]) -> Callable[..., Any]:
    """Add what all pages of a meeting need: the new file, and the language that its fixed words speak."""
    for option in (
        click.option("--out", type=A_PATH, required=True, metavar="FILE", help="The new PDF file."),
        click.option(
            "--language",
            type=click.Choice(_LANGUAGES),
            help="Language of the fixed words; otherwise the first that the room spoke.",
        ),
    ):
        action = option(action)
    return action


@click.command()
@click.argument("session")
@click.option(
    "--audience",
    type=click.Choice([str(one) for one in Audience]),
    default=str(Audience.COMMUNITY),
    show_default=True,
    help="community: one page for reading aloud. hq: the long form, with check codes.",
)
@_pages
@on_vault
def minutes(program: Program, *, session: str, audience: str, out: Path, language: str | None) -> Answer:
    """Print the notes of SESSION into FILE.

    What a group did not release is in neither form, but that somebody did not agree always is. Anybody who
    finds the file can read it: keep it as you keep paper.
    """
    with watched() as progress:
        made = program.papers.minutes(
            RecordId(session), progress, audience=Audience(audience), language=language
        )
    return _saved(program, made, out)


@click.command()
@click.argument("session")
@_pages
@on_vault
def worksheet(program: Program, *, session: str, out: Path, language: str | None) -> Answer:
    """Print blank sheets for SESSION into FILE: what is written on them is keyed in later by their code."""
    with watched() as progress:
        made = program.papers.worksheet(RecordId(session), progress, language=language)
    return _saved(program, made, out)


@click.command()
@click.argument("session")
@_pages
@on_vault
def attendance(program: Program, *, session: str, out: Path, language: str | None) -> Answer:
    """Print the sheet on which the people of SESSION are counted by group, without names, into FILE."""
    with watched() as progress:
        made = program.papers.attendance(RecordId(session), progress, language=language)
    return _saved(program, made, out)


@click.command("promise-slip")
@click.argument("session", required=False)
@click.option(
    "--promise", "promises", multiple=True, metavar="RECORD", help="Only this promise; may be given again."
)
@_pages
@on_vault
def promise_slip(
    program: Program, *, session: str | None, promises: tuple[str, ...], out: Path, language: str | None
) -> Answer:
    """Print a slip for each promise made in SESSION, or for those named, into FILE: one on each page."""
    if (session is None) == (not promises):
        raise click.UsageError("Give a session, or promises by --promise.")
    chosen = [RecordId(one) for one in promises] or list(program.papers.of_session(RecordId(session or "")))
    with watched() as progress:
        made = program.papers.promise_slips(chosen, progress, language=language)
    return _saved(program, made, out)


def _saved(program: Program, made: Printed, out: Path) -> Answer:
    program.papers.save(made, out)
    data = {
        "file": out,
        "pages": made.pages,
        "codes": list(made.codes),
        "sheet_code": made.code or None,
        "letters": made.size,
        "left_out": list(made.left_out),
        "telling": list(made.telling),
    }
    return Answer(data=data, lines=tuple(_lines(made, out)))


def _lines(made: Printed, out: Path) -> list[str]:
    lines = [f"The pages are in {out}. Pages: {made.pages}. {_FOUND}"]
    if made.code:
        lines.append(f"The code on each sheet is {made.code}.")
    if made.left_out:
        lines.append(
            f"No room on the page for: {', '.join(one.replace('_', ' ') for one in made.left_out)}. "
            "The long form (--audience hq) has it."
        )
    if made.telling:
        lines.append(
            f"Words that people typed could give the page away: {', '.join(made.telling)}. "
            "Look whether they should be said in another way."
        )
    return lines
