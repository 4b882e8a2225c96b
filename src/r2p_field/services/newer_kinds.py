"""After an update of the program: what a newer version had written is shown if it is understood now."""

from __future__ import annotations

import contextlib
import json

from r2p_field.domain.records import KINDS
from r2p_field.services.admissions import Admissions
from r2p_field.services.rules import RULES
from r2p_field.vault.errors import StorageFull, StorageRefused
from r2p_field.vault.records import Flag
from r2p_field.vault.vault import Vault

_KNOWN = "kinds"


def show_what_is_understood_now(vault: Vault, admissions: Admissions) -> None:
    """Fold the records again that waited for a newer version, once after each update that brought kinds.

    On a full disk they go on waiting, until the records are opened again.
    """
    known = json.dumps(dict(KINDS), sort_keys=True)
    if vault.meta.get(_KNOWN) == known:
        return
    with contextlib.suppress(StorageFull, StorageRefused):
        vault.records.refold(vault.records.flagged(Flag.NEWER), admissions, RULES)
        vault.meta.set(_KNOWN, known)
