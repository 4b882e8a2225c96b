"""Fuzzing: bytes that nobody meant, led by what they reach in the code (atheris on libFuzzer).

targets    what reads bytes from outside, each with seeds to begin with
process    the process of one target: ends at the first input that breaks a promise, and keeps it

A promise is broken by an exception that is not one of ours, by two seconds for one input, and by 300 MB of
memory. What was found to lead somewhere is kept in `build/fuzz`, so that the next night goes on from there;
inputs that once broke something stand in `tests/nightly/fuzz_found` and are tried first.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from nightly.fuzz.targets import TARGETS
from nightly.limits import Limit, Outcome

MOST_MEMORY: Final = 300
"""Megabytes of a process, the fuzzer's own included."""
LONGEST: Final = 2
"""Seconds for one input."""
_PACKAGES = Path(__file__).resolve().parents[2]
_PROCESS = Path(__file__).with_name("process.py")
_KEPT = _PACKAGES.parent / "build" / "fuzz"
FOUND = _PACKAGES.parent / "tests" / "nightly" / "fuzz_found"
_SMALL: Final = ("sh", "-c", '"$@" & wait "$!"', "sh")
"""Starts a command from a small process: Linux counts the memory of whoever starts one as its own peak."""
_RUNS = re.compile(r"stat::number_of_executed_units:\s+(\d+)")


def run(limit: Limit, folder: Path) -> Outcome:
    """Give each target its share of the tries."""
    folder.mkdir(parents=True)
    failures: list[str] = []
    parts: dict[str, int] = {}
    for target in TARGETS:
        runs = max(1, limit.count // len(TARGETS))
        seconds = None if limit.seconds is None else max(1, int(limit.seconds / len(TARGETS)))
        parts[target], found = fuzz(target, runs, folder / target, seconds=seconds)
        failures += found
    shutil.rmtree(folder)
    tries = limit.count if sum(parts.values()) >= limit.count - len(TARGETS) else sum(parts.values())
    return Outcome(tries=tries, failures=tuple(failures), parts=parts)


def fuzz(
    target: str, runs: int, folder: Path, *, seconds: int | None = None, kept: Path = _KEPT
) -> tuple[int, list[str]]:
    """Try one target; return how many inputs it was given and what broke, with the input in hex."""
    corpus, found, broke = kept / target, FOUND / target, folder / "broke"
    for place in (corpus, broke):
        place.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, str(_PROCESS), target, str(folder), str(corpus)]
    command += [str(found)] if found.is_dir() else []
    command += [
        f"-runs={runs}",
        f"-timeout={LONGEST}",
        f"-rss_limit_mb={MOST_MEMORY}",
        "-print_final_stats=1",
    ]
    command += [f"-artifact_prefix={broke}/", "-max_len=65536", "-seed=1"]
    command += [] if seconds is None else [f"-max_total_time={seconds}"]
    env = os.environ | {"PYTHONPATH": os.pathsep.join([str(_PACKAGES), os.environ.get("PYTHONPATH", "")])}
    done = subprocess.run(
        [*_SMALL, *command], env=env, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    counted = _RUNS.search(done.stderr)
    failures = [_told(target, one, done.stderr) for one in sorted(broke.iterdir())]
    if done.returncode and not failures:
        failures = [f"{target}: the process ended with {done.returncode}: {done.stderr[-400:]}"]
    return (int(counted[1]) if counted else 0), failures


def _told(target: str, file: Path, said: str) -> str:
    reason = next((line for line in said.splitlines() if "Error" in line or "ERROR" in line), "")
    return (
        f"{target}: {file.name.partition('-')[0]} {reason.strip()[:200]} on {file.read_bytes()[:2000].hex()}"
    )
