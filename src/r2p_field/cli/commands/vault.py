"""`vault`: creating records, looking after them, and a second copy."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.asking import require_yes
from r2p_field.cli.commands.known import forget, listed, remember
from r2p_field.cli.commands.observation import record_id
from r2p_field.cli.commands.people import INSTEAD_OF, ROLE, people, whose
from r2p_field.cli.commands.soundness import check, repair, rescue
from r2p_field.cli.options import (
    A_PATH,
    beside_vault,
    key_from,
    on_vault,
    opening,
    secret,
    source,
    without_vault,
)
from r2p_field.cli.progress import watched
from r2p_field.cli.table import facts

if TYPE_CHECKING:
    from r2p_field.services.passphrases import Cost
    from r2p_field.services.ports import Program, Starter
    from r2p_field.services.trying_copies import CopyTried
    from r2p_field.services.upkeep import VaultInfo

_COUNTS = {
    "observations": "Observations",
    "drafts": "Drafts",
    "unsent": "Entries not yet in a packet",
    "waiting": "Packets waiting for checking",
    "conflict": "Two versions stand",
    "incomplete": "Not whole here",
    "newer": "From a newer version",
    "external": "From event tables",
    "alarms": "Warnings about the programme",
    "doubled": "Devices whose records went on in two places",
}
COST = click.option(
    "--cost",
    type=click.Choice(["usual", "low"]),
    default="usual",
    show_default=True,
    help="What one try of the passphrase costs: about a second, or little, for slow computers.",
)
GENERATE = click.option("--generate", is_flag=True, help="Make a passphrase of six words and show it once.")


@click.group()
def vault() -> None:
    """Your records: create, look, check, second copy, passphrase."""


for _command in (check, repair, rescue, listed, remember, forget, people):
    vault.add_command(_command)


@vault.command()
@click.option(
    "--role",
    type=click.Choice(["field", "committee", "headquarters", "protection"]),
    default="field",
    show_default=True,
    help="What these records are for.",
)
@COST
@GENERATE
@secret("passphrase", "the passphrase")
@beside_vault
def create(starter: Starter, folder: Path, role: str, cost: str, generate: bool, **options: Any) -> Answer:
    """Make new records in an empty folder.

    Prints the code for paper that opens them should the passphrase be forgotten. It is shown once and kept
    nowhere.
    """
    passphrase, shown = new_passphrase(starter, generate, "passphrase", options)
    made = starter.create(folder, passphrase, role=role, cost=parameters(cost))
    made.program.upkeep.close()
    data = {"vault": folder, "role": role, "code": made.code, **shown}
    lines = [f"New records are in {folder}.", *show_passphrase(shown)]
    lines += [
        "Write this code on paper and keep it apart from the computer; it is shown once:",
        f"  {made.code}",
    ]
    return Answer(data=data, lines=tuple(lines))


@vault.command()
@beside_vault
def sample(starter: Starter, folder: Path) -> Answer:
    """Make the invented country for looking around, or open the one that is there.

    It opens with the word `sample`, never joins a programme, and nothing of it is ever sealed.
    """
    with watched() as progress:
        program = starter.create_sample(progress, folder)
    observations = program.upkeep.counts()["observations"]
    program.upkeep.close()
    return Answer(
        data={"vault": folder, "sample": True, "observations": observations},
        lines=(
            f"The invented country is in {folder}: {observations} observations, nothing of them real.",
            "It opens with the word: sample",
        ),
    )


@vault.command()
@on_vault
def info(program: Program) -> Answer:
    """Show what is in your records."""
    found = program.upkeep.info()
    return Answer(data=_info_data(found), lines=_info_lines(found))


@vault.command()
@click.argument("target", type=A_PATH)
@on_vault
def backup(program: Program, target: Path) -> Answer:
    """Make a second copy of your records in the empty folder TARGET and read it back.

    It opens with the same passphrase and the same code on paper.
    """
    with watched() as progress:
        program.upkeep.back_up(target, progress)
    return Answer(data={"backup": target}, lines=(f"A second copy, read back whole, is in {target}.",))


@vault.command()
@click.argument("source_folder", metavar="BACKUP", type=A_PATH)
@opening
@beside_vault
def restore(starter: Starter, folder: Path, source_folder: Path, **options: Any) -> Answer:
    """Bring the second copy BACKUP back to life in the empty folder given by --vault."""
    program = starter.restore(source_folder, folder, **key_from(options))
    try:
        found = program.upkeep.info()
    finally:
        program.upkeep.close()
    return Answer(data=_info_data(found), lines=(f"Your records are back, in {folder}.", *_info_lines(found)))


@vault.command()
@click.argument("copy", metavar="BACKUP", type=A_PATH)
@click.option(
    "--vault",
    "folder",
    type=A_PATH,
    metavar="DIR",
    help="Folder of your records, to compare the copy with them; opened with the same passphrase or code.",
)
@opening
@without_vault
def rehearse(starter: Starter, copy: Path, folder: Path | None, **options: Any) -> Answer:
    """Try whether the second copy BACKUP opens, and read everything in it.

    BACKUP is the folder of the copy, or of several: then the newest is tried. The copy is only read, and
    nothing is brought back to life. With --vault the day is noted in your records.
    """
    key = key_from(options)
    if folder is None:
        with watched() as progress:
            return _tried(starter.try_copy(copy, progress, **key))
    program = starter.unlock(folder, **key)
    try:
        with watched() as progress:
            return _tried(program.copies.try_one(copy, progress, **key))
    finally:
        program.upkeep.close()


def _tried(found: CopyTried) -> Answer:
    data = {
        "copy": found.name,
        "made": found.made,
        "until": found.until,
        "observations": found.observations,
        "entries": found.entries,
        "compared": found.compared,
        "newer": found.newer,
        "since": found.since,
        "only_there": found.only_there,
    }
    until = f", up to {found.until}" if found.until else ""
    lines = [f"This copy opens; all of it was read. Observations in it: {found.observations:,}{until}."]
    if found.made:
        lines.append(f"It was made on {found.made}.")
    if found.newer:
        lines.append(f"Entries written since, which are not in it: {found.newer:,}; first on {found.since}.")
    elif found.compared:
        lines.append("Everything in your records is in it.")
    if found.only_there:
        lines.append(
            f"Entries in the copy that your records do not have: {found.only_there:,}. "
            "Your records are older than the copy; do not throw it away."
        )
    return Answer(data=data, lines=tuple(lines))


@vault.command()
@COST
@GENERATE
@INSTEAD_OF
@ROLE
@secret("new-passphrase", "the new passphrase")
@opening
@beside_vault
def passphrase(starter: Starter, folder: Path, cost: str, generate: bool, **options: Any) -> Answer:
    """Replace the passphrase. The code on paper stays valid; copies made earlier keep the old passphrase.

    With the code on paper the new one replaces the passphrases of all, so that nobody else comes in any more;
    with --instead-of or --role the others keep theirs.
    """
    named = (options.pop("instead_of"), options.pop("role"))
    key = key_from(options)
    lost = whose(*named, by_code="code" in key)
    new, shown = new_passphrase(starter, generate, "new-passphrase", options)
    starter.change_passphrase(folder, new, whose=lost, cost=parameters(cost), **key)
    return Answer(
        data={"changed": True, **shown}, lines=("The passphrase was changed.", *show_passphrase(shown))
    )


def new_passphrase(
    starter: Starter, generate: bool, option: str, options: dict[str, Any]
) -> tuple[str, dict[str, str]]:
    """Return a new passphrase, and what has to be shown of it: nothing, unless it was made here."""
    given = source(option, options)
    if not generate:
        return given.read_new("New passphrase: "), {}
    if given.given:
        raise click.UsageError(f"--generate and --{option}-file or --{option}-fd exclude each other.")
    from r2p_field.services.passphrases import suggest

    made = suggest(starter.resources)
    return made, {"passphrase": made}


def show_passphrase(shown: Mapping[str, str]) -> tuple[str, ...]:
    """Return the lines that show a passphrase which was made here, if one was."""
    if not shown:
        return ()
    return ("Learn this passphrase by heart; it is shown once:", f"  {shown['passphrase']}")


def parameters(cost: str) -> Cost | None:
    """Return what the option says of the cost of one try."""
    if cost == "usual":
        return None
    from r2p_field.services.passphrases import LOW

    return LOW


def _info_data(found: VaultInfo) -> dict[str, Any]:
    return {
        "vault": found.vault,
        "format": found.format,
        "role": found.role,
        "device": found.device,
        "programme": found.programme,
        "certified": found.certified,
        "counts": dict(found.counts),
        "state_digest": found.state_digest,
        "last_backup": found.last_backup,
        "last_rehearsal": found.last_rehearsal,
        "last_packet": found.last_packet,
        "sample": found.sample,
    }


def _is_headquarters(found: VaultInfo) -> bool:
    """Whoever approves others is approved by nobody; "no" would alarm for nothing."""
    return found.role == "headquarters" and not found.certified


def _info_lines(found: VaultInfo) -> tuple[str, ...]:
    return facts(
        [
            *(
                [("Invented", "nothing here is real, nothing you write here is safe or sent")]
                if found.sample
                else []
            ),
            ("Role", found.role),
            ("Programme", found.programme or "none joined yet"),
            *([] if _is_headquarters(found) else [("Approved by headquarters", found.certified)]),
            *((title, found.counts[name]) for name, title in _COUNTS.items() if name in found.counts),
            ("Last packet", found.last_packet or "never"),
            ("Last second copy", found.last_backup or "never"),
            ("A second copy was tried", found.last_rehearsal or "never"),
            ("Comparison number", found.state_digest),
        ]
    )


@vault.command()
@click.argument("record")
@click.option("--reason", metavar="WORDS", help="Why; it travels with the erasure.")
@click.option(
    "--earlier-wording", is_flag=True, help="Keep what it says now; erase only what it said before."
)
@click.option("--yes", is_flag=True, help="Do not ask; for scripts.")
@on_vault
def erase(program: Program, record: str, reason: str | None, earlier_wording: bool, yes: bool) -> Answer:
    """Take back a RECORD that was written here, here and wherever the next packets arrive."""
    wanted = record_id(record)
    require_yes("The text cannot be brought back. Erase it?", given=yes)
    job = program.erasing.earlier_wordings if earlier_wording else program.erasing.whole
    done = job(wanted, reason)
    lines = [
        f"Contents removed here: {done.contents:,}.",
        "Seal a packet: the erasure goes to headquarters with it.",
    ]
    if done.last_backup:
        lines.append(f"Backups made before still hold it; the last one was made {done.last_backup}.")
    data = {"record": wanted, "contents": done.contents, "last_backup": done.last_backup}
    return Answer(data=data, lines=tuple(lines))
