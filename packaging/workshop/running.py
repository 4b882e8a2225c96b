"""Run other programs and turn their failures into one sentence."""

import contextlib
import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from workshop.stop import Stop

NO_SPACE = re.compile(r"No space left on device|Errno 28|You don't have enough free space")
NO_NETWORK = re.compile(
    r"name resolution|Could not resolve|Failed to resolve|NewConnectionError|Network is unreachable"
    r"|Max retries|Failed to fetch|Could not connect|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|timed out"
    r"|ConnectTimeout|ProxyError"
    r"|No matching distribution found",
    re.IGNORECASE,
)
NOT_ALLOWED = re.compile(r"Permission denied|Read-only file system|Errno (13|30)\b")


def quietly(
    command: Sequence[str | Path],
    purpose: str,
    *,
    log: Path,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> str:
    """Run a program whose words interest nobody unless it fails; return what it wrote to standard output.

    Args:
        command: the program and its arguments.
        purpose: what it is for, as the beginning of a sentence ("Installing the packages").
        log: everything it says is appended here.
        env: its whole environment; ours when left out.
        cwd: where it runs.

    Raises:
        Stop: it could not be started or failed; the sentence names the likeliest reason.
    """
    words = [str(part) for part in command]
    try:
        done = subprocess.run(
            words,
            env=env,
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            close_fds=os.name
            != "posix",  # the set-up lock goes along: a tool that outlives us still holds it
        )
    except OSError as problem:
        raise Stop(f"{purpose} failed: {words[0]} could not be started ({problem.strerror}).") from problem
    said = done.stdout + done.stderr
    _append(log, f"$ {' '.join(words)}\n{said}\n")
    if done.returncode:
        raise Stop(f"{purpose} failed: {reason(said)} Everything it said is in {log}.")
    return done.stdout


def reason(said: str) -> str:
    """Return a sentence on why a tool failed, from what it said."""
    if NO_SPACE.search(said):
        return "the disk is full. Free about 2 GB where this checkout lies and run the same command again."
    if NOT_ALLOWED.search(said):
        return "a file or folder may not be written. Use a folder of your own and run the same command again."
    if NO_NETWORK.search(said):
        return (
            "the package servers cannot be reached. The first set-up needs the network; "
            "connect and run the same command again."
        )
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    blamed = [line for line in lines if re.match(r"(?i)(error|e|fatal)\b", line)]
    last = (blamed or lines or ["it said nothing"])[-1]
    return f"{last[:300].rstrip('.')}."


def _append(log: Path, text: str) -> None:
    with contextlib.suppress(OSError):  # a full disk: the sentence matters more than the log
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as out:
            out.write(text)


def become(command: Sequence[str | Path], env: Mapping[str, str]) -> int:
    """Run a task in the person's own terminal and return its exit code.

    Where the system can, this process becomes the task, so that Ctrl+C and a kill reach it.
    """
    words = [str(part) for part in command]
    if os.name == "posix":
        os.execve(words[0], words, dict(env))
    return follow(command, env)


def follow(command: Sequence[str | Path], env: Mapping[str, str], cwd: Path | None = None) -> int:
    """Run a program with our own input and output; return its exit code."""
    return subprocess.run([str(part) for part in command], env=dict(env), cwd=cwd, check=False).returncode
