"""What commands are handed: how to make a starter for a profile folder, and how to open the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from r2p_field.services.ports import Program, Starter


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Made by `r2p_field.__main__`, so that no command needs to know how anything is built.

    `starter` takes the profile folder, None for the usual one. `window` opens the window, on records that are
    open already if there are any, to take files in once records are open, and returns the exit code when the
    person closes it. `selftest` tries the whole program, tells it line by line, and returns the exit code.
    """

    starter: Callable[[Path | None], Starter]
    window: Callable[[Starter, Program | None, Sequence[Path]], int]
    selftest: Callable[[Callable[[str], object]], int]
