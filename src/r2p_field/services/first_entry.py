"""A chain in which nothing was written cannot be handed over: so something is, before a copy of it is made.

A succession names the last entry of the old chain (docs/formats.md section 4). A headquarters that only read
so far could not answer anybody once it was restored, and an approved device would have to be approved anew.
"""

from __future__ import annotations

from r2p_field.domain import records
from r2p_field.domain.erasure import Erasure
from r2p_field.services.journal import Entry, Journal
from r2p_field.vault.vault import Vault


def write_first_entry(vault: Vault, journal: Journal) -> None:
    """Write an entry that says nothing, where none of our chains holds any.

    It erases a record that never was and never will be: every version understands that, and nobody sees it.
    Raises VaultError.
    """
    if any(vault.store.tip(feed) is not None for feed in vault.store.own_feeds()):
        return
    _, never = journal.new_record()
    body = records.to_body(Erasure(record=never))
    journal.write([Entry(kind="erasure", form=records.KINDS["erasure"], body=body)])
