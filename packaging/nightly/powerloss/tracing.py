"""What a process asks the system to do to its files, written down by strace and read back.

Only the calls that change files, or make a change durable, are told. Buffers are written down whole. A call
that would change a file in a way that this module does not know is an error, never skipped.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from nightly.limits import CannotRun

_KNOWN = (
    *("openat", "open", "creat", "write", "pwrite64", "lseek", "fsync", "fdatasync", "ftruncate"),
    *("rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir"),
)
_REFUSED = (
    *("writev", "pwritev", "pwritev2", "truncate", "fallocate", "copy_file_range", "sendfile"),
    *("link", "linkat", "symlink", "symlinkat", "sync_file_range"),
)
_WHOLE = str(2**26)
"""Bytes of a buffer that are written down: more than any single write has."""
_LINE = re.compile(r"(\d+) +(.*)")
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>(.*)")
_UNFINISHED = " <unfinished ...>"
_CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+)(?:<[^>]*>)?(?: .*)?$", re.DOTALL)
_ARGUMENT = re.compile(r'"([^"]*)"(\.\.\.)?|(-?\w+)<([^>]*)>|([^,\s][^,]*)')


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument: `data` of a text or buffer, or a `number` and the path it stands for, or a word."""

    data: bytes = b""
    number: int = -1
    path: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call that succeeded: its name, what it was given, and what it returned."""

    name: str
    arguments: tuple[Argument, ...]
    result: int

    @property
    def refused(self) -> bool:
        """Whether it may change a file in a way that nobody here understands."""
        return self.name in _REFUSED


def traced(command: Sequence[str], env: Mapping[str, str], log: Path) -> Iterator[Call]:
    """Run a command under strace to its end; yield its calls in their order. The log is removed.

    Raises CannotRun; RuntimeError when the command failed.
    """
    program = shutil.which("strace")
    if program is None:
        raise CannotRun("strace is not here: without it no writes can be recorded. apt-get install strace")
    watched = ",".join((*_KNOWN, *_REFUSED))
    options = [
        "-f",
        "-y",
        "-xx",
        "-q",
        "--seccomp-bpf",
        "-s",
        _WHOLE,
        "-e",
        f"trace={watched}",
        "-e",
        "signal=none",
    ]
    done = subprocess.run(
        [program, *options, "-o", str(log), "--", *command],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode and not (log.exists() and log.stat().st_size):
        raise CannotRun(f"strace cannot watch a process here: {done.stderr.strip()}")
    if done.returncode:
        raise RuntimeError(f"what was to be recorded failed: {done.stderr}")
    try:
        with log.open(encoding="ascii") as lines:
            yield from read(lines)
    finally:
        log.unlink()


def read(lines: Iterator[str]) -> Iterator[Call]:
    """Read strace's lines; a call that was interrupted by another thread's counts where it ended."""
    begun: dict[str, str] = {}
    for line in lines:
        found = _LINE.match(line.rstrip("\n"))
        if found is None:
            raise ValueError(f"not a line of strace: {line[:80]}")
        thread, said = found.groups()
        if said.endswith(_UNFINISHED):
            begun[thread] = said.removesuffix(_UNFINISHED)
            continue
        if resumed := _RESUMED.match(said):
            said = begun.pop(thread) + resumed[1]
        if (call := _call(said)) is not None:
            yield call


def _call(said: str) -> Call | None:
    """Read one call; None for one that failed, and for what is no call (the end of a thread)."""
    found = _CALL.match(said)
    if found is None or int(found[3]) < 0:
        return None
    return Call(
        name=found[1], arguments=tuple(map(_argument, _ARGUMENT.finditer(found[2]))), result=int(found[3])
    )


def _argument(found: re.Match[str]) -> Argument:
    text, cut, number, path, word = found.groups()
    if cut:
        raise ValueError("a buffer was not written down whole")
    if text is not None:
        return Argument(data=_bytes(text))
    if number is not None:
        return Argument(
            number=int(number) if number.lstrip("-").isdigit() else -1, path=_bytes(path).decode()
        )
    return Argument(word=word)


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
