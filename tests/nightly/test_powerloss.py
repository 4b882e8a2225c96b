"""Power loss: the recorder and the model of a disk are right, and weaker settings fail the same trial."""

from __future__ import annotations

import itertools
import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from tests.vault.page_reader import holds

from nightly.__main__ import main
from nightly.limits import CannotRun, Limit
from nightly.powerloss import trials
from nightly.powerloss.acts import GONE
from nightly.powerloss.disk import Disk, Image, Kept, drawn, kept_whole, sectors
from nightly.powerloss.following import Follower
from nightly.powerloss.place import passphrases
from nightly.powerloss.recording import Untrue
from nightly.powerloss.steps import (
    FOLDER,
    Change,
    Mark,
    Name,
    Recording,
    Resize,
    Step,
    Sync,
    SyncFolder,
    Unname,
    Write,
    snapshot,
)
from nightly.powerloss.tracing import Call, read, traced
from nightly.powerloss.trial import lay_down
from r2p_field.crypto import kdf
from r2p_field.vault import slots

A, B = 1, 2
NAMES = {"": FOLDER, "a": A}
CONTENTS = {A: b"before"}


def disk(*steps: Step) -> Disk:
    return Disk(Recording(names=NAMES, contents=CONTENTS, steps=steps))


def nothing(_: Change, __: int) -> None:
    """Keep nothing of a change."""


def lost(of: Disk, cut: int | None = None) -> dict[str, bytes | None]:
    """What lies there when everything that may be lost is."""
    return dict(of.image(len(of.recording.steps) if cut is None else cut, lambda _: False, nothing))


# The model


def test_what_was_synced_is_there_and_what_was_not_may_be_lost() -> None:
    of = disk(Write(file=A, offset=0, data=b"x"), Sync(file=A), Write(file=A, offset=1, data=b"y"))
    assert lost(of) == {"": None, "a": b"xefore"}
    assert lost(of, cut=1) == {"": None, "a": b"before"}
    assert of.everything() == {"": None, "a": b"xyfore"}


def test_a_name_is_durable_only_when_its_folder_was_synced() -> None:
    steps = (Name(path="b", file=B), Write(file=B, offset=0, data=b"new"), Sync(file=B), SyncFolder(path=""))
    assert "b" not in lost(disk(*steps), cut=3)
    assert lost(disk(*steps))["b"] == b"new"


def test_a_name_may_be_there_without_its_bytes() -> None:
    of = disk(Name(path="b", file=B), Write(file=B, offset=0, data=b"new"))
    assert of.image(2, lambda _: True, nothing)["b"] == b""


def test_a_renaming_is_there_whole_or_not_at_all() -> None:
    of = disk(Name(path="b", file=A, instead="a"))
    assert lost(of) == {"": None, "a": b"before"}
    assert of.everything() == {"": None, "b": b"before"}


def test_a_renaming_may_be_there_though_the_creation_before_it_is_not() -> None:
    of = disk(Name(path="new", file=B), Name(path="a", file=B, instead="new"))
    renamed = of.image(2, lambda change: isinstance(change, Name) and bool(change.instead), kept_whole)
    assert renamed == {"": None, "a": b""}


def test_a_folder_takes_along_what_is_in_it_when_it_gets_another_name() -> None:
    made = (Name(path="new", file=FOLDER), Name(path="new/b", file=B), Write(file=B, offset=0, data=b"new"))
    of = disk(*made, Sync(file=B), SyncFolder(path="new"), Name(path="old", file=FOLDER, instead="new"))
    assert of.everything() == {"": None, "a": b"before", "old": None, "old/b": b"new"}
    assert lost(of) == {"": None, "a": b"before"}


def test_what_was_in_a_folder_that_went_does_not_come_back_in_the_next_one_of_its_name() -> None:
    first = (Name(path="x", file=FOLDER), Name(path="x/b", file=B), SyncFolder(path="x"), SyncFolder(path=""))
    gone = (Unname(path="x/b"), Unname(path="x"))
    second = (Name(path="new", file=FOLDER), Name(path="new/a", file=A), SyncFolder(path="new"))
    of = disk(*first, *gone, *second, Name(path="x", file=FOLDER, instead="new"), SyncFolder(path=""))
    assert lost(of) == {"": None, "a": b"before", "x": None, "x/a": b"before"}


def test_what_was_taken_away_may_still_be_there() -> None:
    of = disk(Unname(path="a"))
    assert lost(of) == {"": None, "a": b"before"}
    assert of.everything() == {"": None}


def test_nothing_is_left_in_a_folder_whose_own_name_was_lost() -> None:
    of = disk(Name(path="f", file=FOLDER), Name(path="f/b", file=B), SyncFolder(path="f"))
    assert lost(of) == {"": None, "a": b"before"}
    assert of.everything() == {"": None, "a": b"before", "f": None, "f/b": b""}


