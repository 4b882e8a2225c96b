"""The program leaves no core when it dies, and no other program of the same person looks into it."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.cli.desk import environment

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc and ptrace are Linux")
PLAIN = ["-c", "import sys; print(flush=True); sys.stdin.read()"]
DECODER = ["-m", "r2p_field", "--decode-photo"]
WINDOW = ["-m", "r2p_field"]
ATTACHER = """
import ctypes, sys
number = int(sys.argv[1])
try:
    with open(f"/proc/{number}/mem", "rb") as memory:
        print("read")
except PermissionError:
    print("refused")
libc = ctypes.CDLL(None, use_errno=True)
print("attached" if libc.ptrace(16, number, None, None) == 0 else "refused")
"""


def without_rights(command: list[str]) -> list[str]:
    """Give up what an administrator may: only what the same person's programs may do is tried."""
    if os.geteuid():
        return command
    if not shutil.which("setpriv"):
        pytest.skip("setpriv is not here")
    return ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs", *command]


def _allow_cores() -> None:
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


@contextmanager
def begun(words: list[str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process that waits, begun where cores of any size are allowed, in a folder of its own."""
    process = subprocess.Popen(
        without_rights([sys.executable, *words]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        preexec_fn=_allow_cores,  # noqa: PLW1509  (no thread of ours holds a lock here)
        env=environment(
            QT_QPA_PLATFORM="offscreen", HOME=str(folder), R2P_FIELD_PROFILE=str(folder / "profile")
        ),
    )
    try:
        if words is PLAIN:
            assert process.stdout is not None
            process.stdout.readline()
        else:
            _wait_for_door(process)
        yield process
    finally:
        process.kill()
        process.communicate()


def _wait_for_door(process: subprocess.Popen[bytes]) -> None:
    """Wait until the process gave up its right to a core: the first thing that the program does."""
    limits = Path(f"/proc/{process.pid}/limits")
    for _ in range(600):
        [line] = (one for one in limits.read_text("ascii").splitlines() if "core file" in one)
        if line.split()[4:6] == ["0", "0"]:
            time.sleep(0.2)  # the process forbids being looked into right after
            return
        time.sleep(0.05)
    raise TimeoutError


def ended_by(process: subprocess.Popen[bytes], number: signal.Signals) -> int:
    """End a process; return how it ended: `os.CLD_KILLED`, or `os.CLD_DUMPED` where it left a core."""
    process.send_signal(number)
    ended = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert ended is not None
    assert ended.si_status == number
    return ended.si_code


@pytest.mark.parametrize("words", [DECODER, WINDOW], ids=["decoder", "window"])
@pytest.mark.parametrize("number", [signal.SIGABRT, signal.SIGSEGV])
def test_no_process_of_the_program_leaves_a_core(
    words: list[str], number: signal.Signals, tmp_path: Path
) -> None:
    with begun(words, tmp_path) as process:
        assert ended_by(process, number) == os.CLD_KILLED
    assert [one for one in tmp_path.iterdir() if one.name.startswith("core")] == []


def test_another_process_does_leave_a_core_here(tmp_path: Path) -> None:
    if resource.getrlimit(resource.RLIMIT_CORE)[1] == 0:
        pytest.skip("no process may leave a core on this computer")
    with begun(PLAIN, tmp_path) as process:
        assert ended_by(process, signal.SIGABRT) == os.CLD_DUMPED


@pytest.mark.parametrize("words", [PLAIN, DECODER, WINDOW], ids=["plain", "decoder", "window"])
def test_no_program_of_the_same_person_looks_into_it(words: list[str], tmp_path: Path) -> None:
    with begun(words, tmp_path) as process:
        command = without_rights([sys.executable, "-c", ATTACHER, str(process.pid)])
        found = subprocess.run(command, capture_output=True, text=True, check=True, env=environment())
    if words is not PLAIN:
        assert found.stdout.split() == ["refused", "refused"]
    elif found.stdout.split() != ["read", "attached"]:
        pytest.skip("nobody looks into any process on this computer")
