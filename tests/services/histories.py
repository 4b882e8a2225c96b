"""The parties of random histories, and what a naive reader with a notebook expects of them.

A notebook keeps sets: what was written and acknowledged, what was taken back, what was brought to whom. From
these follow the verdict on each packet, the heads of each record and who must hold which content.
"""

from __future__ import annotations

import itertools
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.services.offices import Closed, Office, Template, approve, plugged_in, restored, unlocked

from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.domain.jobs import Silent
from r2p_field.ledger.pack import decode_pack, encode_pack
from r2p_field.services.journal import Entry
from r2p_field.services.send_state import To
from r2p_field.trust.approval import revoke

HEADQUARTERS, FELLOWS = ("hq", "hq-two"), ("one", "other")
DEVICES = (*FELLOWS, "third")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Closed records from which each history begins, and the approval of each device."""

    closed: Mapping[str, Closed]
    approvals: Mapping[str, Path]


def make_stage(template: Template, base: Path) -> Stage:
    """Two headquarters that know two laptops of one committee, and a third device that nobody approved."""
    papers = base / "papers"
    papers.mkdir()
    hq = template.copied(base, "hq")
    one, other = template.copied(base, "field", "one"), template.copied(base, "other")
    third = template.copied(base, "lone", "third")
    third.program.programmes.join(template.card, template.fingerprint)
    slips = {
        name: approve(hq, office, papers, role="committee", committee="market")
        for name, office in (("one", one), ("other", other))
    }
    for mine, theirs, office in (("one", "other", one), ("other", "one", other)):
        office.program.devices.admit(slips[mine])
        office.program.committee.add(slips[theirs])
    folder = Path(shutil.copytree(hq.folder, base / "hq-two"))
    two = unlocked(base, folder, hq.code)  # a copy: it goes on in a chain of its own
    aside = unlocked(base, Path(shutil.copytree(hq.folder, base / "registrar")), hq.code)
    slips["third"] = approve(aside, third, papers)
    for office in (hq, two, aside, one, other, third):
        office.close()
    closed = {
        name: Closed(folder=office.folder, code=office.code)
        for name, office in zip((*HEADQUARTERS, *DEVICES), (hq, two, one, other, third), strict=True)
    }
    return Stage(closed=closed, approvals=slips)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One entry that was acknowledged: what it says, who wrote it, and what they had seen."""

    revision: RevisionId
    record: RecordId
    person: str
    text: str
    parents: frozenset[RevisionId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """A packet: whose it is, the chains of its sender, whether it shows an approval, and who can open it."""

    path: Path
    person: str
    chains: frozenset[FeedId]
    approved: bool
    readers: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """Papers of headquarters: an approval, perhaps with the word that a device is taken out."""

    path: Path
    person: str
    out: FeedId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A second copy of somebody's records, and what was written and sealed until then."""

    person: str
    folder: Path
    code: str
    wrote: tuple[Word, ...]
    made: frozenset[Path]


@dataclass(slots=True)
class Party:
    """A headquarters, or a person with a device; a copied device is another party of the same person."""

    person: str
    office: Office
    wrote: list[Word] = field(default_factory=list)
    took: set[Path] = field(default_factory=set)
    made: set[Path] = field(default_factory=set)
    out: dict[FeedId, str] = field(default_factory=dict)
    """Feeds that this headquarters heard were taken out, and whose they are."""
    knows: set[str] = field(default_factory=lambda: set(FELLOWS))
    """The people whose approval is known here."""

    @property
    def is_headquarters(self) -> bool:
        return self.person in HEADQUARTERS

    @property
    def chains(self) -> tuple[FeedId, ...]:
        return tuple(self.office.vault.store.own_feeds())

    @property
    def reader(self) -> str:
        return "hq" if self.is_headquarters else self.person

    def expected(self, packet: Packet) -> str:
        """Return the verdict that a packet must get here, from sets alone."""
        if packet.path in self.took:
            return "already"
        if self.reader not in packet.readers:
            return "own" if packet.path in self.made else "refused"
        known = packet.approved or packet.person in self.knows
        return "imported" if known and self.out.keys().isdisjoint(packet.chains) else "waiting"

    def takes(self, packet: Packet) -> str:
        """Note what becomes of a packet that is brought here."""
        verdict = self.expected(packet)
        if verdict == "imported":
            self.took.add(packet.path)
            self.knows |= {packet.person} if packet.approved else set()
        return verdict

    def hears(self, papers: Papers) -> None:
        """Take papers in."""
        self.office.program.devices.admit(papers.path)
        self.knows.add(papers.person)
        if papers.out is not None:
            self.out[papers.out] = papers.person

    def counts(self, person: str) -> bool:
        """Tell whether everything that a person wrote counts here, as far as it lies here."""
        return not self.is_headquarters or (person in self.knows and person not in self.out.values())

    def taken_back(self, writers: Mapping[FeedId, str]) -> set[RevisionId]:
        """Return what the erasures that lie here, and count, name of what lies here."""
        store = self.office.vault.store
        found: set[RevisionId] = set()
        for one in store.erasing.stored():
            if one.payload is None or not self.counts(writers[one.header.feed]):
                continue
            body = json.loads(one.payload)["body"]
            found |= {RevisionId(target) for target in body.get("targets", ())}
            if "record" in body:
                record = RecordId(body["record"])
                found |= {entry.header.id for entry in store.of_records([record])[record]}
        return found

    def content(self, revision: RevisionId) -> bytes | None:
        """Return what is here of what an entry says."""
        stored = self.office.vault.store.revision(revision)
        return None if stored is None else stored.payload


class World:
    """All parties of one history, and the notebook."""

    def __init__(self, stage: Stage, base: Path) -> None:
        self.stage, self.base = stage, base
        self.parties = [
            Party(person=name, office=stage.closed[name].copied(base)) for name in (*HEADQUARTERS, *DEVICES)
        ]
        self.words: dict[RevisionId, Word] = {}
        self.packets: list[Packet] = []
        self.papers = [Papers(path=stage.approvals["third"], person="third")]
        self.copies: list[Copy] = []
        self.writers: dict[FeedId, str] = {}
        """Whose each chain is."""
        self._numbers = itertools.count()
        self.note_chains()

    @property
    def headquarters(self) -> list[Party]:
        return [one for one in self.parties if one.is_headquarters]

    @property
    def devices(self) -> list[Party]:
        return [one for one in self.parties if not one.is_headquarters]

    def place(self, name: str) -> Path:
        return self.base / f"{next(self._numbers)}-{name}"

    def note_chains(self) -> None:
        self.writers |= {feed: one.person for one in self.parties for feed in one.chains}

    def close(self) -> None:
        for one in self.parties:
            one.office.close()

    # What people do

    def record(self, device: Party) -> None:
        self._note(device, device.office.record(self._text()))

    def amend(self, device: Party, record: RecordId) -> None:
        office = device.office
        entry = Entry(
            kind="observation",
            form=1,
            body={"what": self._text()},
            record=record,
            parents=office.heads(record),
        )
        self._note(device, office.write(entry))

    def _text(self) -> str:
        return f"word-{next(self._numbers)}-"

    def _note(self, device: Party, record: RecordId) -> None:
        """Note what was acknowledged just now."""
        store, feed = device.office.vault.store, device.office.feed
        tip = store.tip(feed)
        assert tip is not None
        [header] = [one.header for one in store.of_feed(feed, tip[0])]
        assert header.record == record
        word = Word(
            revision=header.id,
            record=record,
            person=device.person,
            text=json.loads(device.content(header.id) or b'{"body": {"what": "(taken back)"}}')["body"][
                "what"
            ],
            parents=frozenset(header.parents),
        )
        self.words[word.revision] = word
        device.wrote.append(word)
        self.note_chains()

    def known(self, device: Party) -> list[tuple[RecordId, Mapping[str, Any]]]:
        """Return the records of a person and of their committee that a device shows, with their states."""
        people = set(FELLOWS) if device.person in FELLOWS else {device.person}
        records = dict.fromkeys(word.record for word in self.words.values() if word.person in people)
        states = ((one, device.office.vault.records.state(one)) for one in records)
        return [(one, state) for one, state in states if state is not None]

    def changeable(self, device: Party) -> list[RecordId]:
        """Return those that a device may change: nobody corrects what is not whole before them."""
        return [one for one, state in self.known(device) if "incomplete" not in state]

    def own(self, device: Party) -> list[RecordId]:
        """Return the records that a device began."""
        rows = ((one, device.office.vault.records.row(one)) for one, _ in self.known(device))
        return [record for record, row in rows if row is not None and row.owner in device.chains]

    def seal(self, device: Party, to: To, *, keep_history: bool) -> None:
        """Let a device seal everything that was not acknowledged."""
        office = device.office
        path = office.seal(self.place("stick"), to=to, keep_history=keep_history)
        judge = office.program.packets._admissions.judge
        self.note_chains()
        device.made.add(path)
        self.packets.append(
            Packet(
                path=path,
                person=device.person,
                chains=frozenset(device.chains),
                approved=any(one.feed in device.chains for one in judge.certificates),
                readers=frozenset(
                    {"hq"} if to is To.HEADQUARTERS else {one for one in FELLOWS if one != device.person}
                ),
            )
        )

    def bring(self, party: Party, packets: Sequence[Packet]) -> None:
        """Bring packets at once; each verdict must be the one that follows from the sets."""
        each = list(dict.fromkeys(packets))
        expected = [party.takes(packet) for packet in each]
        found = party.office.take(*[packet.path for packet in packets])
        told = [str(one.outcome) for one in found]
        assert told == expected, [*zip(each, expected, told, strict=True)]
        for one in found:
            assert one.what
            assert str(one.outcome) != "waiting" or one.fingerprint

    def release(self, party: Party) -> None:
        """Try what waits again: it goes in when its signer is known now."""
        packets = party.office.program.packets
        for waiting in packets.waiting():
            file = party.office.vault.packets.waiting_file(waiting.id)[0]
            packet = next(one for one in self.packets if one.path.read_bytes() == file)
            expected = party.takes(packet)
            assert str(packets.release(waiting.id, Silent()).outcome) == expected

    def acknowledge(self, device: Party) -> None:
        """Let the first headquarters say what it has, and bring that to the device."""
        first = self.headquarters[0].office
        try:
            made = first.program.receipts.make(device.office.feed, plugged_in(self.place("receipt")))
        except BadInput:
            return  # it never heard of this device, or of what went on after it
        [found] = device.office.take(made.path)
        copied = sum(one.person == device.person for one in self.devices) > 1
        assert str(found.outcome) == "imported" or copied, found

    def take_out(self, device: Party) -> None:
        """Let the first headquarters sign that only what it holds of a chain goes on counting."""
        office = self.headquarters[0].office
        tip = office.vault.store.tip(device.office.feed)
        if tip is not None:
            judge, [key] = office.program.packets._admissions.judge, office.vault.keyring.registrars()
            signed = revoke(judge, device.office.feed, key, seq=tip[0], tip=tip[1])
            path = self.place("out.r2pa")
            approval = decode_pack(self.stage.approvals[device.person].read_bytes())
            path.write_bytes(encode_pack([*approval, signed]))
            self.papers.append(Papers(path=path, person=device.person, out=device.office.feed))

    # What becomes of devices

    def back_up(self, device: Party) -> None:
        folder = self.place("copy")
        device.office.program.upkeep.back_up(folder, Silent())
        self.copies.append(
            Copy(
                person=device.person,
                folder=folder,
                code=device.office.code,
                wrote=tuple(device.wrote),
                made=frozenset(device.made),
            )
        )

    def restore(self, copy: Copy) -> None:
        """A laptop is lost, with what no packet carried since the second copy; it goes on in a new chain."""
        lost = next(one for one in self.devices if one.person == copy.person)
        lost.office.close()
        lost.office = restored(self.base, copy.folder, self.place("restored").name, copy.code)
        lost.wrote, lost.took, lost.made = list(copy.wrote), set(), set(copy.made)
        self.note_chains()

    def clone(self, device: Party) -> None:
        """The whole disk is copied, with the mark of its person: both go on in one chain, and fork it."""
        folder, code = device.office.folder, device.office.code
        device.office.close()
        base = self.place("disk")
        base.mkdir()
        copied = Closed(folder=folder, code=code).copied(base, "records")
        device.office = unlocked(self.base, folder, code)
        self.parties.append(
            Party(
                person=device.person,
                office=copied,
                wrote=list(device.wrote),
                took=set(device.took),
                made=set(device.made),
            )
        )