def test_a_cut_that_was_not_synced_may_be_lost() -> None:
    of = disk(Resize(file=A, size=2))
    assert (lost(of)["a"], of.everything()["a"]) == (b"before", b"be")
    assert disk(Resize(file=A, size=8)).everything()["a"] == b"before\0\0"


def test_a_write_is_torn_at_the_sectors_of_the_file() -> None:
    write = Write(file=A, offset=510, data=bytes(600))
    assert list(sectors(write)) == [(0, 2), (2, 514), (514, 600)]


def test_where_a_write_was_lost_a_longer_file_is_short_or_has_anything_there() -> None:
    of = disk(Write(file=A, offset=0, data=b"longer than before"))
    filled = Kept(runs=[(0, 3)], fill=lambda size: b"?" * size)
    assert of.image(1, lambda _: True, lambda *_: filled)["a"] == b"lonore" + b"?" * 12
    assert of.image(1, lambda _: True, lambda *_: Kept(runs=[(9, 10)]))["a"] == b"before\0\0\0a"


def test_the_same_number_draws_the_same_image() -> None:
    of = disk(*(Write(file=A, offset=n * 100, data=os.urandom(700)) for n in range(20)))
    first, again, other = (drawn(of, 20, random.Random(n)) for n in (3, 3, 4))
    assert first == again != other


# The recorder


def lines(*said: str) -> Iterator[str]:
    return iter(f"{one}\n" for one in said)


def test_a_call_that_another_thread_cut_in_on_is_put_together() -> None:
    [one, other] = read(
        lines(
            r'7  pwrite64(3<\x61>, "\x01\x02", 2, 9 <unfinished ...>',
            r"8  fsync(4<\x62>) = 0",
            r"7  <... pwrite64 resumed>) = 2",
        )
    )
    assert (one.name, other.name, other.arguments[1].data, other.arguments[3].word) == (
        "fsync",
        "pwrite64",
        b"\1\2",
        "9",
    )


def test_a_call_that_failed_changed_nothing() -> None:
    assert (
        list(read(lines(r'7  unlink("\x61") = -1 ENOENT (No such file)', "7  +++ exited with 0 +++"))) == []
    )


def test_a_buffer_that_was_not_written_down_whole_is_not_believed() -> None:
    with pytest.raises(ValueError, match="whole"):
        list(read(lines(r'7  write(3<\x61>, "\x01"..., 2) = 2')))


@pytest.mark.parametrize("line", ["writev(3</r/a>, 0x1, 1) = 1", "fallocate(3</r/a>, 0, 0, 9) = 0"])
def test_a_change_that_nobody_understands_is_not_believed(line: str) -> None:
    hexed = line.replace("/r/a", "".join(f"\\x{value:02x}" for value in b"/r/a"))
    [call] = read(lines(f"7  {hexed}"))
    with pytest.raises(ValueError, match="nobody here knows"):
        Follower(folder=Path("/r"), names=dict(NAMES)).follow(call)
    Follower(folder=Path("/other"), names=dict(NAMES)).follow(call)


SCRIPT = """
import os, pathlib, threading
root = pathlib.Path(ROOT)
def write():
    with (root / "new ü").open("wb") as file:
        file.write(b"one"); file.flush(); os.fsync(file.fileno())
        file.write(b"two"); file.seek(1); file.write(b"N")
threads = [threading.Thread(target=write)]
[one.start() for one in threads]; [one.join() for one in threads]
(root / "sub").mkdir(); (root / "new ü").rename(root / "b"); (root / "a").unlink()
handle = os.open(root / "b", os.O_RDWR); os.pwrite(handle, b"!", 8); os.ftruncate(handle, 20)
handle = os.open(root, os.O_RDONLY); os.fsync(handle)
"""


@pytest.mark.strace
def test_what_a_process_did_to_its_files_is_written_down(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (root / "a").write_bytes(b"before")
    names, contents = snapshot(root)
    follower = Follower(folder=root, names=dict(names))
    command = [sys.executable, "-c", SCRIPT.replace("ROOT", repr(str(root)))]
    for call in traced(command, os.environ, tmp_path / "log"):
        follower.follow(call)
    of = Disk(Recording(names=names, contents=contents, steps=tuple(follower.steps)))
    assert of.everything() == {"": None, "sub": None, "b": b"oNetwo\0\0!" + bytes(11)}
    assert lost(of) == {"": None, "sub": None, "b": b"one"}
    assert not (tmp_path / "log").exists()


@pytest.mark.strace
def test_a_process_that_failed_is_not_recorded(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="never"):
        list(traced([sys.executable, "-c", "raise ValueError('never')"], os.environ, tmp_path / "log"))


def test_without_strace_the_campaign_says_so_and_counts_as_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: Limit, folder: Path) -> None:
        next(traced(["true"], {}, folder))

    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotRun, match="apt-get install strace"):
        next(traced(["true"], {}, tmp_path / "log"))
    monkeypatch.setitem(sys.modules, "nightly.powerloss", SimpleNamespace(run=refuse))
    assert main(["powerloss", "--count", "1"], tmp_path) == 1
    assert "powerloss was not run: strace is not here" in capsys.readouterr().out


