"""When the program itself is at fault: where in the code it happened, and nothing of what was in memory.

A traceback shows values in its messages and folders in its file names; a report has the types of the
exceptions, the places in the code and the versions, so that a person can hand it on without a second thought.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType

import r2p_field
from r2p_field.services.brand import brand


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A fault of the program: the type of the error, the versions of everything, the places it passed."""

    kind: str
    about: tuple[str, ...]
    places: tuple[str, ...]

    @property
    def text(self) -> str:
        """The report as it is shown and handed on."""
        return "\n".join((*self.about, *self.places)) + "\n"


def fault_of(error: BaseException, *more: str) -> Fault:
    """Describe a fault; `more` are lines on further versions. It never fails itself."""
    return Fault(kind=type(error).__name__, about=(*about_program(), *more), places=tuple(_lines(error)))


def about_program() -> tuple[str, ...]:
    """Return the versions of program, Python, system and database: nothing of this one computer."""
    return (
        f"{brand().name} {r2p_field.__version__}",
        f"Python {platform.python_version()} on {_system()}",
        *_engine(),
    )


def _system() -> str:
    """The system's name; its version only where that is a number that millions share."""
    if sys.platform == "win32":
        return f"Windows {platform.release()}"
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0].partition('.')[0]}".strip()
    return platform.system()


def _engine() -> Iterator[str]:
    try:
        from r2p_field.vault.engine import engine_version

        yield f"SQLCipher {engine_version()}"
    except Exception:  # noqa: BLE001  (a report of one fault must not end in another)
        return


def _lines(error: BaseException) -> Iterator[str]:
    for one in _chain(error):
        yield type(one).__name__
        yield from (f"  {place}" for place in _places(one.__traceback__))


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
