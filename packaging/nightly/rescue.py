"""Rescue: pages of closed records are damaged at random, then found, then what can be saved is saved.

Everything whose pages were not touched must be in the rescued records, byte for byte; nothing may be in there
that was not written; they must be found sound; the damaged files must not be written.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from bench.scene import Scene, record_all, scene
from nightly.damage import Content, Damage, content_of, harm
from nightly.limits import Limit, Outcome
from r2p_field.crypto import kdf
from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.ledger.revision import decode_header, fits
from r2p_field.services.rescuing import Report
from r2p_field.vault import vault as vaults
from r2p_field.vault.slots import Secret
from r2p_field.vault.vault import Vault

_RECORDS = 60
_LONG = "A long account of what was seen on the road. " * 400
_PICTURE = bytes(range(256)) * 2_500


def run(limit: Limit, folder: Path) -> Outcome:
    """Damage copies of one set of records; each try is a copy of its own."""
    failures: list[str] = []
    parts: Counter[str] = Counter()
    with scene(folder, size=1, devices=0) as made:
        whole = furnished(made)
        for number in limit.tries():
            chance = random.Random(number)  # noqa: S311  (must repeat)
            damage, found = attempt(made, whole, chance)
            parts[damage.kind] += 1
            failures += [f"try {number} ({damage.kind}): {one}" for one in found]
    return Outcome(tries=parts.total(), failures=tuple(failures), parts=dict(sorted(parts.items())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """Closed, sound records: where they lie, the code that opens them at once, what they hold."""

    folder: Path
    code: str
    content: Content


def furnished(made: Scene) -> Whole:
    """Make records with everything that pages hold: long and short, corrected, erased, photos, drafts."""
    opened = made.starter.create(made.place("whole"), made.passphrase, cost=kdf.FLOOR)
    program = opened.program
    record_all(program, made.unrecorded(_RECORDS))
    record = program.observations.add(Observation(what=_LONG))
    program.observations.revise(record, Observation(what=_LONG[::-1]), "heard more")
    gone = program.observations.add(Observation(what=f"taken back {_LONG}"))
    program.erasing.whole(gone, None)
    papers = made.place("papers")
    papers.mkdir()
    for name, size in (("small.txt", 900), ("large.txt", len(_PICTURE))):
        (papers / name).write_text(_LONG * (size // len(_LONG) + 1), "utf-8")
        seen = program.attachments.attach(Observation(what=f"with {name}"), [papers / name])
        program.observations.add(seen)
    for words in ("half a sentence", _LONG):
        program.observations.save_draft(words.encode())
    thrown = program.observations.save_draft(_LONG[::-1].encode())
    program.observations.discard_draft(thrown)
    program.upkeep.close(ending=False)
    content = content_of(program.upkeep.folder, Secret.of(None, opened.code))
    return Whole(folder=program.upkeep.folder, code=opened.code, content=content)


def attempt(made: Scene, whole: Whole, chance: random.Random) -> tuple[Damage, list[str]]:
    """Damage a copy and rescue it; return what was done and what is not as it must be."""
    folder, target = made.place("harmed"), made.place("saved")
    shutil.copytree(whole.folder, folder)
    damage = harm(folder, chance)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    found = []
    if made.starter.check(folder, Silent(), code=whole.code).sound:
        found.append("the check found nothing")
    try:
        report = made.starter.rescue(folder, target, Silent(), code=whole.code)
    except R2PError as error:
        return damage, [*found, f"nothing was saved: {error}"]
    if {path.name: path.read_bytes() for path in folder.iterdir()} != before:
        found.append("the damaged files were written")
    vault = vaults.unlock(target, profile=made.starter.profile, code=whole.code)
    try:
        found += compared(vault, report, whole.content, damage)
    finally:
        vault.abandon()
    verdict = made.starter.check(target, Silent(), code=whole.code)
    if not verdict.sound:
        found.append(f"the rescued records are not sound: {verdict}")
    shutil.rmtree(folder)
    shutil.rmtree(target)
    return damage, found


def compared(vault: Vault, report: Report, content: Content, damage: Damage) -> list[str]:
    """Tell what should have been saved and was not, and what was saved that nobody wrote."""
    found = [*_entries(vault, content, damage), *_photos(vault, content, damage)]
    drafts = {draft.id: draft.body for draft in vault.drafts.all()}
    for name, (pages, body) in content.drafts.items():
        if not pages & damage.database and drafts.get(name) != body:  # type: ignore[call-overload]
            found.append("a draft is lost")
    known = {name: body for name, (_, body) in content.drafts.items()}
    found += ["a draft was invented" for name, body in drafts.items() if known.get(name) != body]
    if report.everything and damage.database | damage.blobs:
        lost = len(content.entries) - _ours(vault, content)
        found += [f"{lost} entries are lost and it is told that nothing is"] if lost else []
    return found


def _ours(vault: Vault, content: Content) -> int:
    ids = (row[0] for row in vault.database.execute("SELECT id FROM revisions").fetchall())
    return sum(one in content.entries for one in ids)


def _entries(vault: Vault, content: Content, damage: Damage) -> list[str]:
    rows = vault.database.execute("SELECT id, header, nonce, payload, reason FROM revisions").fetchall()
    saved = {row[0]: (row[1], row[2], row[3]) for row in rows}
    found = []
    for name, (pages, written) in content.entries.items():
        if not pages & damage.database and saved.get(name) != written:
            found.append("an entry is lost whose pages are whole")
    for name, (header, nonce, payload) in saved.items():
        head = decode_header(header)
        if payload is not None and not fits(head, nonce, payload):
            found.append("a content does not fit its commitment")
        if name not in content.entries and head.feed != vault.feed:
            found.append("an entry was invented")
        if name in content.entries and payload not in {None, content.entries[name][1][2]}:
            found.append("a content is not what was written")
    return found


def _photos(vault: Vault, content: Content, damage: Damage) -> list[str]:
    found = []
    for raw, (keys, pieces) in content.photos.items():
        named = any(raw.hex().encode() in (one[1][2] or b"") for one in content.entries.values())
        touched = keys & damage.database or pieces & damage.blobs
        if named and not touched and not _named_by_the_touched(raw, content, damage):
            try:
                b"".join(vault.blobs.read(raw.hex()))  # type: ignore[arg-type]
            except R2PError:
                found.append("a photo is lost whose pages are whole")
    return found


def _named_by_the_touched(raw: bytes, content: Content, damage: Damage) -> bool:
    """Tell whether the entry that names a photo is itself touched: without it nobody would find the photo."""
    return any(
        raw.hex().encode() in (written[2] or b"") and pages & damage.database
        for pages, written in content.entries.values()
    )