@pytest.mark.strace
def test_a_recording_that_does_not_lead_to_what_lies_there_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgetful(_: Follower, __: Call) -> None:
        """Follow nothing."""

    monkeypatch.setattr(Follower, "follow", forgetful)
    with pytest.raises(Untrue, match="save"), trials(["save"], tmp_path):
        pass


# The controls


@pytest.mark.strace
@pytest.mark.parametrize(
    ("weakness", "act", "finding"),
    [
        ("database normal", "save", "is lost"),
        ("database off", "save", "the check found"),
        ("database off", "save on a stick", "cannot be read"),
        ("photos not synced", "photo", "check found"),
        ("packet not synced", "seal", "lies on the stick and is not whole"),
        ("folders not synced", "seal", "is not on the stick"),
        ("folders not synced", "copy", "is gone"),
        ("folders not synced", "update", "is not as it was signed"),
        ("new version not synced", "update", "is not as it was signed"),
    ],
)
def test_a_weaker_setting_fails_the_same_trial(weakness: str, act: str, finding: str, tmp_path: Path) -> None:
    with trials([act], tmp_path, weakness) as [trial]:
        found = itertools.chain.from_iterable(map(trial.one, range(200)))
        assert any(finding in one for one in found)


@pytest.mark.strace
def test_what_was_said_too_early_is_missed(tmp_path: Path) -> None:
    with trials(["save"], tmp_path) as [trial]:
        steps = trial.disk.recording.steps
        last = max(number for number, step in enumerate(steps) if isinstance(step, Mark))
        first = next(number for number, step in enumerate(steps) if isinstance(step, Write))
        image = trial.disk.image(first, lambda _: True, kept_whole)
        assert trial.judge(image, first) == []
        assert [one for one in trial.judge(image, last) if "is lost" in one]


@pytest.mark.strace
def test_an_image_found_sound_is_judged_once_for_what_was_said_and_one_that_is_not_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with trials(["save"], tmp_path) as [trial]:
        steps, judged = trial.disk.recording.steps, list[int]()
        last = max(number for number, step in enumerate(steps) if isinstance(step, Mark))
        whole, cuts = trial.disk.everything(), iter((last, last, last + 1, last + 1))
        monkeypatch.setattr(trial, "drawn", lambda _: (next(cuts), whole))

        def judge(_: Image, cut: int) -> list[str]:
            judged.append(cut)
            return ["is lost"] if cut > last else []

        monkeypatch.setattr(trial, "judge", judge)
        found = [trial.one(number) for number in range(4)]
    assert judged == [last, last + 1, last + 1]
    assert [bool(one) for one in found] == [False, False, True, True]
    assert trial.alike == 1


@pytest.mark.strace
def test_the_words_of_what_was_erased_are_gone_once_the_records_were_opened_again(tmp_path: Path) -> None:
    with trials(["erase"], tmp_path) as [trial]:
        steps, place = trial.disk.recording.steps, trial.place
        last = max(number for number, step in enumerate(steps) if isinstance(step, Mark)) + 1
        master = slots.unlock(place.vault, slots.Secret(passphrase=passphrases()[0])).master
        key, before = bytes(kdf.derive(master, "database")), trial.disk.image(0, lambda _: True, kept_whole)
        lay_down(before, place.root)
        assert holds(place.vault / "vault.db", key, GONE)
        for number in range(40):
            chance = random.Random(number)
            lay_down(drawn(trial.disk, chance.randint(last, len(steps)), chance), place.root)
            place.open().program.upkeep.close(ending=False)
            assert not holds(place.vault / "vault.db", key, GONE), f"image {number}"


@pytest.mark.strace
def test_no_key_file_is_in_place_before_the_names_of_what_it_opens_are_durable(tmp_path: Path) -> None:
    with trials(["create", "copy"], tmp_path) as made:
        for trial in made:
            steps = trial.disk.recording.steps
            placed = [
                n for n, step in enumerate(steps, 1) if isinstance(step, Name) and _is_key_file(step.path)
            ]
            assert placed
            for cut, number in itertools.product(placed, range(12)):
                image = drawn(trial.disk, cut, random.Random(number))
                assert trial.judge(image, cut) == [], f"{trial.name}, step {cut}, image {number}"


def _is_key_file(path: str) -> bool:
    return path.endswith(f"/{slots.NAME}")
