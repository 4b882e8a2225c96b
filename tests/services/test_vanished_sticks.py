"""A stick that was pulled: nothing is written in its place, and nobody is told that it is on the stick."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from tests.cli.small_disk import small_disk
from tests.domain.dialogue import SESSION
from tests.services.offices import PASSPHRASE, TODAY, Office

from r2p_field.bootstrap import Starter
from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Silent
from r2p_field.services.demo import fresh_folder
from r2p_field.services.files import FileRefused, FolderGone
from r2p_field.services.papers import Printed
from r2p_field.services.sticks import Sticks
from r2p_field.services.summaries import SummaryRequest
from r2p_field.vault.errors import FolderMissing

Writes = Callable[[Office, Path], object]


def _photo(office: Office, stick: Path) -> None:
    file = office.folder.parent / "photo.png"
    Image.new("RGB", (8, 8)).save(file)
    [taken] = office.program.attachments.take_in([file], Silent(), keep_originals=False).taken
    office.program.attachments.save_copy(taken.attachment.blob, stick / "copy.png")


def _demonstration(_: Office, stick: Path) -> None:
    with fresh_folder(stick / "demo"):
        pass


WRITES: dict[str, Writes] = {
    "packet": lambda office, stick: office.program.sealing.seal(stick, Silent()),
    "same packet": lambda office, stick: office.program.sealing.copy_last(stick, Silent()),
    "second copy": lambda office, stick: office.program.copies.make(stick, Silent()),
    "copy into a folder": lambda office, stick: office.program.upkeep.back_up(stick / "copy", Silent()),
    "card": lambda office, stick: office.program.programmes.export_card(stick / "card.r2pc"),
    "request": lambda office, stick: office.program.devices.request(stick / "request.r2pq"),
    "summary": lambda office, stick: office.program.summaries.print_to(
        SummaryRequest(), stick / "summary.pdf", TODAY, Silent()
    ),
    "pages": lambda office, stick: office.program.papers.save(
        Printed(data=b"%PDF", pages=1), stick / "notes.pdf"
    ),
    "invitation": lambda office, stick: office.program.invitations.write(
        office.program.meetings.add(SESSION), stick / "meeting.ics"
    ),
    "photo": _photo,
    "new records": lambda office, stick: Starter(profile=office.folder.parent / "profile").create(
        stick / "records", PASSPHRASE
    ),
    "demonstration": _demonstration,
}


@pytest.mark.parametrize("writes", WRITES.values(), ids=WRITES)
def test_no_folder_takes_the_place_of_a_stick_that_is_gone(
    approved: Office, tmp_path: Path, writes: Writes
) -> None:
    record = approved.record("kept")
    approved.seal(tmp_path / "another stick")
    approved.revise(record, "kept still")
    before = approved.program.sealing.state()
    stick = tmp_path / "STICK"

    with pytest.raises(R2PError) as told:
        writes(approved, stick)

    assert (not stick.exists(), all(told.value.args)) == (True, True)
    assert (told.value.code in {"folder-gone", "file-refused"}, "not there" in told.value.what) == (
        True,
        True,
    )
    after = approved.program.sealing.state()
    assert (after.unsent, after.on_the_way, after.packets) == (
        before.unsent,
        before.on_the_way,
        before.packets,
    )
    assert approved.shown(record) == "kept still"


def test_records_are_neither_brought_back_nor_saved_into_a_stick_that_is_gone(
    approved: Office, tmp_path: Path
) -> None:
    approved.program.upkeep.back_up(tmp_path / "copy", Silent())
    starter = Starter(profile=tmp_path / "profile")
    with pytest.raises(FolderMissing):
        starter.restore(tmp_path / "copy", tmp_path / "STICK" / "records", code=approved.code)
    with pytest.raises(FolderMissing):
        starter.rescue(tmp_path / "copy", tmp_path / "STICK" / "saved", Silent(), code=approved.code)
    assert not (tmp_path / "STICK").exists()


def test_what_headquarters_approves_for_a_stick_that_is_gone_is_not_approved(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    request = tmp_path / "request.r2pq"
    fingerprint = field.program.devices.request(request).fingerprint
    with pytest.raises(FolderGone):
        hq.program.devices.approve_file(request, fingerprint, tmp_path / "STICK" / "approval.r2pa")
    assert [one.feed for one in hq.program.devices.all() if one.feed == field.feed] == []
    hq.program.devices.approve_file(request, fingerprint, tmp_path / "approval.r2pa")


def test_the_folder_under_which_a_stick_appears_is_not_taken_for_the_stick(
    approved: Office, tmp_path: Path
) -> None:
    """Systems that keep that folder show an empty one when the stick is pulled."""
    approved.record("kept")
    with small_disk(tmp_path)(4096) as (stick, limits):
        if limits:
            pytest.skip("nobody may mount a disk here")
        approved.seal(stick)
        approved.program.copies.make(stick, Silent())
        approved.record("kept too")
        before = approved.program.sealing.state()
        subprocess.run(["umount", "-l", str(stick)], check=True)

        for name in ("packet", "same packet", "second copy"):
            with pytest.raises(FolderGone, match="not in place"):
                WRITES[name](approved, Path(os.path.relpath(stick)))
        left = list(stick.iterdir())
        kept = approved.program.sealing.state()

        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(stick)], check=True)
        packet = approved.seal(stick)
        assert (left, kept, packet.is_file()) == ([], before, True)


def test_a_folder_of_this_computer_is_never_taken_for_a_stick(approved: Office, tmp_path: Path) -> None:
    for _ in range(2):
        approved.record("kept")
        assert approved.seal(tmp_path / "out").is_file()


def test_the_last_twenty_sticks_are_remembered_by_nothing_that_names_them(
    field: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sticks = Sticks(field.vault)
    sticks.require_in_place(tmp_path)
    assert field.vault.meta.get("sticks") == ""
    folders = [one for one in sorted(Path("/proc/self").iterdir()) if one.is_dir()][:1]
    for folder in folders * 2:
        sticks.require_in_place(folder)
    assert [len(one) for one in field.vault.meta.get("sticks").split()] == [64]
    with pytest.raises(FileRefused):
        sticks.require_in_place(tmp_path / "gone")
    for number in range(30):
        monkeypatch.setattr("r2p_field.services.sticks._known_by", lambda _, number=number: f"{number:064x}")
        sticks.require_in_place(folders[0])
    assert len(field.vault.meta.get("sticks").split()) == 20


@pytest.mark.skipif(os.name == "nt", reason="names are texts there")
def test_a_folder_whose_name_is_no_text_takes_packets_and_is_told_for_copies(
    approved: Office, tmp_path: Path
) -> None:
    approved.record("kept")
    stick = tmp_path / os.fsdecode(b"cl\xe9")
    packet = approved.seal(stick)
    with pytest.raises(FileRefused):
        approved.program.copies.make(stick, Silent())
    assert list(stick.iterdir()) == [packet]
