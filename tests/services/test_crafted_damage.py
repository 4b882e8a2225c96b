"""Records that somebody damaged with skill: whoever changes closed files without their key plants nothing.

A packet brings bytes of its sender's choice, and SQLCipher seals each page with AES-CBC: its first 16 bytes
in plain are what its initial vector makes of them. Who sent the packet and later holds the laptop turns a
page full of chosen bytes into a page of rows by changing that vector. SQLCipher refuses such a page; a
rescue reads it, and must not take its word.
"""

from __future__ import annotations

import shutil
import struct
import tracemalloc
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.services.offices import Office, Opener, unlocked
from tests.services.test_rescuing import LONG, PAGE, Harmed, closed, shown

from r2p_field.crypto.page_cipher import RESERVED
from r2p_field.crypto.randomness import random_bytes
from r2p_field.crypto.signing import SigningKeys
from r2p_field.ledger import keys
from r2p_field.ledger.clock import Hlc
from r2p_field.ledger.payload import By, Payload, encode_payload
from r2p_field.ledger.record_ids import owned_record
from r2p_field.ledger.revision import new_revision
from r2p_field.services.journal import Entry
from r2p_field.services.rescuing import UNVOUCHED
from r2p_field.vault import btree, slots
from r2p_field.vault.examine import readers
from r2p_field.vault.pages import Page, PageFile, Trust
from r2p_field.vault.witness import IDS

USABLE = PAGE - RESERVED
PIECE = USABLE - 4
"""Bytes of a long row in each page in which it goes on."""
HERE = (USABLE - 12) * 32 // 255 - 23
"""Bytes of such a row in its first page, where the rest fills whole pages."""
BEFORE = HERE - 39
"""Bytes of an unknown frame in its first page: its row begins with 6 bytes of head, a digest and a type."""
TOLD = "PLANTED: the witness lives behind the mill"


def varint(number: int) -> bytes:
    """Return a number as SQLite writes it in rows."""
    found = [number & 0x7F]
    while number := number >> 7:
        found.append(number & 0x7F | 0x80)
    return bytes(reversed(found))


def written(number: int, *values: Any) -> bytes:
    """Return a row of a table as it stands in a page."""
    kinds, body = b"", b""
    for value in values:
        if value is None:
            kinds += varint(0)
        elif isinstance(value, int):
            kinds, body = kinds + varint(6), body + struct.pack(">q", value)
        else:
            raw = value.encode() if isinstance(value, str) else value
            kinds, body = kinds + varint(2 * len(raw) + 12 + isinstance(value, str)), body + raw
    record = varint(len(kinds) + 1) + kinds + body
    return varint(len(record)) + varint(number) + record


def leaf(*written_rows: bytes) -> bytes:
    """Return a page of a table, without what is reserved at its end."""
    places, end, body = b"", USABLE, b""
    for one in written_rows:
        end, body = end - len(one), one + body
        places += struct.pack(">H", end)
    head = struct.pack(">BHHHB", 0x0D, 0, len(written_rows), end, 0) + places
    return head + bytes(end - len(head)) + body


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """Records into which a packet brought a page of an attacker's, as an unknown frame."""

    harmed: Harmed
    page: bytes

    def turn(self) -> None:
        """Make rows of it: 4 bytes of a vector are changed, with no key."""
        file = self.harmed.folder / "vault.db"
        data = bytearray(file.read_bytes())
        number = self._number()
        vector = number * PAGE - RESERVED
        for at, (is_, wanted) in enumerate(zip(bytes(4), self.page, strict=False)):
            data[vector + at] ^= is_ ^ wanted
        file.write_bytes(data)

    def _number(self) -> int:
        """Find the last page of the frame; an attacker has as many tries as there are pages."""
        master = slots.unlock(self.harmed.folder, slots.Secret.of(None, self.harmed.code)).master
        with readers(self.harmed.folder, master) as (database, _):
            return next(one.number for one in database.pages() if one.data == bytes(4) + self.page[4:])

    def lose_the_salt(self) -> None:
        """Take the 16 bytes without which no page of the file can be verified."""
        file = self.harmed.folder / "vault.db"
        file.write_bytes(bytes(16) + file.read_bytes()[16:])


