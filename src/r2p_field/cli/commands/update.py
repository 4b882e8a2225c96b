"""`update`: the program, and what ships with it, brought up to date from a stick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import A_PATH, VAULT_VARIABLE, key_from, opening, without_vault
from r2p_field.cli.progress import watched
from r2p_field.cli.table import facts, table
from r2p_field.domain.errors import BadInput

if TYPE_CHECKING:
    from r2p_field.domain.jobs import Progress
    from r2p_field.services.ports import Starter
    from r2p_field.services.updates import Offer

_WHAT = {
    "program": "the program",
    "catalogues": "frameworks",
    "translations": "translations",
    "gazetteer": "a list of places",
    "help": "help pages",
}


@click.group()
def update() -> None:
    """Update the program and what ships with it, from a stick. Nothing is ever asked of a network."""


@update.command()
@click.argument("file", type=A_PATH)
@without_vault
def check(starter: Starter, file: Path) -> Answer:
    """Check FILE as a whole and say what it is, who signed it and what is new. Nothing is changed."""
    with watched() as progress:
        offer = starter.updates().look(file, progress)
    return Answer(data=_data(offer), lines=_lines(offer))


@update.command()
@click.argument("file", type=A_PATH)
@click.option(
    "--vault",
    type=A_PATH,
    envvar=VAULT_VARIABLE,
    metavar="DIR",
    help="Your records: they are saved in a second copy first, and take in a list of places.",
)
@click.option(
    "--copy-to", type=A_PATH, metavar="DIR", help="Stick or folder in which the second copy is made."
)
@click.option(
    "--no-copy", is_flag=True, help="You have a second copy of all records here, or there are none."
)
@opening
@without_vault
def install(
    starter: Starter, file: Path, vault: Path | None, copy_to: Path | None, no_copy: bool, **options: Any
) -> Answer:
    """Save the records in a second copy, then take the update FILE. It counts from the next start on."""
    key = _key(options, vault)
    with watched() as progress:
        offer = starter.updates().look(file, progress)
        if offer.what.value == "gazetteer":
            return _take_places(starter, file, _records(vault), key, progress)
        copied = _copy_first(starter, vault, copy_to, key, progress, needed=_must_copy(offer, no_copy))
        starter.updates().install(file, progress)
    lines = (
        *((f"A second copy of your records is in {copied}.",) if copied else ()),
        f"Taken: {_WHAT[offer.what.value]}, version {offer.version}. It counts from the next start on.",
        *(("`update back` goes back to the version before.",) if offer.what.value == "program" else ()),
    )
    return Answer(data={**_data(offer), "copy": copied}, lines=lines)


@update.command()
@without_vault
def back(starter: Starter) -> Answer:
    """Let the version of the program before the last update start from now on, as a whole."""
    version = starter.updates().back()
    return Answer(
        data={"version": version}, lines=(f"From the next start on it is version {version} again.",)
    )


@update.command("list")
@without_vault
def list_updates(starter: Starter) -> Answer:
    """Say which version runs, which one starts next time, and which packs are used."""
    updates = starter.updates()
    used, passed = updates.packs()
    data = {
        "version": updates.version(),
        "next_version": updates.next_version(),
        "can_go_back": updates.can_go_back(),
        "takes_updates": updates.takes_any(),
        "packs": [{"id": one.id, "version": one.version, "day": one.day} for one in used],
        "passed_over": [{"id": one.id, "code": one.why.code, "what": one.why.what} for one in passed],
    }
    told = facts(
        [
            ("Version", updates.version()),
            ("From the next start on", updates.next_version()),
            ("The version before is kept", updates.can_go_back()),
            ("Takes updates", updates.takes_any()),
        ]
    )
    packs = (
        table(("pack", "version", "day"), [(one.id, one.version, one.day) for one in used]) if used else ()
    )
    lost = tuple(f"{one.id} is not used: {one.why}" for one in passed)
    return Answer(data=data, lines=(*told, *packs, *lost))


@update.command()
@click.argument("name", metavar="PACK")
@without_vault
def remove(starter: Starter, name: str) -> Answer:
    """Take the pack PACK away (as `update list` names it); what came with the program counts again."""
    if not starter.updates().remove_pack(name):
        raise BadInput(
            what="There is no pack of this name.",
            safe="Nothing was changed.",
            next_="`update list` names those that are here.",
        )
    return Answer(data={"removed": name}, lines=(f"{name} was taken away.",))


def _key(options: dict[str, Any], vault: Path | None) -> dict[str, str]:
    """Ask for what opens the records only where records are named."""
    return {} if vault is None else key_from(options)


def _must_copy(offer: Offer, no_copy: bool) -> bool:
    return offer.what.value == "program" and not no_copy


def _copy_first(
    starter: Starter,
    vault: Path | None,
    copy_to: Path | None,
    key: dict[str, str],
    progress: Progress,
    *,
    needed: bool,
) -> Path | None:
    """Make a second copy where one is wanted; a program is not exchanged without one, or a word on it."""
    if vault is not None and copy_to is not None:
        program = starter.unlock(vault, **key)
        try:
            return program.copies.make(copy_to, progress)
        finally:
            program.upkeep.close()
    if needed:
        raise BadInput(
            what="A new version of the program wants a second copy of the records first.",
            safe="Nothing was changed: the program and your records are as they were.",
            next_="Name records and stick with --vault and --copy-to, or say --no-copy if you have it.",
            code="update-wants-copy",
        )
    return None


def _records(vault: Path | None) -> Path:
    if vault is None:
        raise BadInput(
            what="A list of places is taken into records, and none are named.",
            safe="Nothing was changed.",
            next_="Name your records with --vault.",
            code="update-wants-records",
        )
    return vault


def _take_places(
    starter: Starter, file: Path, vault: Path, key: dict[str, str], progress: Progress
) -> Answer:
    program = starter.unlock(vault, **key)
    try:
        with starter.updates().places_of(file, progress) as lists:
            reports = [program.places.import_file(one, progress) for one in lists]
    finally:
        program.upkeep.close()
    count = sum(one.places for one in reports)
    return Answer(data={"places": count}, lines=(f"{count:,} places can be chosen now.",))


def _data(offer: Offer) -> dict[str, Any]:
    return {
        "what": offer.what.value,
        "name": offer.name,
        "version": offer.version,
        "now": offer.now,
        "day": offer.day,
        "changes": dict(offer.changes),
        "key": offer.key,
        "size": offer.size,
    }


def _lines(offer: Offer) -> tuple[str, ...]:
    return (
        *facts(
            [
                ("This is", f"{_WHAT[offer.what.value]} ({offer.name})"),
                ("Version", offer.version),
                ("Here now", offer.now or "what came with the program"),
                ("Made on", offer.day),
                ("Signed by the key", offer.key),
                ("Room on the disk", f"{offer.size / 1e6:,.1f} MB"),
            ]
        ),
        "What is new:",
        *(f"  {one}" for one in offer.changes_in("en").splitlines()),
    )
