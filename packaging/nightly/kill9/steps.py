"""Dying before a durable step instead of at a moment: what lies between two of them makes no difference."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from r2p_field.vault.connection import Connection

DEAD: Final = 77
"""How such a process ends."""
_DURABLE: Final = ("COMMIT", "PRAGMA wal_checkpoint", "VACUUM", "DETACH")


def die_at(step: int) -> None:
    """Let this process die, without any cleaning up, before the given durable step, counted from 1."""
    steps = itertools.count(1)

    def before(real: Callable[..., Any], counts: Callable[..., bool]) -> Callable[..., Any]:
        def stepping(*args: Any, **kwargs: Any) -> Any:
            if counts(*args) and next(steps) == step:
                os._exit(DEAD)
            return real(*args, **kwargs)

        return stepping

    def always(*_: Any) -> bool:
        return True

    def durable(_: Connection, sql: str, *__: Any) -> bool:
        return sql.startswith(_DURABLE)

    os.fsync = before(os.fsync, always)
    Path.replace = before(Path.replace, always)  # type: ignore[method-assign]
    Path.unlink = before(Path.unlink, always)  # type: ignore[method-assign]
    Connection.execute = before(Connection.execute, durable)  # type: ignore[method-assign]