def plant(office: Office, base: Path, page: bytes) -> Planted:
    """Let a packet bring a page, and close the records."""
    office.vault.store.put_unknown_frame(120, bytes(BEFORE) + page)
    return Planted(harmed=closed(office, base), page=page)


def entry_in_the_name_of(office: Office) -> bytes:
    """Return the row of an entry that follows their last one; all it needs stands in their packets."""
    tip = office.vault.store.tip(office.feed)
    born = random_bytes(16)
    told = new_revision(
        feed=office.feed,
        seq=tip[0] + 1 if tip else 0,
        prev=tip[1] if tip else None,
        record=owned_record(office.feed, born),
        parents=(),
        hlc=Hlc("0" * 15 + "9"),
        kind="observation",
        form=1,
        payload=encode_payload(
            Payload(
                app="r2p-field/1",
                at="2026-11-23T12:00:00Z",
                by=By(person="p-00000000", role="field"),
                body={"title": TOLD, "what": TOLD},
                reason=None,
            )
        ),
        born=born,
    )
    head = told.header
    record = bytes.fromhex(head.record)
    values = (None, bytes.fromhex(head.id), 1, head.seq, head.prev and bytes.fromhex(head.prev), record)
    return written(90_000, *values, head.kind, 1, 0, "", head.raw, told.nonce, told.payload)


def key_of_the_attacker() -> tuple[SigningKeys, bytes]:
    """Return a key of the attacker's, and its row as this device's own."""
    made = SigningKeys.generate()
    one, other = made.export()
    public = keys.key_object(made.public_keys)
    return made, written(90_001, None, "device", None, None, public, bytes(one + other), 1)


@pytest.fixture
def lone(opening: Opener) -> Office:
    office = opening("lone")
    office.record("seen", title="seen")
    return office


def everything_said(office: Office) -> str:
    found = office.vault.database.execute("SELECT payload FROM revisions WHERE payload IS NOT NULL")
    return " ".join(raw.decode() for (raw,) in found)


@pytest.mark.parametrize("salted", [True, False])
def test_an_entry_in_a_page_that_somebody_made_is_never_signed(
    lone: Office, tmp_path: Path, *, salted: bool
) -> None:
    planted = plant(lone, tmp_path, leaf(entry_in_the_name_of(lone)))
    planted.turn()
    if not salted:
        planted.lose_the_salt()
    report = planted.harmed.rescue()
    assert not report.everything
    saved = planted.harmed.opened()
    assert "seen" in shown(saved)
    if salted:
        assert report.saved.doubtful == 1
        assert TOLD not in everything_said(saved)
    else:
        assert report.again == 1
        assert everything_said(saved).count(UNVOUCHED) == 1
        (feed,) = [one for one in saved.vault.store.own_feeds() if one != saved.feed]
        said = [one.payload or b"" for one in saved.vault.store.of_feed(feed)]
        assert not any(TOLD.encode() in one for one in said)
    saved.close()


def test_a_key_in_a_page_that_somebody_made_opens_and_signs_nothing(lone: Office, tmp_path: Path) -> None:
    made, told = key_of_the_attacker()
    planted = plant(lone, tmp_path, leaf(told))
    planted.turn()
    planted.harmed.rescue()
    saved = planted.harmed.opened()
    assert keys.feed_of(made.public_keys) not in saved.vault.store.own_feeds()
    assert len(saved.vault.store.own_feeds()) == 2
    saved.close()


def damage_tags(harmed: Harmed, table: str) -> None:
    """Turn a bit in what proves each page of a table: what stands in them stays as it was."""
    numbers = harmed.pages_of(table)
    data = bytearray((harmed.folder / "vault.db").read_bytes())
    for number in numbers:
        data[number * PAGE - 1] ^= 1
    (harmed.folder / "vault.db").write_bytes(data)


