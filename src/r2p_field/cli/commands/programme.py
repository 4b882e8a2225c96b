"""`programme`: beginning one, its public card, joining, and carrying its keys to a second headquarters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.asking import fingerprint_option, typed_fingerprint
from r2p_field.cli.options import A_PATH, on_vault, secret, source
from r2p_field.cli.table import facts

if TYPE_CHECKING:
    from r2p_field.services.ports import Program
    from r2p_field.services.programme import Programme

_ORGANISATIONS = ("civil_society", "intergovernmental", "government", "research", "religious", "other")
_CODE_ONCE = "Write this code on paper and carry it apart from the file; it is shown once:"


@click.group()
def programme() -> None:
    """The programme that your records belong to."""


@programme.command()
@click.option(
    "--organisation",
    type=click.Choice(_ORGANISATIONS),
    default="other",
    show_default=True,
    help="What kind of body runs it; whoever joins is told.",
)
@click.option(
    "--state/--no-state", default=False, show_default=True, help="Whether that body is part of a State."
)
@on_vault
def create(program: Program, organisation: str, state: bool) -> Answer:
    """Begin a programme: these records become its headquarters and hold its keys."""
    made = program.programmes.create(organisation, state=state, today=program.journal.today())
    lines = (
        "The programme has begun. Next: write its card for the field (programme card),",
        "and export its keys.",
    )
    return Answer(data=_data(made), lines=(*_lines(made), *lines))


@programme.command()
@click.argument("out", type=A_PATH)
@on_vault
def card(program: Program, out: Path) -> Answer:
    """Write the public card into the new file OUT. Nothing in it is secret."""
    program.programmes.export_card(out)
    shown = program.programmes.joined_programme()
    lines = (f"The card is in {out}.", "Whoever joins with it compares this fingerprint with you, by voice:")
    return Answer(data={"card": out, **_data(shown)}, lines=(*lines, f"  {shown.fingerprint}"))


@programme.command()
@click.argument("card_file", metavar="CARD", type=A_PATH)
@fingerprint_option
@on_vault
def join(program: Program, card_file: Path, fingerprint: str | None) -> Answer:
    """Join the programme of the file CARD, after comparing its fingerprint with headquarters by voice."""
    seen = program.programmes.look_at_card(card_file)
    typed = typed_fingerprint(fingerprint, f"This programme is run by: {seen.run_by}.", "headquarters")
    joined = program.programmes.join(card_file, typed)
    return Answer(data=_data(joined), lines=("You have joined the programme.", *_lines(joined)))


@programme.command()
@on_vault
def show(program: Program) -> Answer:
    """Show the programme: who runs it, who can read, its fingerprint."""
    joined = program.programmes.joined_programme()
    return Answer(data=_data(joined), lines=_lines(joined))


@programme.command("export-keys")
@click.argument("out", type=A_PATH)
@click.option(
    "--everything", is_flag=True, help="Also the keys that approve devices and change the programme."
)
@on_vault
def export_keys(program: Program, out: Path, everything: bool) -> Answer:
    """Write the programme's keys, sealed under a fresh code, into the new file OUT."""
    code = program.programmes.export_keys(out, everything=everything)
    lines = (f"The keys are in {out}, and the file was opened once more to try it.", _CODE_ONCE, f"  {code}")
    return Answer(data={"keys": out, "code": code}, lines=lines)


@programme.command("import-keys")
@click.argument("file", type=A_PATH)
@secret("key-code", "the code of the key file")
@on_vault
def import_keys(program: Program, file: Path, **options: Any) -> Answer:
    """Take the keys in FILE: these records become a further headquarters of the programme."""
    code = source("key-code", options).read("Code of the key file: ")
    taken = program.programmes.import_keys(file, code)
    data = {
        **_data(taken.programme),
        "recipients": taken.recipients,
        "registrars": taken.registrars,
        "roots": taken.roots,
    }
    numbers = facts(
        [
            ("Keys that open packets", taken.recipients),
            ("Keys that approve devices", taken.registrars),
            ("Keys that change the programme", taken.roots),
        ]
    )
    return Answer(data=data, lines=("The keys are here now.", *_lines(taken.programme), *numbers))


def _data(shown: Programme) -> dict[str, Any]:
    return {
        "programme": shown.id,
        "fingerprint": shown.fingerprint,
        "organisation": shown.organisation,
        "state": shown.state,
        "readers": shown.readers,
        "expires": shown.expires,
    }


def _lines(shown: Programme) -> tuple[str, ...]:
    return facts(
        [
            ("Run by", shown.run_by),
            ("Keys that can read", shown.readers),
            ("To be renewed before", shown.expires),
            ("Fingerprint", shown.fingerprint),
        ]
    )
