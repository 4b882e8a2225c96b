"""Weaker settings, each of which the trial must find: the controls.

They are only ever put on in the process that is recorded.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from r2p_field.services import files as service_files
from r2p_field.services import packet_files, program_shelf
from r2p_field.vault import connection, emergency, files, slots, two_files, unfinished


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


@contextlib.contextmanager
def _without(name: str, *modules: Any) -> Iterator[None]:
    """Let something that makes durable do nothing, as some modules know it."""
    with contextlib.ExitStack() as weaker:
        for module in modules:
            weaker.enter_context(_replaced(module, name, lambda _: None))
        yield


@contextlib.contextmanager
def _blobs() -> Iterator[None]:
    """Let pieces of attachments be synced seldom, though their keys and what names them are."""
    real = connection.open_store

    def weaker(path: Path, *rest: Any, **more: Any) -> connection.Connection:
        opened = real(path, *rest, **more)
        if path.name == unfinished.BLOBS:
            opened.execute("PRAGMA synchronous = NORMAL")
        return opened

    with _replaced(two_files, "open_store", weaker):
        yield


WEAKNESSES: dict[str, Callable[[], AbstractContextManager[None]]] = {
    "none": contextlib.nullcontext,
    "database normal": lambda: _database("NORMAL"),
    "database off": lambda: _database("OFF"),
    "key file not synced": lambda: _replaced(slots, "write_private", _write_unsynced),
    "packet not synced": lambda: _without("sync", service_files, packet_files),
    "folders not synced": lambda: _without(
        "sync_folder", files, service_files, program_shelf, slots, unfinished, emergency
    ),
    "new version not synced": lambda: _without("sync", program_shelf),
    "photos not synced": _blobs,
}
