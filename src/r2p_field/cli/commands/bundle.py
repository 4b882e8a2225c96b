"""`bundle`: sealing packets, looking at their cover, taking them in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import A_PATH, on_vault
from r2p_field.cli.plain import line
from r2p_field.cli.progress import watched
from r2p_field.cli.table import facts, table
from r2p_field.domain.errors import R2PError

if TYPE_CHECKING:
    from r2p_field.services.import_packets import ImportReport, PacketVerdict
    from r2p_field.services.ports import Program
    from r2p_field.services.seal_packets import PreviewLine, SealPreview, To

_OUTCOMES = {
    "imported": "taken in",
    "already": "here already",
    "own": "made here",
    "waiting": "waiting for checking",
    "newer": "needs a newer version",
    "refused": "refused",
}
_NOT_TAKEN = frozenset({"refused", "newer"})
_PLURALS = {
    "session": "Meetings",
    "commitment": "Promises",
    "mechanism": "Committees or bodies",
    "wording": "Local wordings",
}


@click.group()
def bundle() -> None:
    """Packets: seal, look at, take in."""


_FOR_WHOM = click.option(
    "--to",
    type=click.Choice(["hq", "committee"]),
    default="hq",
    show_default=True,
    help="Who can open it: headquarters, or the other laptops of your committee.",
)
_HISTORY = click.option(
    "--keep-history", is_flag=True, help="Send earlier wordings of corrected observations too."
)


@bundle.command()
@_FOR_WHOM
@click.option("--out", type=A_PATH, required=True, metavar="DIR", help="The stick or folder for the packet.")
@_HISTORY
@click.option("--dry-run", is_flag=True, help="Only say what would go and what would stay.")
@on_vault
def seal(program: Program, *, to: str, out: Path, keep_history: bool, dry_run: bool) -> Answer:
    """Seal everything that headquarters has not confirmed yet into one packet, and read it back.

    For the other laptops of a committee everything goes each time: they send no receipts.
    """
    preview = program.sealing.preview(keep_history=keep_history, to=_addressee(to))
    data = _preview_data(preview, to) | {"dry_run": dry_run}
    if dry_run:
        return Answer(data=data, lines=_preview_lines(preview))
    with watched() as progress:
        packet = program.sealing.seal(out, progress, keep_history=keep_history, to=_addressee(to))
    data |= {
        "packet": packet.path,
        "number": packet.number,
        "observations": packet.observations,
        "others": packet.others,
        "size": packet.size,
        "sha256": packet.sha256,
    }
    lines = facts([("Packet", packet.path), ("Number", packet.number), ("Size in bytes", packet.size)])
    return Answer(data=data, lines=(*_preview_lines(preview), *lines))


@bundle.command()
@_FOR_WHOM
@_HISTORY
@on_vault
def preview(program: Program, *, to: str, keep_history: bool) -> Answer:
    """Say what a packet sealed now would hold, record by record: what goes, what stays and why."""
    found = program.sealing.preview(keep_history=keep_history, to=_addressee(to))
    data = _preview_data(found, to) | {
        "going": [_line_data(one) for one in found.going],
        "staying": [_line_data(one) for one in found.staying],
        "unasked": [one.record for one in found.unasked],
    }
    rows = [(_kind_word(one), one.reference, one.title, "goes") for one in found.going]
    rows += [(_kind_word(one), one.reference, one.title, _why(one, found)) for one in found.staying]
    lines = table(("kind", "reference", "what", ""), rows) if rows else ("There is nothing new to send.",)
    return Answer(data=data, lines=(*lines, *_preview_lines(found)))


@bundle.command()
@click.argument("file", type=A_PATH)
@on_vault
def inspect(program: Program, file: Path) -> Answer:
    """Check the cover of the packet FILE and show it. Nothing inside is read and nothing is taken in."""
    seen = program.packets.inspect(file)
    data = {
        "kind": seen.kind,
        "sender": seen.sender,
        "fingerprint": seen.fingerprint,
        "role": seen.role,
        "standing": seen.standing,
        "number": seen.number,
        "entries": seen.entries,
        "size": seen.size,
    }
    lines = facts(
        [
            ("Its sender is", seen.standing),
            ("Fingerprint", seen.fingerprint),
            ("Role", seen.role),
            ("Number", seen.number),
            ("Entries", seen.entries),
            ("Size in bytes", seen.size),
        ]
    )
    return Answer(data=data, lines=lines)


@bundle.command("import")
@click.argument("paths", metavar="FILE|DIR...", nargs=-1, required=True, type=A_PATH)
@click.option("--dry-run", is_flag=True, help="Check everything and keep nothing.")
@on_vault
def import_packets(program: Program, paths: tuple[Path, ...], dry_run: bool) -> Answer:
    """Take in packets: each one whole or not at all. Exit code 1 when any was refused."""
    with watched() as progress:
        report = program.packets.import_paths(paths, progress, dry_run=dry_run)
    data = {
        "packets": [verdict_data(one) for one in report.packets],
        "totals": report.totals,
        "dry_run": report.dry_run,
    }
    refused = _first_refusal(report) or _replayed(report, paths)
    return Answer(data=data, lines=tuple(_report_lines(report)), refused=refused)


def verdict_data(one: PacketVerdict) -> dict[str, Any]:
    """Return what became of a packet as scripts read it."""
    return {
        "file": one.file,
        "outcome": str(one.outcome),
        "code": one.code,
        "what": one.what,
        "safe": one.safe,
        "next": one.next,
        "entries": one.entries,
        "new_entries": one.new_entries,
        "records": one.records,
        "contacts": one.contacts,
        "fingerprint": one.fingerprint,
        "waiting": one.waiting,
    }


def refusal_of(one: PacketVerdict) -> R2PError | None:
    """Return the refusal of a packet that was not taken in, None for the others."""
    if str(one.outcome) not in _NOT_TAKEN:
        return None
    return R2PError(what=f"{one.file}: {one.what}", safe=one.safe, next_=one.next, code=one.code)


def _first_refusal(report: ImportReport) -> R2PError | None:
    """Return why packets were not taken in; of several, the first, and how many more."""
    found = [error for one in report.packets if (error := refusal_of(one))]
    if len(found) < 2:
        return found[0] if found else None
    first = found[0]
    return R2PError(
        what=f"{len(found)} packets were not taken in. {first.what}",
        safe=first.safe,
        next_=first.next_,
        code=first.code,
    )


def _replayed(report: ImportReport, paths: tuple[Path, ...]) -> R2PError | None:
    """Return that packets named one by one were all here already; in a folder that is the usual thing."""
    outcomes = {str(one.outcome) for one in report.packets}
    if not outcomes <= {"already", "own"} or any(path.is_dir() for path in paths):
        return None
    first = report.packets[0]
    return R2PError(what=first.what, safe=first.safe, next_="There is nothing to do.", code="already")


def _addressee(to: str) -> To:
    from r2p_field.services.seal_packets import To

    return To.COMMITTEE if to == "committee" else To.HEADQUARTERS


def _preview_data(preview: SealPreview, to: str) -> dict[str, Any]:
    return {
        "to": to,
        "goes": preview.goes,
        "stays": dict(preview.stays),
        "dialogue": {one.kind: {"goes": one.goes, "stays": dict(one.stays)} for one in preview.dialogue},
        "in_rooms": preview.in_rooms,
        "alarms": preview.alarms,
        "earlier_wordings": preview.earlier_wordings,
        "left": preview.left,
    }


def _line_data(one: PreviewLine) -> dict[str, Any]:
    return {
        "record": one.record,
        "kind": one.kind,
        "reference": one.reference,
        "title": one.title,
        "reason": one.reason,
        "alarm": one.alarm,
    }


def _kind_word(one: PreviewLine) -> str:
    from r2p_field.services.seal_preview import KIND_WORDS

    return KIND_WORDS[one.kind]


def _why(one: PreviewLine, preview: SealPreview) -> str:
    from r2p_field.services.seal_preview import reasons_for

    return f"stays: {reasons_for(preview.addressee)[one.reason]}"


def _preview_lines(preview: SealPreview) -> tuple[str, ...]:
    stays = [(f"Stays, since {line(reason)}", count) for reason, count in preview.stays]
    lines = facts([("To", preview.to), ("Observations that go", preview.goes), *stays])
    lines += tuple(_kind_lines(preview))
    if preview.in_rooms:
        lines += facts([("Meetings of which something stays in the room", preview.in_rooms)])
    if preview.alarms:
        lines += facts([("Told only as: contact me about this area", preview.alarms)])
    waits = "Whoever takes it in keeps it waiting until this device is approved."
    return lines if preview.known_to_headquarters else (*lines, waits)


def _kind_lines(preview: SealPreview) -> Iterator[str]:
    for one in preview.dialogue:
        name = _PLURALS[one.kind]
        stays = [(f"{name} that stay, since {line(reason)}", count) for reason, count in one.stays]
        yield from facts([(f"{name} that go", one.goes), *stays])


def _report_lines(report: ImportReport) -> list[str]:
    rows = [(one.file, _OUTCOMES[str(one.outcome)], one.new_entries, one.entries) for one in report.packets]
    lines = list(table(("packet", "outcome", "new", "entries"), rows, right={2, 3}))
    for one in report.packets:
        if str(one.outcome) == "waiting":
            lines += [f"{one.file}: {one.what} {one.safe}", f"  {one.next} Fingerprint: {one.fingerprint}"]
    if asked := report.totals["contacts"]:
        lines.append(f"Recorders who ask to be contacted, as the detail stayed with them: {asked}")
    if not report.packets:
        lines.append("There is no packet in there.")
    if report.dry_run:
        lines.append("This was only tried; nothing was kept.")
    return lines
