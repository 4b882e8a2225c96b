"""A new version stands beside the old one, whole, before it starts; whatever happens, a program starts."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.release.makers import KEYS, lay, released
from tests.release.programs import files, release_of, started, this_program, unpacked

from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.release.errors import ReleaseDamaged
from r2p_field.release.instead import give_way, surroundings
from r2p_field.release.pointer import Place, Pointer, home_of, read_pointer, to_start_instead
from r2p_field.release.reading import look
from r2p_field.services import program_shelf
from r2p_field.services.files import TargetFull
from r2p_field.services.program_shelf import ProgramShelf, ThisProgram, read_back

ROOT = Path(__file__).parents[2]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return unpacked(tmp_path / "r2p-field").executable.parent  # type: ignore[union-attr]


@pytest.fixture
def second(tmp_path: Path) -> bytes:
    folder = lay(tmp_path / "second", files("second"))
    (folder / "libnew.so").symlink_to("_internal/lib/libnew.so")
    return released(folder, release_of((0, 2, 0)))


def install(program: ThisProgram, raw: bytes, progress: Any = None) -> None:
    file = io.BytesIO(raw)
    ProgramShelf(program).install(file, look(file, KEYS), progress or Silent())


def refused(program: ThisProgram, raw: bytes) -> str:
    with pytest.raises(R2PError) as told:
        install(program, raw)
    return told.value.code


def everything(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_the_new_version_starts_where_the_old_one_was_started(home: Path, second: bytes) -> None:
    before = everything(home)

    install(this_program(home), second)

    assert started(home, "vault", "info") == "second vault info"
    assert {name: data for name, data in everything(home).items() if "versions" not in name} == before
    new = home / "versions" / "0.2.0"
    assert (new / "libnew.so").readlink() == Path("_internal/lib/libnew.so")
    assert (new / "r2p-field").stat().st_mode & 0o777 == 0o755
    assert (new / "NOTICES.txt").stat().st_mode & 0o777 == 0o644
    assert ProgramShelf(this_program(home)).version() == "0.2.0"


def test_back_is_the_version_before_as_a_whole_and_forth_again(home: Path, second: bytes) -> None:
    install(this_program(home), second)
    shelf = ProgramShelf(this_program(home, "0.2.0"))

    assert shelf.back() == ""
    assert started(home) == "first"
    assert shelf.back() == "0.2.0"
    assert started(home) == "second"


def test_going_back_is_done_by_the_copy_that_was_started_should_the_new_one_not_start(
    home: Path, second: bytes
) -> None:
    install(this_program(home), second)

    assert started(home, "update", "back") == "first update back"
    subprocess.run([home / "r2p-field", "--selftest"], check=True)


def test_a_version_installed_again_after_going_back_takes_its_place(home: Path, second: bytes) -> None:
    install(this_program(home), second)
    ProgramShelf(this_program(home)).back()
    (home / "versions" / "0.2.0" / "NOTICES.txt").write_bytes(b"changed")

    install(this_program(home), second)

    assert started(home) == "second"
    assert (home / "versions" / "0.2.0" / "NOTICES.txt").read_bytes() == b"whose work\n"


def test_only_the_version_before_is_kept(home: Path, second: bytes, tmp_path: Path) -> None:
    install(this_program(home), second)
    third = released(lay(tmp_path / "third", files("third")), release_of((0, 3, 0)))
    install(this_program(home, "0.2.0"), third)
    fourth = released(lay(tmp_path / "fourth", files("fourth")), release_of((0, 4, 0)))
    install(this_program(home, "0.3.0"), fourth)

    assert started(home) == "fourth"
    assert {one.name for one in (home / "versions").iterdir()} == {".lock", "current", "0.3.0", "0.4.0"}
    assert ProgramShelf(this_program(home, "0.4.0")).back() == "0.3.0"
    assert started(home) == "third"


def test_a_new_version_that_fails_its_own_test_is_taken_away(home: Path, tmp_path: Path) -> None:
    bad = released(lay(tmp_path / "bad", files("bad", selftest=1)), release_of((0, 2, 0)))

    assert refused(this_program(home), bad) == "update-selftest"
    assert started(home) == "first"
    assert {one.name for one in (home / "versions").iterdir()} == {".lock"}


def test_a_new_version_that_is_no_program_is_taken_away(home: Path, tmp_path: Path) -> None:
    torn = files("torn") | {"r2p-field": b"\x7fELF no program"}
    bad = released(lay(tmp_path / "bad", torn), release_of((0, 2, 0)))

    assert refused(this_program(home), bad) == "update-selftest"
    assert started(home) == "first"


def test_no_way_back_where_the_records_moved_on(home: Path, tmp_path: Path) -> None:
    newer = released(lay(tmp_path / "second", files("second")), release_of((0, 2, 0), schema=11))
    install(this_program(home), newer)

    with pytest.raises(R2PError) as told:
        ProgramShelf(this_program(home, "0.2.0")).back()
    assert told.value.code == "update-no-way-back"
    assert started(home) == "second"


def test_nothing_to_go_back_to(home: Path, second: bytes) -> None:
    for installed in (False, True):
        if installed:
            install(this_program(home), second)
            (home / "r2p-field").unlink()
        with pytest.raises(R2PError) as told:
            ProgramShelf(this_program(home)).back()
        assert told.value.code == "update-nothing-before"


def test_a_file_that_was_not_written_as_signed_is_found_before_anything_starts(
    home: Path, second: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = program_shelf.read_back

    def failing_stick(folder: Path, *rest: Any) -> None:
        (folder / "_internal" / "base.zip").write_bytes(b"zap" * 50)
        real(folder, *rest)

    monkeypatch.setattr(program_shelf, "read_back", failing_stick)

    assert refused(this_program(home), second) == "update-damaged"
    assert started(home) == "first"


@pytest.mark.parametrize("change", ["missing", "more"])
def test_reading_back_misses_no_file(home: Path, second: bytes, change: str) -> None:
    install(this_program(home), second)
    new, manifest = home / "versions" / "0.2.0", look(io.BytesIO(second), KEYS).manifest
    read_back(new, manifest, Silent())
    if change == "missing":
        (new / "libnew.so").unlink()
    else:
        (new / "more").write_bytes(b"")

    with pytest.raises(ReleaseDamaged):
        read_back(new, manifest, Silent())


def test_no_room_is_told_before_anything_is_written(
    home: Path, second: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(home)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))

    with pytest.raises(TargetFull):
        install(this_program(home), second)
    assert started(home) == "first"


def test_stopping_leaves_the_old_version_and_nothing_else(home: Path, second: bytes) -> None:
    class StopAt:
        def __init__(self, step: int) -> None:
            self.left = step

        def report(self, *_: object) -> None:
            self.left -= 1
            if not self.left:
                raise Cancelled

    for step in range(1, 6):
        with pytest.raises(Cancelled):
            install(this_program(home), second, StopAt(step))
        assert started(home) == "first"
        assert {one.name for one in (home / "versions").iterdir()} == {".lock"}


def test_two_at_once_do_not_meet(home: Path, second: bytes) -> None:
    class Again(Silent):
        codes: list[str] = []  # noqa: RUF012

        def report(self, *_: object) -> None:
            self.codes.append(refused(this_program(home), second))

    progress = Again()
    install(this_program(home), second, progress)

    assert set(progress.codes) == {"update-busy"}
    assert started(home) == "second"


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("/usr/lib/r2p-field/r2p-field", "update-by-the-system"),
        ("/Applications/R2P Field.app/Contents/MacOS/r2p-field", "update-by-disk-image"),
        ("/nowhere/r2p-field/r2p-field", "update-not-writable"),
        (None, "update-from-sources"),
    ],
)
def test_where_the_folder_is_not_one_s_own_it_says_what_to_do(place: str | None, code: str) -> None:
    executable = None if place is None else Path(place)
    program = replace(this_program(Path("/x")), executable=executable)

    with pytest.raises(R2PError) as told:
        ProgramShelf(program).require_writable()
    assert told.value.code == code
    assert told.value.next_
    assert not Path("/usr/lib/r2p-field/versions").exists()
    assert ProgramShelf(program).version() == "0.1.0"


@pytest.mark.skipif(sys.platform != "linux", reason="mounts are Linux's")
def test_a_folder_that_may_not_be_written_is_told_and_left(home: Path, second: bytes) -> None:
    """Also for an administrator, who may write where rights forbid it: the folder is mounted read-only."""
    look_at = (
        "import sys; from pathlib import Path; from tests.release.programs import this_program;"
        "from r2p_field.services.program_shelf import ProgramShelf\n"
        "try: ProgramShelf(this_program(Path(sys.argv[1]))).require_writable()\n"
        "except Exception as told: print(told.code)"
    )
    words = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "-r", "--mount"]
    if subprocess.run([*words, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount")
    alone = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"'
    done = subprocess.run(
        [*words, "sh", "-c", alone, "sh", home, sys.executable, "-c", look_at, home],
        capture_output=True, encoding="utf-8", check=True, cwd=ROOT,
    )  # fmt: skip

    assert done.stdout.strip() == "update-not-writable"


# Which copy starts


def test_a_pointer_that_cannot_be_read_starts_the_first_program(home: Path, second: bytes) -> None:
    install(this_program(home), second)
    pointer = home / "versions" / "current"
    whole = pointer.read_bytes()
    spoiled = (
        b"", b"{}", b"[]", b"null", whole[:-1], whole.replace(b"0.2.0", b"../.."),
        whole.replace(b"10", b"-1"), whole.replace(b"0.2.0", b"0.9.9"), b"[" * 5000,
        whole.replace(b"10", b"true"), b"\xff" * 10,
        whole.replace(b'"0.2.0"', b"2"),
    )  # fmt: skip
    for raw in spoiled:
        pointer.write_bytes(raw)
        assert started(home) == "first"
    pointer.write_bytes(whole)
    assert started(home) == "second"
    (home / "versions" / "0.2.0" / "r2p-field").chmod(0o644)
    assert started(home) == "first"


def test_an_old_version_that_starts_anew_gives_way_to_the_newest(
    home: Path, second: bytes, tmp_path: Path
) -> None:
    install(this_program(home), second)
    third = released(lay(tmp_path / "third", files("third")), release_of((0, 3, 0)))
    install(this_program(home, "0.2.0"), third)

    assert started(home / "versions" / "0.2.0") == "third"
    assert started(home / "versions" / "0.3.0") == "third"


def test_a_pointer_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "versions").mkdir()
    for pointer in (
        Pointer(current=Place(version="1.2.3", schema=4)),
        Pointer(current=Place(version="", schema=1), previous=Place(version="1.2.3", schema=1)),
    ):
        (tmp_path / "versions" / "current").write_bytes(pointer.to_bytes())
        assert read_pointer(tmp_path) == pointer


def test_a_folder_called_versions_by_chance_is_a_home_too() -> None:
    assert home_of(Path("/a/versions/program/r2p-field")) == (Path("/a/versions/program"), "")
    assert home_of(Path("/a/versions/1.2.3/r2p-field")) == (Path("/a"), "1.2.3")
    assert to_start_instead(Path("/nowhere/r2p-field")) is None


def test_a_program_from_its_sources_gives_way_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("r2p_field.release.instead.to_start_instead", lambda _: pytest.fail("looked"))
    give_way(["vault", "info"])


def test_no_copy_is_given_way_to_twice(home: Path, second: bytes, tmp_path: Path) -> None:
    """A new version that does not know its own place, on whatever file system, would send itself for ever."""
    lost = files("lost")
    lost["r2p-field"] = lost["r2p-field"].replace(b"'' or __file__", repr(str(home / "r2p-field")).encode())
    assert lost["r2p-field"] != files("lost")["r2p-field"]
    install(this_program(home), released(lay(tmp_path / "lost", lost), release_of((0, 2, 0))))

    assert started(home) == "lost"


def test_another_program_gets_none_of_this_one_s_libraries() -> None:
    inside = {"LD_LIBRARY_PATH": "/mine", "LD_LIBRARY_PATH_ORIG": "/before", "A": "b"}

    assert surroundings(inside) == {
        "A": "b", "LD_LIBRARY_PATH": "/before", "PYINSTALLER_RESET_ENVIRONMENT": "1",
    }  # fmt: skip
    assert "LD_LIBRARY_PATH" not in surroundings({"LD_LIBRARY_PATH": "/mine"})


# A death at every step


def crashes(folder: Path, *more: str) -> Iterator[str]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.release.crashes", folder, *more],
        capture_output=True, encoding="utf-8", check=False, cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT / "packaging")},
    )  # fmt: skip
    yield done.stdout
    yield done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="it forks")
def test_a_program_starts_after_a_death_at_any_step(tmp_path: Path) -> None:
    said, wrong = crashes(tmp_path / "kills")

    assert not wrong
    assert int(said) > 40


@pytest.mark.skipif(sys.platform != "linux", reason="it forks")
def test_the_trial_of_deaths_finds_a_program_that_is_not_whole(tmp_path: Path) -> None:
    _, wrong = crashes(tmp_path / "kills", "control")

    assert "after a death at step" in wrong
