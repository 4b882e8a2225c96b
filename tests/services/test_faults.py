"""A report of a fault has types, places and versions, and no value, text or folder."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.services.crash_notes import CrashNotes, shortened
from r2p_field.services.faults import about_program, fault_of

WORDS = "planted-words-of-a-witness"
HOME = "jean-kossi-of-the-mine"


class Broken(Exception):
    """An exception that says everything."""


def breaks(account: str) -> None:
    held = {account: account}
    try:
        del held[f"{account}!"]
    except KeyError as error:
        raise Broken(f"cannot forget {account} in /home/{HOME}/records") from error


def test_nothing_that_was_in_memory_is_in_a_report() -> None:
    with pytest.raises(Broken) as raised:
        breaks(WORDS)
    raised.value.add_note(WORDS)
    fault = fault_of(raised.value, "Qt 6.11.3")
    assert WORDS not in fault.text
    assert HOME not in fault.text
    assert fault.kind == "Broken"
    assert "KeyError" in fault.text
    assert f"{__name__}:" in fault.text
    assert "in breaks" in fault.text
    assert "/" not in fault.text
    assert "\\" not in fault.text


def test_a_chain_of_faults_that_bites_its_tail_ends() -> None:
    one, other = ValueError(WORDS), TypeError(WORDS)
    one.__context__, other.__context__ = other, one
    assert [line for line in fault_of(one).places if "Error" in line] == ["ValueError", "TypeError"]


def test_the_versions_say_nothing_of_this_computer() -> None:
    import getpass
    import platform

    about = "\n".join(about_program())
    assert re.search(r"^SQLCipher \d+\.\d+", about, re.MULTILINE)
    assert "r2p-field" in about
    assert platform.node() not in about
    assert platform.release() not in about or sys.platform == "win32"
    assert getpass.getuser() not in about


def test_a_report_needs_no_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "r2p_field.vault.engine", None)
    assert not any("SQLCipher" in line for line in about_program())


# Processes that die


def test_a_dying_process_leaves_code_alone_and_the_next_one_removes_it(tmp_path: Path) -> None:
    folder = tmp_path / HOME
    folder.mkdir()
    profile = tmp_path / "profile"
    (folder / "witness.py").write_text(
        "import faulthandler\n"
        "from pathlib import Path\n"
        "from r2p_field.services.crash_notes import CrashNotes\n"
        f"def sees(account):\n    words = '{WORDS}'\n    faulthandler._sigsegv()\n"
        f"notes = CrashNotes(Path({str(profile)!r}))\n"
        "assert notes.begin() == ()\n"
        f"sees('{WORDS}')\n",
        "utf-8",
    )
    ended = subprocess.run([sys.executable, folder / "witness.py"], capture_output=True, check=False)
    assert ended.returncode != 0
    [kept] = profile.iterdir()
    assert WORDS not in kept.read_text("utf-8")
    notes = CrashNotes(profile)
    left = "\n".join(notes.begin())
    notes.end()
    assert "egmentation fault" in left or "access violation" in left
    assert "witness:6 in sees" in left
    assert HOME not in left
    assert list(profile.iterdir()) == []


def test_a_process_that_ends_as_it_should_leaves_nothing(tmp_path: Path) -> None:
    notes = CrashNotes(tmp_path / "profile")
    assert notes.begin() == ()
    notes.end()
    notes.end()
    assert list((tmp_path / "profile").iterdir()) == []


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "profile").touch()
    notes = CrashNotes(tmp_path / "profile")
    assert notes.begin() == ()
    notes.end()


def test_paths_become_modules() -> None:
    dump = "\n".join(
        (
            "Fatal Python error: Segmentation fault",
            "",
            "Current thread 0x00007f51ce9fab80 (most recent call first):",
            f'  File "/home/{HOME}/venv/lib/python3.11/site-packages/pi_heif/heif.py", line 157 in __init__',
            f'  File "/home/{HOME}/r2p_field/src/r2p_field/exchange/pictures.py", line 9 in <lambda>',
            f'  File "C:\\Users\\{HOME}\\Python\\Lib\\threading.py", line 12 in run',
            f'  File "/home/{HOME}.py", line 3 in main',
            f"Extension modules: {HOME} (total: 1)",
            f"{HOME}",
        )
    )
    assert list(shortened(dump)) == [
        "Fatal Python error: Segmentation fault",
        "thread",
        "  pi_heif.heif:157 in __init__",
        "  r2p_field.exchange.pictures:9 in <lambda>",
        "  threading:12 in run",
        "  ?:3 in main",
    ]


@given(st.text(max_size=300))
def test_no_line_of_any_other_shape_is_told(text: str) -> None:
    told = list(shortened(f"Current thread {text}\n{text}\nFile {text}"))
    assert all(line == "thread" or line.startswith(("  ", "Fatal", "Windows")) for line in told)
