"""Where the content of a packet lies while it is read or made: small ones in memory, large ones in the vault.

It is plain text, so never in a file of its own (docs/design.md, promise 2); what lies in the vault is taken
out again before the step around it ends.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from r2p_field.bundle.staging import MemoryStaging, Staging
from r2p_field.vault.vault import Vault

IN_MEMORY = 32 * 1024 * 1024
"""Bytes up to which a packet is held in memory."""


@contextlib.contextmanager
def space_for(vault: Vault, size: int) -> Iterator[Callable[[], Staging]]:
    """Give a maker of places for about `size` bytes; to be used inside a step of the store."""
    if size <= IN_MEMORY:
        yield MemoryStaging
        return
    yield vault.staging
    vault.staging().clear()
