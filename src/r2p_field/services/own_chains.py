"""The chains this vault writes and wrote: where each of them ends, and what signs for that end.

A chain has one end. It has several only where a copy of these records went on writing it elsewhere (a fork):
both branches are kept and both are sent.
"""

from __future__ import annotations

from collections.abc import Iterable

from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.ledger.checkpoint import make_checkpoint, read_checkpoint
from r2p_field.ledger.feed import links
from r2p_field.ledger.signed import SignedObject
from r2p_field.vault.lost import Lost
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault

End = tuple[int, RevisionId]
"""Seq and id of the last entry of a branch."""


def ends_of(entries: Iterable[Stored], gone: Lost | None = None) -> list[End]:
    """Return the entries of one chain after which none of them stands, sorted. Unproven ones do not count.

    Where entries are `gone` for good, what stands before them is no end: the chain went on.
    """
    proven = {one.header.id: one.header for one in entries if one.proven}
    followed = {
        header.prev
        for header in proven.values()
        if header.prev in proven and links(header, proven[header.prev])
    }
    last = max((header.seq for header in proven.values()), default=-1)
    return sorted(
        (header.seq, revision)
        for revision, header in proven.items()
        if revision not in followed
        and (gone is None or header.seq == last or not gone.skips(header.feed, header.seq + 1))
    )


def checkpoint_for(vault: Vault, feed: FeedId, end: End) -> SignedObject:
    """Return what proves a chain of ours up to `end`; it is signed now where that was not done yet."""
    seq, tip = end
    held = vault.store.checkpoint_at(feed, seq)
    if held is not None and read_checkpoint(held).tip == tip:
        signed = held
    else:
        signer = vault.keyring.signer_of(feed)
        if signer is None:
            raise LookupError("a chain of ours without its keys")
        signed = make_checkpoint(signer, seq, tip)
    with vault.store.step():
        vault.store.put_checkpoint(read_checkpoint(signed), signed, carried=True)
    return signed
