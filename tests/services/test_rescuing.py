"""Damaged records: everything that is damaged is found, what can be saved is saved, and told as it is."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.cli.small_disk import small_disk
from tests.services.offices import Clock, Office, Opener, Template, approve, plugged_in, unlocked
from tests.vault import page_reader

from r2p_field.bootstrap import Starter
from r2p_field.crypto import kdf
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.domain.observation import Observation
from r2p_field.domain.place_list import Area
from r2p_field.services.rescuing import SALVAGED, Outcome, Part, Report, Verdict
from r2p_field.services.soundness import CANNOT_OPEN, MAKE_ANEW, NOT_SOUND, NOTHING_LOST, meaning
from r2p_field.vault import slots
from r2p_field.vault.btree import rows
from r2p_field.vault.errors import VaultDamaged, VaultExists, VaultMissing, VaultUnfinished
from r2p_field.vault.examine import readers
from r2p_field.vault.page_map import owners
from r2p_field.vault.places import NewList
from r2p_field.vault.vault import open_files

LONG = "A long account of what was seen on the road. " * 300
PAGE = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Harmed:
    """Closed records to be damaged, and what opens them."""

    base: Path
    folder: Path
    code: str

    @property
    def starter(self) -> Starter:
        return Starter(profile=self.base / "profile", wall=Clock())

    def check(self) -> Verdict:
        return self.starter.check(self.folder, Silent(), code=self.code)

    def rescue(self, name: str = "saved", keys_from: Path | None = None) -> Report:
        return self.starter.rescue(
            self.folder, self.base / name, Silent(), code=self.code, keys_from=keys_from
        )

    def opened(self, name: str = "saved") -> Office:
        return unlocked(self.base, self.base / name, self.code)

    def sound(self, name: str = "saved") -> bool:
        return self.starter.check(self.base / name, Silent(), code=self.code).sound

    def spoil(self, *numbers: int, name: str = "vault.db", size: int = PAGE) -> None:
        """Zero whole pages."""
        data = bytearray((self.folder / name).read_bytes())
        for number in numbers:
            data[(number - 1) * size : number * size] = bytes(size)
        (self.folder / name).write_bytes(data)

    def pages_of(self, table: str) -> list[int]:
        """Return the pages of a table or index, its root first."""
        master = slots.unlock(self.folder, slots.Secret.of(None, self.code)).master
        with readers(self.folder, master) as (database, _):
            return owners(database)[table]


def closed(office: Office, base: Path) -> Harmed:
    office.close()
    return Harmed(base=base, folder=office.folder, code=office.code)


@pytest.fixture(scope="session")
def whole(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Harmed:
    """Records of their own with a hundred observations, a draft and a photo; nobody writes into these."""
    tmp_path = tmp_path_factory.mktemp("whole")
    office = template.copied(tmp_path, "lone")
    for number in range(100):
        office.record(f"seen {number}", title=f"title {number}")
    office.record(LONG)
    paper = tmp_path / "paper.txt"
    paper.write_text(LONG * 30, "utf-8")
    office.program.observations.add(
        office.program.attachments.attach(Observation(what="with a paper", title="the paper"), [paper])
    )
    office.program.observations.save_draft(LONG.encode())
    return closed(office, tmp_path)


@pytest.fixture
def lone(whole: Harmed, tmp_path: Path) -> Harmed:
    """A copy of them."""
    shutil.copytree(whole.folder, tmp_path / "lone")
    return Harmed(base=tmp_path, folder=tmp_path / "lone", code=whole.code)


def shown(office: Office) -> set[str]:
    """Return what the lists show."""
    return {str(row[0]) for row in office.vault.database.execute("SELECT title FROM records")}


def test_sound_records_are_rescued_whole_and_go_on_in_a_new_chain(lone: Harmed) -> None:
    before = lone.opened(lone.folder.name)
    feed, states = before.feed, before.states()
    before.close()
    files = {path.name: path.read_bytes() for path in lone.folder.iterdir()}
    report = lone.rescue()
    assert report.everything
    assert (report.saved.entries, report.saved.photos, report.saved.drafts) == (102, 1, 1)
    assert {path.name: path.read_bytes() for path in lone.folder.iterdir()} == files
    assert lone.sound()
    after = lone.opened()
    assert after.states() == states
    assert after.feed != feed
    assert {one.kind for one in after.vault.store.objects()} == {"succeed"}
    record = after.record("written after it")
    assert after.shown(record) == "written after it"
    after.revise(next(iter(states)), "a change of an old record")
    assert after.vault.records.search.find("written")
    after.close()
    assert lone.sound()


LEAVES = ("revisions", "feeds", "keys", "drafts", "meta", "blobs", "records", "words_data", "uses")
INDEXES = ("revisions_by_feed", "records_listed", "sqlite_autoindex_revisions_1")


@pytest.mark.parametrize("table", [*LEAVES, *INDEXES])
def test_a_page_of_every_kind_is_found_and_costs_no_other(lone: Harmed, table: str) -> None:
    lone.spoil(lone.pages_of(table)[-1])
    verdict = lone.check()
    assert verdict.outcome is Outcome.DAMAGED
    report = lone.rescue()
    assert report.saved.entries + report.saved.lost >= 98
    assert lone.sound()
    if table in {"records", "words_data", "uses", *INDEXES}:
        assert report.everything
        assert verdict.nothing_lost
        told = meaning(verdict)
        assert told is not None
        assert told.code == NOTHING_LOST
    lone.opened().close()


@pytest.mark.parametrize("table", ["revisions", "records", "sqlite_autoindex_revisions_1"])
def test_the_top_of_a_tree_costs_no_row_below_it(lone: Harmed, table: str) -> None:
    lone.spoil(lone.pages_of(table)[0])
    assert not lone.check().sound
    assert lone.rescue().saved.entries == 102
    assert lone.sound()


def test_the_first_page_is_found_and_costs_nothing_that_proves_itself(lone: Harmed) -> None:
    lone.spoil(1)
    verdict = lone.check()
    told = meaning(verdict)
    assert told is not None
    assert told.code == CANNOT_OPEN
    report = lone.rescue()
    assert (report.saved.entries, report.saved.drafts, report.saved.photos) == (102, 1, 1)
    assert not report.saved.verifiable
    assert lone.sound()


def test_a_first_page_that_keeps_its_salt_leaves_everything_verified(lone: Harmed) -> None:
    file = lone.folder / "vault.db"
    data = bytearray(file.read_bytes())
    data[100] ^= 1
    file.write_bytes(data)
    report = lone.rescue()
    assert report.saved.verifiable
    assert report.saved.damaged == {Part.START: 1}


def test_one_bit_costs_one_row_at_most(lone: Harmed) -> None:
    file = lone.folder / "vault.db"
    data = bytearray(file.read_bytes())
    for number in lone.pages_of("revisions")[1:20]:
        data[number * PAGE - 500] ^= 4
    file.write_bytes(data)
    report = lone.rescue()
    assert report.saved.entries >= 102 - 19
    assert report.saved.lost + report.saved.contents_lost <= 19
    assert lone.sound()


@pytest.mark.parametrize("left", [0, 100, PAGE, 20 * PAGE, 60 * PAGE + 77])
def test_a_file_that_lost_its_end_is_found_and_read_as_far_as_it_goes(lone: Harmed, left: int) -> None:
    file = lone.folder / "vault.db"
    file.write_bytes(file.read_bytes()[:left])
    assert not lone.check().sound
    report = lone.rescue()
    assert not report.everything
    assert lone.sound()


def test_photos_whose_file_is_gone_are_told(lone: Harmed) -> None:
    (lone.folder / "blobs.db").unlink()
    assert lone.check().parts == {Part.PHOTOS: 1}
    report = lone.rescue()
    assert (report.saved.entries, report.saved.photos, report.saved.photos_lost) == (102, 0, 1)
    assert [name.split(" ", 1)[1] for name in report.without_photo] == ["the paper"]
    assert lone.sound()


def test_a_photo_with_a_damaged_piece_is_told_and_the_rest_is_saved(lone: Harmed) -> None:
    lone.spoil(12, name="blobs.db", size=16_384)
    assert lone.check().parts[Part.PHOTOS] == 1
    report = lone.rescue()
    assert (report.saved.entries, report.saved.photos_lost) == (102, 1)
    assert lone.sound()


# The key file


def test_a_damaged_key_file_is_told_and_the_older_one_used(lone: Harmed) -> None:
    shutil.copy(lone.folder / "vault.slots", lone.folder / "vault.slots.old")
    (lone.folder / "vault.slots").write_bytes(b"noise")
    assert lone.check().older_key_file
    assert lone.rescue().everything
    assert lone.sound()


def test_a_lost_key_file_is_taken_from_a_second_copy(lone: Harmed, tmp_path: Path) -> None:
    shutil.copytree(lone.folder, tmp_path / "copy")
    (lone.folder / "vault.slots").unlink()
    with pytest.raises(VaultMissing):
        lone.rescue()
    assert not (tmp_path / "saved").exists()
    assert lone.rescue(keys_from=tmp_path / "copy").everything
    assert lone.sound()


def test_packets_that_were_taken_in_bring_back_what_damage_took(opening: Opener, tmp_path: Path) -> None:
    hq, field = opening("hq"), opening("field")
    approve(hq, field, tmp_path)
    record = field.record(LONG, title="the account")
    packet = field.seal(tmp_path / "stick")
    assert [one.outcome for one in (*hq.take(packet), *hq.take(packet))] == ["imported", "already"]
    harmed = closed(hq, tmp_path)
    harmed.spoil(*harmed.pages_of("revisions")[1:])
    assert not harmed.rescue().everything
    after = harmed.opened()
    assert after.shown(record) != LONG
    assert [one.outcome for one in (*after.take(packet), *after.take(packet))] == ["imported", "already"]
    assert after.shown(record) == LONG
    after.close()
    assert harmed.sound()


# What must not happen


def test_what_was_erased_does_not_come_back(opening: Opener, tmp_path: Path) -> None:
    office = opening("lone")
    record = office.record(f"zanzibar {LONG}")
    office.record("stays")
    office.program.erasing.whole(record, None)
    harmed = closed(office, tmp_path)
    harmed.spoil(1)
    harmed.rescue()
    key = bytes(
        kdf.derive(slots.unlock(tmp_path / "saved", slots.Secret.of(None, harmed.code)).master, "database")
    )
    assert not page_reader.holds(tmp_path / "saved" / "vault.db", key, "zanzibar")
    assert page_reader.holds(tmp_path / "saved" / "vault.db", key, "stays")


def test_nothing_is_saved_over_something(lone: Harmed, tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "mine.txt").write_bytes(b"mine")
    with pytest.raises(VaultExists):
        lone.rescue()
    assert (tmp_path / "saved" / "mine.txt").read_bytes() == b"mine"


@pytest.mark.parametrize("steps", range(1, 7))
def test_a_rescue_that_was_stopped_leaves_nothing(lone: Harmed, steps: int) -> None:
    class Impatient:
        left = steps

        def report(self, done: int, total: int, text: str) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    with pytest.raises(Cancelled):
        lone.starter.rescue(lone.folder, lone.base / "saved", Impatient(), code=lone.code)
    assert not (lone.base / "saved").exists()
    assert lone.rescue().everything


KILLED = """
import os, sys
from pathlib import Path
from r2p_field.bootstrap import Starter
class Deadly:
    left = int(sys.argv[5])
    def report(self, done, total, text):
        self.left -= 1
        if self.left < 0:
            os.kill(os.getpid(), 9)
