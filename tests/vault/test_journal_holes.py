"""A journal damaged in its middle is told before anything behind it is lost; one that a crash cut is not."""

from __future__ import annotations

import random
import shutil
import struct
from pathlib import Path

import pytest
from tests.vault.conftest import Home
from tests.vault.test_vault import contents, write

from r2p_field.vault.connection import Connection
from r2p_field.vault.errors import VaultDamaged
from r2p_field.vault.journal_holes import refuse_holes
from r2p_field.vault.journal_steps import _said, order_of

HEADER, FRAME = 32, 24 + 4096


@pytest.fixture
def left(home: Home, tmp_path: Path) -> Home:
    """Records as a crash left them: the last steps lie in the journal alone."""
    vault = home.unlock()
    vault.fold_journals()
    write(vault, 12)
    shutil.copytree(home.folder, tmp_path / "left")
    vault.close()
    return home.moved(tmp_path / "left")


def journal(home: Home) -> Path:
    return home.folder / "vault.db-wal"


def last_step(home: Home) -> int:
    """Return where the last finished step begins."""
    data = journal(home).read_bytes()
    commits = [at for at in range(HEADER, len(data), FRAME) if data[at + 4 : at + 8] != bytes(4)]
    return commits[-2] + FRAME


def test_a_journal_as_a_crash_left_it_opens_with_everything(left: Home) -> None:
    vault = left.unlock()
    assert vault.store.count() == 12
    vault.close()


@pytest.mark.parametrize("place", [0, 5, 8, 17, 24, 1000, 4119])
def test_a_damaged_frame_is_told_and_nothing_is_thrown_away(left: Home, place: int) -> None:
    """Without that, SQLite would open with the entries before it alone, and say nothing."""
    chance = random.Random(place)
    data = bytearray(journal(left).read_bytes())
    frame = chance.randrange((last_step(left) - HEADER) // FRAME)
    data[HEADER + frame * FRAME + place] ^= 1 << chance.randrange(8)
    journal(left).write_bytes(data)
    before = contents(left.folder)
    with pytest.raises(VaultDamaged):
        left.unlock()
    assert contents(left.folder) == before


def test_without_the_look_entries_would_be_lost_without_a_word(
    left: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("r2p_field.vault.connection.refuse_holes", lambda _: None)
    data = bytearray(journal(left).read_bytes())
    data[HEADER + 2 * FRAME + 1000] ^= 1
    journal(left).write_bytes(data)
    vault = left.unlock()
    assert vault.store.count() < 12
    vault.abandon()


def test_a_step_that_was_cut_short_is_no_damage(left: Home) -> None:
    data = journal(left).read_bytes()
    chance = random.Random(1)
    for cut in sorted(chance.sample(range(len(data)), 60)):
        journal(left).write_bytes(data[:cut])
        refuse_holes(left.folder / "vault.db")


def test_a_last_step_that_reached_the_disk_in_pieces_is_no_damage(left: Home) -> None:
    data = journal(left).read_bytes()
    begin = last_step(left)
    chance = random.Random(2)
    for _ in range(40):
        torn = bytearray(data)
        for at in range(begin, len(data), 512):
            if chance.random() < 0.4:
                torn[at : at + 512] = bytes(min(512, len(data) - at))
        journal(left).write_bytes(torn)
        refuse_holes(left.folder / "vault.db")


@pytest.mark.parametrize("there", [b"\xa5" * 8, bytes(7) + b"\x09"], ids=["noise", "an older head"])
@pytest.mark.parametrize("body", [True, False], ids=["its page is there", "its page is not"])
def test_a_head_of_the_last_step_of_which_half_is_older_is_no_damage(
    left: Home, there: bytes, body: bool
) -> None:
    """The border of a sector may run through a head; before it pages are told of as if a step ended."""
    data = bytearray(journal(left).read_bytes())
    frames = range(last_step(left), len(data) - FRAME, FRAME)
    assert len(frames) > 2
    for at in frames[1:]:
        torn = bytearray(data)
        torn[at : at + 8] = there
        if not body and there[0]:
            torn[at - FRAME : at] = bytes(FRAME)
            torn[at + 24 : at + 1000] = bytes(976)
        journal(left).write_bytes(torn)
        refuse_holes(left.folder / "vault.db")


def test_the_sums_of_a_frame_tell_what_its_head_said(left: Home) -> None:
    data = journal(left).read_bytes()
    order, before = order_of(data[:HEADER]), data[24:32]
    assert order is not None
    for at in range(HEADER, len(data), FRAME):
        head, page = data[at : at + 24], data[at + 24 : at + FRAME]
        said = struct.unpack(f"{order}I", head[4:8])[0]
        assert _said(before, page, head[16:24], order) == said
        before = head[16:24]


def test_what_an_earlier_crash_left_behind_the_end_is_no_damage(left: Home, tmp_path: Path) -> None:
    """A torn step is written over by shorter ones; the rest of it stays behind them in the file."""
    data = bytearray(journal(left).read_bytes())
    data[last_step(left) + 1000] ^= 1
    journal(left).write_bytes(data)
    for number in range(3):
        vault = left.unlock()
        write(vault)
        shutil.copytree(left.folder, tmp_path / f"again-{number}")
        vault.abandon()
        left = left.moved(tmp_path / f"again-{number}")
        refuse_holes(left.folder / "vault.db")
        data = bytearray(journal(left).read_bytes())
        if len(data) > HEADER + FRAME:
            data[last_step(left) + 1000] ^= 1
            journal(left).write_bytes(data)


def test_records_that_are_open_elsewhere_are_told_as_busy(home: Home) -> None:
    vault = home.unlock()
    write(vault, 3)
    refuse_holes(home.folder / "vault.db")
    assert isinstance(vault.database, Connection)
    vault.close()


def test_a_journal_that_is_none_says_nothing(home: Home) -> None:
    for data in (b"", b"noise", bytes(5000), b"\x37\x7f\x06\x82" + bytes(5000)):
        journal(home).write_bytes(data)
        refuse_holes(home.folder / "vault.db")
