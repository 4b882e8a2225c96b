"""A headquarters and field offices for tests: made once, closed, and copied for each test."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.ready_records import Ready

from r2p_field.bootstrap import Program, Starter
from r2p_field.bundle.contents import CollectedBody, Contents
from r2p_field.bundle.manifest import FIELD, Manifest
from r2p_field.bundle.names import packet_name
from r2p_field.bundle.open_body import collect_body
from r2p_field.bundle.open_cover import Unwrapped, unwrap
from r2p_field.bundle.seal import seal
from r2p_field.crypto import kdf
from r2p_field.crypto.age import Recipient
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.ledger.record_ids import origin_of
from r2p_field.services.import_body import KnownHere
from r2p_field.services.import_results import PacketVerdict
from r2p_field.services.journal import Entry
from r2p_field.services.rules import RULES
from r2p_field.vault.vault import Vault

PASSPHRASE = "river stone lamp seven window cloud"
TODAY = dt.date(2026, 11, 23)
NOON = 1_795_435_200_000
"""2026-11-23 12:00 UTC, in milliseconds."""


def plugged_in(folder: Path) -> Path:
    """Make a folder where there is none yet, as if a stick were plugged in there; return it."""
    with contextlib.suppress(OSError):
        folder.mkdir(exist_ok=True)
    return folder


@dataclass(slots=True)
class Clock:
    """A clock that goes a second ahead each time it is looked at."""

    now: int = NOON

    def __call__(self) -> int:
        self.now += 1000
        return self.now


@dataclass(slots=True)
class Office:
    """One set of records and what its person does with them."""

    program: Program
    folder: Path
    code: str
    clock: Clock = field(default_factory=Clock)

    @property
    def vault(self) -> Vault:
        return self.program.upkeep._vault

    @property
    def feed(self) -> FeedId:
        return self.vault.feed

    def record(self, what: str = "seen", **fields: Any) -> RecordId:
        return self.program.observations.add(Observation(what=what, **fields))

    def revise(self, record: RecordId, what: str, **fields: Any) -> None:
        self.program.observations.revise(record, Observation(what=what, **fields))

    def row(self, row: str, what: str = "seen") -> RecordId:
        """Write an observation of a row of an external table."""
        return self.write(Entry(kind="observation", form=1, body={"what": what}, origin=origin_of("ds", row)))

    def write(self, entry: Entry) -> RecordId:
        return self.program.journal.write([entry])[0]

    def erase(self, **body: Any) -> RecordId:
        return self.write(Entry(kind="erasure", form=1, body=body, reason="asked for"))

    def seal(self, out: Path, **choices: Any) -> Path:
        return self.program.sealing.seal(plugged_in(out), Silent(), **choices).path

    def take(self, *paths: Path, dry_run: bool = False) -> tuple[PacketVerdict, ...]:
        return self.program.packets.import_paths(paths, Silent(), dry_run=dry_run).packets

    def heads(self, record: RecordId) -> tuple[RevisionId, ...]:
        state = self.vault.records.state(record)
        assert state is not None
        return tuple(RevisionId(one) for one in state["heads"])

    def shown(self, record: RecordId) -> str | None:
        """Return what a record says happened, or why it says nothing."""
        state = self.vault.records.state(record)
        if state is None:
            return None
        return state["body"].get("what") if "body" in state else f"({state.get('incomplete')})"

    def digest(self) -> str:
        return self.program.upkeep.state_digest()

    def states(self) -> dict[RecordId, bytes]:
        return dict(self.vault.records.states())

    def states_from_scratch(self) -> dict[RecordId, bytes]:
        """Fold everything anew and return that."""
        admissions = self.program.packets._admissions
        admissions.forget()
        self.vault.records.refold_all(admissions, RULES)
        return self.states()

    def close(self) -> None:
        self.program.upkeep.close()


def open_cover(packet: Path, reader: Office) -> Unwrapped:
    """Open a packet with a reader's keys as far as its cover."""
    programme = reader.program.programmes.joined_programme().id
    with packet.open("rb") as source:
        return unwrap(source, packet.stat().st_size, reader.vault.keyring.identities(), {programme})


