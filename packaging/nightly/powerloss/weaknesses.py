"""Weaker settings, each of which the trial must find: the controls.

They are only ever put on in the process that is recorded.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from r2p_field.services import files as service_files
from r2p_field.services import packet_files
from r2p_field.vault import connection, emergency, files, slots, unfinished


@contextlib.contextmanager
def _replaced(module: Any, name: str, other: Any) -> Iterator[None]:
    real = getattr(module, name)
    setattr(module, name, other)
    try:
        yield
    finally:
        setattr(module, name, real)


def _database(setting: str) -> AbstractContextManager[None]:
    weaker = (*connection._AFTER_OPENING, f"PRAGMA synchronous = {setting}")  # noqa: SLF001  (on purpose)
    return _replaced(connection, "_AFTER_OPENING", weaker)


def _write_unsynced(path: Path, data: bytes) -> None:
    path.write_bytes(data)


class _System:
    """The operating system, but what is synced through it is not."""

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    @staticmethod
    def fsync(_: int) -> None:
        """Sync nothing."""


@contextlib.contextmanager
def _packet() -> Iterator[None]:
    with _replaced(service_files, "os", _System()), _replaced(packet_files, "os", _System()):
        yield


@contextlib.contextmanager
def _folders() -> Iterator[None]:
    with contextlib.ExitStack() as weaker:
        for module in (files, service_files, slots, unfinished, emergency):
            weaker.enter_context(_replaced(module, "sync_folder", lambda _: None))
        yield


WEAKNESSES: dict[str, Callable[[], AbstractContextManager[None]]] = {
    "none": contextlib.nullcontext,
    "database normal": lambda: _database("NORMAL"),
    "database off": lambda: _database("OFF"),
    "key file not synced": lambda: _replaced(slots, "write_private", _write_unsynced),
    "packet not synced": _packet,
    "folders not synced": _folders,
}
