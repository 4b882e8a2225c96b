"""The built program on computers that are not as one would wish: no network, no PATH, no fonts, no home.

They run by `python3 packaging/dev.py frozen`, in a network without interfaces, on a folder that nobody can
write; without a built program they are left out.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.built import BUILT, by_built_program, families, run, traced
from tests.journeys.real.first_start import (
    lock_and_unlock,
    nothing_can_be_read,
    record_something_at_the_first_start,
)
from tests.journeys.real.person import Person
from tests.journeys.real.screen import Screen, shown

pytestmark = pytest.mark.skipif(BUILT is None, reason="dev.py frozen runs these on the built program")
PROGRAM = Path(BUILT or "")
apart = pytest.mark.skipif("R2P_FIELD_APART" not in os.environ, reason="this system lets nobody do that")

READ_ONLY = """
for one in /tmp /var/tmp; do mount --bind $one $one && mount -o remount,ro,bind $one || exit 99; done
cd /proc
exec "$0" --selftest
"""
"""What a shell does where folders can be covered: nowhere is left to write in."""


def bare(tmp_path: Path, **more: str) -> dict[str, str]:
    """An environment with a temporary folder and an empty PATH, and nothing else."""
    (tmp_path / "temporary").mkdir(exist_ok=True)
    return {"TMPDIR": str(tmp_path / "temporary"), "PATH": "", **more}


@apart
def test_there_is_no_network_here_and_nobody_can_write_the_folder() -> None:
    interfaces = [line.split(":")[0].strip() for line in Path("/proc/net/dev").read_text().splitlines()[2:]]
    assert interfaces == ["lo"]
    assert subprocess.run(["ip", "-o", "link", "show", "up"], capture_output=True, check=False).stdout == b""
    with pytest.raises(OSError, match="Read-only"):
        (PROGRAM.parent / "x").touch()


def test_it_tries_itself_without_home_path_or_locale_and_opens_no_internet_socket(tmp_path: Path) -> None:
    ended = run(traced([str(PROGRAM), "--selftest"], tmp_path / "traces"), bare(tmp_path))
    assert ended.code == 0, ended
    assert ended.out.splitlines()[-1] == "Everything works."
    assert families(tmp_path / "traces") <= {"AF_UNIX"}
    assert list((tmp_path / "temporary").iterdir()) == []


def test_the_trace_sees_an_internet_socket(tmp_path: Path) -> None:
    opens = [sys.executable, "-I", "-c", "import socket; socket.socket(socket.AF_INET)"]
    assert run(traced(opens, tmp_path / "traces"), os.environ).code == 0
    assert "AF_INET" in families(tmp_path / "traces")


def test_it_works_on_a_computer_without_fonts(tmp_path: Path) -> None:
    empty = tmp_path / "fonts.conf"
    empty.write_text("<fontconfig><cachedir>/nonexistent</cachedir></fontconfig>", "utf-8")
    ended = by_built_program(["--selftest"], bare(tmp_path, FONTCONFIG_FILE=str(empty), LC_ALL="C"))
    assert ended.code == 0, ended


@apart
def test_no_folder_to_write_in_is_said() -> None:
    command = ["/usr/bin/unshare", "--mount", "/bin/sh", "-c", READ_ONLY, str(PROGRAM)]
    ended = run(command, {"PATH": "/bin:/usr/bin"})
    assert ended.code == 1
    assert "Set TMPDIR to a folder that may be written" in ended.out + ended.err


def test_the_whole_line_runs_by_commands(tmp_path: Path) -> None:
    folder = tmp_path / "a folder for أمينة"
    ended = by_built_program(["demo", str(folder), "--no-window", "--json"], bare(tmp_path))
    assert ended.code == 0, ended
    assert ended.json["same_state"]


def test_no_module_or_library_that_opens_connections_is_inside() -> None:
    opens = re.compile(r"Qt6Network|QtNetwork|_ssl\.|libssl|gnutls|libcups\.so|krb5|libcurl")
    found = [path.name for path in PROGRAM.parent.rglob("*") if opens.search(path.name)]
    assert found == []


@pytest.fixture
def small_screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    pictures = Path(__file__).resolve().parents[2] / "build" / "journeys"
    with shown(tmp_path_factory.mktemp("frames"), pictures, "1024x600") as made:
        yield made


@pytest.mark.xvfb
def test_a_first_start_on_a_small_screen_in_locale_c_by_a_user_with_an_arabic_name(
    small_screen: Screen, tmp_path: Path
) -> None:
    home = tmp_path / "home of أمينة"
    home.mkdir()
    person = Person(home=home, screen=small_screen, locale="C")
    try:
        first = record_something_at_the_first_start(person)
        small_screen.settle()
        small_screen.keep_picture("built program on a small screen")
        person.close_records(lock_and_unlock(person, first))
        nothing_can_be_read(person)
    finally:
        if person.running():
            small_screen.keep_picture("built program on a small screen, failed")
        person.end_all()
    assert families(person.traces) == {"AF_UNIX"}