@pytest.mark.parametrize("index_too", [False, True])
def test_an_entry_in_a_damaged_page_counts_when_an_index_names_it(
    lone: Office, tmp_path: Path, *, index_too: bool
) -> None:
    """Nobody had signed for it when the computer stopped. Without the index it could be anybody's."""
    lone.vault.fold_journals()
    lone.vault.abandon()
    harmed = Harmed(base=tmp_path, folder=lone.folder, code=lone.code)
    damage_tags(harmed, "revisions")
    if index_too:
        damage_tags(harmed, IDS)
    report = harmed.rescue()
    assert report.saved.doubtful == (1 if index_too else 0)
    saved = harmed.opened()
    assert ("seen" in shown(saved)) is not index_too
    saved.close()
    assert harmed.sound()


class Circle(PageFile):
    """Two pages, each of which says that every long row goes on in the other."""

    def __init__(self, data: bytes) -> None:
        self.data, self.read = data, 0

    def page(self, number: int) -> Page:
        self.read += 1
        return Page(number=number, data=self.data, trust=Trust.DAMAGED)


def test_rows_that_go_on_in_a_circle_cost_no_time() -> None:
    """A thousand rows, each of which says that it is 60 MiB long and goes on in the other page."""
    long = varint(HERE + 15_000 * PIECE) + varint(1)
    head = struct.pack(">BHHHB", 0x0D, 0, 1000, USABLE, 0) + struct.pack(">H", 2100) * 1000
    data = head.ljust(2100, b"\0") + long
    data = data + b"\0\0\0\2" * ((USABLE - len(data)) // 4)
    circle = Circle(data.ljust(USABLE, b"\0"))
    assert list(btree.rows(circle, Page(number=3, data=circle.data, trust=Trust.DAMAGED))) == []
    assert 0 < circle.read < 50


def test_a_row_with_millions_of_columns_fills_no_memory() -> None:
    row = varint(16_000_000) + bytes(16_000_000)
    tracemalloc.start()
    with pytest.raises(btree._Garbled):
        btree._values(row)
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_what_a_crash_cut_short_does_not_come_back_beside_what_was_saved_after_it(
    opening: Opener, tmp_path: Path
) -> None:
    """A long step was cut short; later ones wrote over its beginning, and its end stands in the journal."""
    office = opening("lone")
    office.record("before", title="before")
    office.vault.fold_journals()
    long = [
        Entry(kind="observation", form=1, body={"what": LONG, "title": f"never said to be saved {number}"})
        for number in range(30)
    ]
    office.program.journal.write(long)
    cut = tmp_path / "cut"
    shutil.copytree(office.folder, cut)
    journal = cut / "vault.db-wal"
    journal.write_bytes(journal.read_bytes()[:32] + bytes(24 + PAGE) + journal.read_bytes()[32 + 24 + PAGE :])
    again = unlocked(tmp_path, cut, office.code)
    for number in range(3):
        again.record(f"kept {number}", title=f"kept {number}")
    shutil.copytree(cut, tmp_path / "harmed")
    again.close()
    harmed = Harmed(base=tmp_path, folder=tmp_path / "harmed", code=office.code)
    report = harmed.rescue()
    assert (report.saved.entries, report.saved.lost) == (4, 0)
    saved = harmed.opened()
    assert shown(saved) == {"before", "kept 0", "kept 1", "kept 2"}
    assert not saved.vault.store.forks()
    saved.close()


def test_a_damaged_number_of_a_page_in_the_journal_costs_no_time(opening: Opener, tmp_path: Path) -> None:
    office = opening("lone")
    office.record("before")
    office.vault.fold_journals()
    office.record("in the journal")
    shutil.copytree(office.folder, tmp_path / "harmed")
    journal = tmp_path / "harmed" / "vault.db-wal"
    data = bytearray(journal.read_bytes())
    data[32] ^= 0x40
    journal.write_bytes(data)
    harmed = Harmed(base=tmp_path, folder=tmp_path / "harmed", code=office.code)
    master = slots.unlock(harmed.folder, slots.Secret.of(None, harmed.code)).master
    with readers(harmed.folder, master) as (database, _):
        assert database.count < 1000
    assert harmed.rescue().saved.entries == 2