def opened(packet: Path, reader: Office) -> tuple[Manifest, CollectedBody]:
    """Open a packet with a reader's keys, without taking anything in."""
    unwrapped = open_cover(packet, reader)
    body, _ = collect_body(unwrapped, KnownHere(reader.vault, reader.program.packets._admissions))
    return unwrapped.manifest, body


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A closed set of records and the code that opens it, which costs no time."""

    folder: Path
    code: str

    def copied(self, base: Path, name: str | None = None) -> Office:
        """Copy it below `base` as if it had always lain there, and open it there."""
        ready = Ready(folder=self.folder, profile=self.folder.parent / "profile")
        return unlocked(base, ready.put(base / (name or self.folder.name), base / "profile"), self.code)


def unlocked(base: Path, folder: Path, code: str) -> Office:
    clock = Clock()
    starter = Starter(profile=base / "profile", wall=clock)
    return Office(program=starter.unlock(folder, code=code), folder=folder, code=code, clock=clock)


def founded(base: Path, name: str, role: str) -> Office:
    clock = Clock()
    starter = Starter(profile=base / "profile", wall=clock)
    made = starter.create(base / name, PASSPHRASE, role=role, cost=kdf.FLOOR)
    return Office(program=made.program, folder=base / name, code=made.code, clock=clock)


def restored(base: Path, source: Path, name: str, code: str) -> Office:
    clock = Clock()
    plugged_in(base)
    starter = Starter(profile=base / "profile", wall=clock)
    return Office(
        program=starter.restore(source, base / name, code=code), folder=base / name, code=code, clock=clock
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """Everything that tests copy: closed vaults and the files that go between them.

    `hq` founded the programme and approved nobody, `field` and `other` joined it, `lone` joined nothing.
    `knowing` is the headquarters after it approved the field office, `approved` the office that heard of it.
    """

    base: Path
    vaults: dict[str, Closed]
    card: Path
    keys: Path
    keys_code: str
    fingerprint: str

    def copied(self, base: Path, name: str, new: str | None = None) -> Office:
        return self.vaults[name].copied(base, new)


def make_template(base: Path) -> Template:
    hq = founded(base, "hq", "headquarters")
    joined = hq.program.programmes.create("civil_society", state=False, today=TODAY)
    card, keys = base / "card.r2pc", base / "keys.r2pk"
    hq.program.programmes.export_card(card)
    code = hq.program.programmes.export_keys(keys, everything=True)
    offices = [hq]
    for name in ("field", "other"):
        office = founded(base, name, "field")
        office.program.programmes.join(card, joined.fingerprint)
        office.program.devices.request(base / f"{name}.r2pq")
        offices.append(office)
    offices.append(founded(base, "lone", "field"))
    for one in offices:
        one.close()
    vaults = {one.folder.name: Closed(folder=one.folder, code=one.code) for one in offices}
    knowing = vaults["hq"].copied(base, "knowing")
    approved = vaults["field"].copied(base, "approved")
    approved.program.devices.admit(approve(knowing, approved, base))
    for one in (knowing, approved):
        one.close()
        vaults[one.folder.name] = Closed(folder=one.folder, code=one.code)
    return Template(
        base=base,
        vaults=vaults,
        card=card,
        keys=keys,
        keys_code=code,
        fingerprint=joined.fingerprint,
    )


def approve(hq: Office, office: Office, out: Path, **asked: Any) -> Path:
    """Let headquarters approve a device, comparing its fingerprint; the device does not hear of it yet."""
    request, approval = out / f"{office.feed[:8]}.r2pq", out / f"{office.feed[:8]}.r2pa"
    fingerprint = office.program.devices.request(request).fingerprint
    hq.program.devices.approve_file(request, fingerprint, approval, **asked)
    return approval


def sealed_by(
    office: Office,
    out: Path,
    contents: Contents,
    recipients: Iterable[bytes] = (),
    *,
    kind: str = FIELD,
    **cover: Any,
) -> Path:
    """Write a packet with any contents, signed by an office as it would sign its own."""
    judge = office.program.packets._admissions.judge
    to = [Recipient(one) for one in recipients or judge.recipients_for()]
    made = replace(office.program.sealing._covers.cover(kind, to), **cover)
    out.mkdir(exist_ok=True)
    path = out / packet_name()
    with path.open("wb") as sink:
        seal(sink, made, contents, sender=office.vault.keyring.device(), recipients=to)
    return path


Opener = Callable[..., Office]
