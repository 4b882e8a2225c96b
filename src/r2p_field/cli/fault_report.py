"""When the program itself is at fault: where in the code it happened, and nothing of what was in memory.

A traceback shows values in its messages and folders in its file names; this report has the types of the
exceptions and the places in the code only, so that a person can hand it on without a second thought.
"""

from __future__ import annotations

import platform
import secrets
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import r2p_field


def report(error: BaseException) -> str:
    """Return the report of a fault as text: version, system, types of exceptions, places in the code."""
    lines = [
        f"r2p-field {r2p_field.__version__}",
        f"Python {platform.python_version()} on {platform.system()}",
    ]
    for one in _chain(error):
        lines.append(type(one).__name__)
        lines += [f"  {place}" for place in _places(one.__traceback__)]
    return "\n".join(lines) + "\n"


def keep(text: str, folder: Path) -> Path | None:
    """Write a report into a folder and return where it lies, None when it cannot be written."""
    path = folder / f"fault-{secrets.token_hex(4)}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return None
    return path


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _places(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        frame = traceback.tb_frame
        module = frame.f_globals.get("__name__", "?")
        yield f"{module}:{traceback.tb_lineno} in {frame.f_code.co_name}"
        traceback = traceback.tb_next
