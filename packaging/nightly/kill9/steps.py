"""The steps that make something durable, counted; what lies between two of them makes no difference."""

from __future__ import annotations

import mmap
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from r2p_field.vault.connection import Connection

DEAD: Final = 77
"""How a process ends that died by `die_at`."""
_DURABLE: Final = ("COMMIT", "PRAGMA wal_checkpoint", "VACUUM", "DETACH")
_BYTES: Final = 8


class Steps:
    """How many steps were begun and how many ended, in memory that a process shares with what it forks."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, 2 * _BYTES)

    @property
    def begun(self) -> int:
        """How many were begun."""
        return self._read(0)

    @property
    def ended(self) -> int:
        """How many of those ended."""
        return self._read(_BYTES)

    def begin(self) -> int:
        """Count one that begins; return its number, from 1."""
        return self._count(0)

    def end(self) -> None:
        """Count one that ended."""
        self._count(_BYTES)

    def clear(self) -> None:
        """Count from nothing."""
        self._memory[:] = bytes(2 * _BYTES)

    def _read(self, place: int) -> int:
        return int.from_bytes(self._memory[place : place + _BYTES], "little")

    def _count(self, place: int) -> int:
        number = self._read(place) + 1
        self._memory[place : place + _BYTES] = number.to_bytes(_BYTES, "little")
        return number


def watch(steps: Steps, before: Callable[[int], None]) -> None:
    """Count this process's durable steps from now on; `before` hears the number of each that is about to be.

    There is no way back: this is for a process that is about to die.
    """

    def counted(real: Callable[..., Any], counts: Callable[..., bool]) -> Callable[..., Any]:
        def stepping(*args: Any, **kwargs: Any) -> Any:
            if not counts(*args):
                return real(*args, **kwargs)
            before(steps.begin())
            try:
                return real(*args, **kwargs)
            finally:
                steps.end()

        return stepping

    def always(*_: Any) -> bool:
        return True

    def durable(_: Connection, sql: str, *__: Any) -> bool:
        return sql.startswith(_DURABLE)

    os.fsync = counted(os.fsync, always)
    Path.replace = counted(Path.replace, always)  # type: ignore[method-assign]
    Path.unlink = counted(Path.unlink, always)  # type: ignore[method-assign]
    Connection.execute = counted(Connection.execute, durable)  # type: ignore[method-assign]


def die_at(step: int) -> None:
    """Let this process die, without any cleaning up, before the given durable step, counted from 1."""

    def before(number: int) -> None:
        if number == step:
            os._exit(DEAD)

    watch(Steps(), before)
