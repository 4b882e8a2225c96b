"""Records to choose from: found where the program puts them, remembered only when asked to, never a stick."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from r2p_field.services import known_records
from r2p_field.services.known_records import GENERATIONS, KnownRecords
from r2p_field.vault import slots


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def records(folder: Path, used: int = 0) -> Path:
    folder.mkdir(parents=True)
    for name in ("vault.slots", "vault.db"):
        (folder / name).write_bytes(b"x")
        os.utime(folder / name, (used, used))
    return folder


def known(home: Path, *, carried: bool = False) -> KnownRecords:
    return KnownRecords(home / "profile", home, carried=carried)


def names(of: KnownRecords) -> list[str]:
    return [one.name for one in of.all()]


def test_the_names_of_a_key_file_are_those_of_the_vault() -> None:
    assert GENERATIONS == slots.GENERATIONS


def test_records_in_their_usual_place_are_found_and_nothing_is_kept_of_them(home: Path) -> None:
    records(home / "R2P-Field-records", used=100)
    records(home / "R2P-Field-records-2", used=200)
    (home / "R2P-Field-records-3").mkdir()
    assert names(known(home)) == ["R2P-Field-records-2", "R2P-Field-records"]
    assert not known(home).may_remember(home / "R2P-Field-records")
    known(home).remember(home / "R2P-Field-records")
    assert not (home / "profile").exists()
    assert known(home).free() == home / "R2P-Field-records-4"


def test_another_folder_is_there_only_when_somebody_asked_for_it(home: Path) -> None:
    other = records(home / "Papers" / "choir", used=300)
    records(home / "R2P-Field-records", used=100)
    assert names(known(home)) == ["R2P-Field-records"]
    known(home).remember(other)
    known(home).remember(other)
    assert names(known(home)) == ["choir", "R2P-Field-records"]
    assert [one.remembered for one in known(home).all()] == [True, False]
    known(home).forget(other)
    assert names(known(home)) == ["R2P-Field-records"]
    assert other.is_dir()
    assert not (home / "profile" / "folders").exists()


def test_what_is_kept_is_the_folder_and_no_other_word(home: Path) -> None:
    known(home).remember(records(home / "choir", used=12345))
    assert (home / "profile" / "folders").read_text() == '["choir"]'
    assert (home / "profile" / "folders").stat().st_mode & 0o077 == 0


def test_a_folder_that_is_gone_is_left_out(home: Path) -> None:
    known(home).remember(home / "choir")
    assert names(known(home)) == []
    records(home / "choir")
    assert names(known(home)) == ["choir"]


def test_records_on_a_stick_are_never_remembered_on_a_computer(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_records, "wants_slower_journal", lambda _: True)
    stick = records(home / "stick" / "records")
    assert not known(home).may_remember(stick)
    known(home).remember(stick)
    assert names(known(home)) == []
    assert known(home, carried=True).may_remember(stick)


def test_a_carried_stick_finds_what_it_remembers_wherever_it_is_put_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_records, "wants_slower_journal", lambda _: True)
    first, later = tmp_path / "E", tmp_path / "F"
    records(first / "committee")
    known(first, carried=True).remember(first / "committee")
    first.rename(later)
    assert [one.folder for one in known(later, carried=True).all()] == [later / "committee"]


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[1]", b"\xff", b'["a\\u0000b"]', b"[" * 1000, b'["' + b"a" * 70_000]
)
def test_a_list_that_was_damaged_is_no_list(home: Path, data: bytes) -> None:
    (home / "profile").mkdir()
    (home / "profile" / "folders").write_bytes(data)
    assert known(home).all() == ()


def as_user(user: int, work: Callable[[], bool]) -> bool:
    """Let another user of the computer do something; tell whether it went as it should."""
    pid = os.fork()
    if pid == 0:
        right = False
        try:
            os.setgid(user)
            os.setuid(user)
            right = work()
        finally:
            os._exit(0 if right else 1)
    return os.waitpid(pid, 0)[1] == 0


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="two users of the computer are needed")
def test_two_users_of_one_computer_see_and_remember_their_own() -> None:
    with tempfile.TemporaryDirectory() as shared:
        Path(shared).chmod(0o755)
        homes = [Path(shared) / name for name in ("a", "b")]
        for user, home in enumerate(homes, 1001):
            home.mkdir(mode=0o700)
            os.chown(home, user, user)

        def remembers() -> bool:
            known(homes[0]).remember(records(homes[0] / "choir"))
            return names(known(homes[0])) == ["choir"] and known(homes[1]).all() == ()

        assert as_user(1001, remembers)
        assert as_user(1002, lambda: known(homes[0]).all() == ())
