"""`vault check`, `vault repair`, `vault rescue`: whether records are sound, and ways out when not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from r2p_field.cli.answer import Answer
from r2p_field.cli.options import A_PATH, beside_vault, key_from, on_vault, opening
from r2p_field.cli.progress import watched

if TYPE_CHECKING:
    from r2p_field.services.ports import Program, Starter
    from r2p_field.services.rescuing import Report, Verdict


@click.command()
@opening
@beside_vault
def check(starter: Starter, folder: Path, **options: Any) -> Answer:
    """Read everything once and say whether it is sound, what is damaged, and what to do."""
    key = key_from(options)
    with watched() as progress:
        verdict = starter.check(folder, progress, **key)
    from r2p_field.services.soundness import meaning

    refused = meaning(verdict)
    data = {**_data(verdict), "verdict": refused.code if refused else "sound"}
    return Answer(data=data, lines=tuple(_lines(verdict)), refused=refused)


@click.command()
@on_vault
def repair(program: Program) -> Answer:
    """Make anew what is made from your entries: lists and search. Nothing you wrote changes."""
    with watched() as progress:
        program.upkeep.make_anew(progress)
        verdict = program.upkeep.check(progress)
    from r2p_field.services.soundness import meaning

    refused = meaning(verdict)
    lines = ("Lists and search were made anew.", *_lines(verdict))
    data = {**_data(verdict), "verdict": refused.code if refused else "sound"}
    return Answer(data=data, lines=lines, refused=refused)


@click.command()
@click.option(
    "--into",
    "target",
    type=A_PATH,
    required=True,
    metavar="DIR",
    help="A new, empty folder for what is saved.",
)
@click.option(
    "--keys-from",
    type=A_PATH,
    metavar="BACKUP",
    help="A second copy whose key file opens these records, where their own is lost.",
)
@opening
@beside_vault
def rescue(starter: Starter, folder: Path, target: Path, keys_from: Path | None, **options: Any) -> Answer:
    """Save what can be saved of damaged records into a new folder; the damaged ones are only read.

    What was saved opens with the same passphrase and the same code on paper.
    """
    key = key_from(options)
    with watched() as progress:
        report = starter.rescue(folder, target, progress, keys_from=keys_from, **key)
    return Answer(data=_report_data(report, target), lines=tuple(_report_lines(report, target)))


def _data(verdict: Verdict) -> dict[str, Any]:
    return {
        "sound": verdict.sound,
        "nothing_lost": verdict.nothing_lost,
        "entries": verdict.entries,
        "photos": verdict.blobs,
        "damaged_entries": verdict.damaged_entries,
        "damaged_photos": verdict.damaged_blobs,
        "damaged_pages": verdict.damaged_pages,
        "damaged_signatures": verdict.bad_signatures,
        "missing_entries": verdict.broken_links,
        "wrong_list_rows": verdict.stale,
        "search_damaged": verdict.index,
        "read_to_the_end": not verdict.unread,
        "older_key_file": verdict.older_key_file,
        "lost_before": verdict.lost,
        "records": list(verdict.records),
        "parts": {part.value: count for part, count in verdict.parts.items()},
    }


def _lines(verdict: Verdict) -> Iterator[str]:
    from r2p_field.services.soundness import PARTS

    if verdict.sound:
        yield f"Your records are sound: {verdict.entries:,} entries and {verdict.blobs:,} photos were read."
    for count, what in (
        (verdict.damaged_entries, "entries are not as written"),
        (verdict.broken_links, "entries are missing"),
        (verdict.damaged_blobs, "photos or documents are damaged"),
        (verdict.bad_signatures, "signatures do not verify"),
        (verdict.stale, "rows of lists are not what the entries say"),
    ):
        if count:
            yield f"{count:,} {what}."
    for part, count in sorted(verdict.parts.items()):
        yield f"{count:,} damaged places: {PARTS[part]}."
    if verdict.damaged_pages and not verdict.parts:
        yield f"{verdict.damaged_pages:,} places in the files are damaged."
    if verdict.older_key_file:
        yield "The key file was damaged or put back, so an older one was used: old passphrases may open it."
    if verdict.lost:
        yield f"{verdict.lost:,} entries could not be saved when these records were rescued."


def _report_data(report: Report, target: Path) -> dict[str, Any]:
    saved = report.saved
    return {
        "rescued": target,
        "everything": report.everything,
        "entries": saved.entries,
        "photos": saved.photos,
        "drafts": saved.drafts,
        "places": saved.places,
        "waiting_packets": saved.packets,
        "lost_entries": saved.lost,
        "doubtful_entries": saved.doubtful,
        "lost_contents": saved.contents_lost,
        "lost_photos": saved.photos_lost,
        "written_again": report.again,
        "keys_saved": saved.keys,
        "settings_saved": saved.settings,
        "verified": saved.verifiable,
        "parts": {part.value: count for part, count in saved.damaged.items()},
    }


def _report_lines(report: Report, target: Path) -> Iterator[str]:
    saved = report.saved
    yield f"What could be saved is in {target}. It opens with the same passphrase and the same code on paper."
    yield (
        f"Saved: {saved.entries:,} entries, {saved.photos:,} photos and documents, {saved.drafts:,} drafts,"
        f" {saved.places:,} places, {saved.packets:,} packets that wait for checking."
    )
    if report.everything:
        yield "Nothing that you wrote is lost."
    yield from _not_saved(report)
    yield "Keep the damaged folder until you have looked through what was saved; then make a second copy."


def _not_saved(report: Report) -> Iterator[str]:
    saved = report.saved
    if saved.lost:
        yield f"Not saved: {saved.lost:,} entries. Headquarters has them if a packet took them along."
    if saved.doubtful:
        yield (
            f"Left in the damaged folder: {saved.doubtful:,} entries that nobody can tell from ones that"
            " somebody put there."
        )
    if saved.contents_lost:
        yield f"Saved without their content: {saved.contents_lost:,} entries."
    yield from (f"  {name}" for name in report.without_content)
    if saved.photos_lost:
        yield f"Not saved: {saved.photos_lost:,} photos or documents, of:"
    yield from (f"  {name}" for name in report.without_photo)
    if report.again:
        yield f"Written again, since nobody can prove them any more: {report.again:,} records."
    if not saved.keys:
        yield "The keys of this computer are lost: ask your headquarters to approve it again."
    if not saved.settings:
        yield "Settings are lost: look at role and programme, and join the programme again."
    if not saved.verifiable:
        yield "The start of the file is lost: drafts and places were taken as they lie, unverified."