base, folder, target, code = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
Starter(profile=base / "profile").rescue(folder, target, Deadly(), code=code)
"""


@pytest.mark.parametrize("steps", [0, 2, 4, 5])
def test_a_rescue_that_was_killed_leaves_nothing_that_looks_like_records(lone: Harmed, steps: int) -> None:
    target = lone.base / "saved"
    arguments = [str(lone.base), str(lone.folder), str(target), lone.code, str(steps)]
    done = subprocess.run([sys.executable, "-c", KILLED, *arguments], check=False)
    assert done.returncode == -9
    if target.exists():
        with pytest.raises((VaultMissing, VaultUnfinished)):
            lone.opened()
    assert lone.rescue().everything
    assert lone.sound()


FILLED = """
import sys
from pathlib import Path
from r2p_field.bootstrap import Starter
from r2p_field.domain.jobs import Silent
from r2p_field.vault.btree import rows
from r2p_field.vault.errors import StorageFull, StorageRefused
base, folder, target, code = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
try:
    Starter(profile=base / "profile").rescue(folder, target, Silent(), code=code)
except (StorageFull, StorageRefused):
    sys.exit(3)
"""


@pytest.mark.parametrize("kib", [64, 600, 1500])
def test_a_full_disk_leaves_nothing_and_the_damaged_records_as_they_were(lone: Harmed, kib: int) -> None:
    files = {path.name: path.read_bytes() for path in lone.folder.iterdir()}
    with small_disk(lone.base)(kib) as (disk, options):
        arguments = [str(lone.base), str(lone.folder), str(disk / "saved"), lone.code]
        done = subprocess.run([sys.executable, "-c", FILLED, *arguments], check=False, **options)
        assert done.returncode == 3
        assert not (disk / "saved").exists()
    assert {path.name: path.read_bytes() for path in lone.folder.iterdir()} == files


# Chains


def lose(harmed: Harmed, *whats: str) -> None:
    """Destroy the pages in which these observations were written, and nothing else that can be helped."""
    master = slots.unlock(harmed.folder, slots.Secret.of(None, harmed.code)).master
    with readers(harmed.folder, master) as (database, _):
        hit = {
            page.number
            for page in database.pages()
            for row in rows(database, page)
            if len(row.values) == 13 and any(one in str(row.values[12]) for one in whats)
        }
    harmed.spoil(*hit)


def test_entries_after_a_lost_one_stay_what_they_are_and_reach_headquarters(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    for number in range(12):
        approved.record(f"number {number} {LONG[:3000]}")
    harmed = closed(approved, tmp_path)
    lose(harmed, "number 5 ")
    report = harmed.rescue()
    assert report.saved.lost >= 1
    assert harmed.sound()
    saved = harmed.opened()
    saved.record("after the rescue")
    packet = saved.seal(tmp_path / "out")
    assert saved.program.sealing is not None
    (verdict,) = knowing.take(packet)
    assert str(verdict.outcome) == "imported"
    receipt = knowing.program.receipts.make(saved.feed, plugged_in(tmp_path / "answers"))
    paths = list((tmp_path / "answers").iterdir())
    assert receipt is not None
    saved.take(*paths)
    delivery = saved.program.upkeep._delivery
    delivery.forget()
    old = next(feed for feed in saved.vault.store.own_feeds() if feed != saved.feed)
    tip = saved.vault.store.tip(old)
    assert tip is not None
    assert delivery.received_until(old) == tip[0]
    found = {row[0] for row in knowing.vault.database.execute("SELECT title FROM records")}
    assert {title for title in found if title.startswith("number")} == {
        title for title in shown(saved) if title.startswith("number")
    }
    saved.close()


def test_what_nobody_can_prove_is_written_again_and_marked(opening: Opener, tmp_path: Path) -> None:
    office = opening("lone")
    first = office.record("signed for")
    office.vault.checkpoint()
    second = office.record("not signed for")
    office.revise(second, "not signed for, corrected")
    office.vault.abandon()
    harmed = Harmed(base=tmp_path, folder=office.folder, code=office.code)
    fold_journal(harmed)
    harmed.spoil(*harmed.pages_of("keys"))
    report = harmed.rescue()
    assert not report.saved.keys
    assert report.again == 1
    assert harmed.sound()
    saved = harmed.opened()
    assert saved.shown(first) == "signed for"
    assert saved.shown(second) is None
    assert "not signed for, corrected" in shown(saved)
    reasons = [
        row[0] for row in saved.vault.database.execute("SELECT payload FROM revisions WHERE payload NOT NULL")
    ]
    assert sum(SALVAGED.encode() in one for one in reasons) == 1
    saved.close()


def fold_journal(harmed: Harmed) -> None:
    """Move the journal into the file without signing anything."""
    unlocked_slots = slots.unlock(harmed.folder, slots.Secret.of(None, harmed.code))
    vault = open_files(harmed.folder, unlocked_slots.file.vault, unlocked_slots.master)
    vault.fold_journals()
    vault.abandon()


def test_what_a_journal_holds_is_saved_too_even_behind_a_damaged_frame(
    opening: Opener, tmp_path: Path
) -> None:
    office = opening("lone")
    office.record("before")
    office.vault.fold_journals()
    office.record("in the journal")
    office.record("behind the damage")
    shutil.copytree(office.folder, tmp_path / "harmed")
    journal = tmp_path / "harmed" / "vault.db-wal"
    data = bytearray(journal.read_bytes())
    data[32 + 24 + 200] ^= 1
    journal.write_bytes(data)
    harmed = Harmed(base=tmp_path, folder=tmp_path / "harmed", code=office.code)
    report = harmed.rescue()
    assert report.saved.entries == 3
    assert harmed.sound()


def test_places_preferences_and_waiting_packets_are_saved_too(
    knowing: Office, other: Office, tmp_path: Path
) -> None:
    """The packet is of an office that headquarters did not approve, so it waits for checking."""
    other.record("waits for checking")
    knowing.take(other.seal(tmp_path / "out"))
    knowing.program.preferences.change(emergency_role="call the duty officer")
    area = Area(code="XX01", name="Northern market", level=1, scheme="test", version="1", country="XX")
    listed = NewList(scheme="test", country="XX", version="1", valid_from="", digest=bytes(32), areas=(area,))
    knowing.vault.places.replace([listed], "2026-11-23T12:00:00Z", lambda _: None)
    harmed = closed(knowing, tmp_path)
    harmed.spoil(1, *harmed.pages_of("records"))
    report = harmed.rescue()
    assert (report.saved.packets, report.saved.places) == (1, 1)
    saved = harmed.opened()
    assert saved.program.preferences.read().emergency_role == "call the duty officer"
    assert [found.area.code for found in saved.vault.places.find("north", None, 5)] == ["XX01"]
    assert saved.vault.packets.waiting_count() == 1
    assert saved.vault.keyring.roots()
    assert saved.program.upkeep.info().programme
    saved.close()
    assert harmed.sound()


# Lists and search alone


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE records SET state = CAST('{}' AS BLOB) WHERE n = 3",
        "DELETE FROM records WHERE n = 3",
        "DELETE FROM words_docsize WHERE id = 3",
        "UPDATE records SET indexed = 0 WHERE n = 3",
        "DELETE FROM words_data WHERE id > 10",
    ],
)
def test_lists_and_search_are_made_anew_where_they_are(lone: Harmed, statement: str) -> None:
    office = lone.opened(lone.folder.name)
    before = office.states()
    office.vault.database.execute("PRAGMA foreign_keys = OFF")
    office.vault.database.execute(statement)
    verdict = office.program.upkeep.check(Silent())
    assert verdict.outcome is Outcome.REMAKE
    told = meaning(verdict)
    assert told is not None
    assert told.code == MAKE_ANEW
    office.program.upkeep.make_anew(Silent())
    assert office.program.upkeep.check(Silent()).sound
    assert office.states() == before
    assert office.vault.records.search.find("title 3")
    office.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revisions SET payload = CAST('other' AS BLOB) WHERE n = 2",
        "UPDATE revisions SET prev = NULL WHERE n = 2",
        "UPDATE revisions SET seq = seq + 1000 WHERE n = 2",
        "DELETE FROM revisions WHERE n = 2",
        "UPDATE checkpoints SET object = CAST('other' AS BLOB)",
        "UPDATE checkpoints SET seq = seq + 1",
    ],
)
def test_a_chain_that_is_not_what_was_written_is_found(lone: Harmed, statement: str) -> None:
    office = lone.opened(lone.folder.name)
    office.vault.checkpoint()
    office.vault.database.execute(statement)
    verdict = office.program.upkeep.check(Silent())
    told = meaning(verdict)
    assert told is not None
    assert told.code == NOT_SOUND
    office.program.upkeep.let_go()


def test_a_damaged_page_met_while_working_is_told_as_damage(lone: Harmed) -> None:
    """SQLCipher gives zeros for the first damaged page that it meets inside a long row."""
    pages = lone.pages_of("checkpoints")
    lone.spoil(pages[-1])
    with pytest.raises(VaultDamaged):
        lone.opened(lone.folder.name)
