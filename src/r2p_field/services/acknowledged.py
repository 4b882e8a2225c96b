"""What headquarters says that it holds of this device: read from the receipts that came back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from r2p_field.bundle.receipt import Receipt, Tip, read_receipt
from r2p_field.domain.ids import BlobId, FeedId, RevisionId
from r2p_field.services.own_chains import ends_of
from r2p_field.trust.judge import Judge
from r2p_field.vault.lost import Lost, lost
from r2p_field.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledged:
    """What headquarters acknowledged of this vault's chains.

    `until`: the last seq of each chain up to which it has everything that was sent, on every branch.
    `lacking`: the entries among those whose content it does not have, with its reason. `blobs`: attachments
    that it misses. `last`: the time (UTC) of the newest import that it acknowledged, empty for none.
    """

    until: Mapping[FeedId, int]
    lacking: Mapping[RevisionId, str]
    blobs: frozenset[BlobId]
    last: str


def acknowledged(vault: Vault, judge: Judge) -> Acknowledged:
    """Return what the newest receipts of those who speak for headquarters now say together."""
    receipts = list(_receipts_that_count(vault, judge))
    found = {feed: _until(vault, feed, receipts) for feed in vault.store.own_feeds()}
    return Acknowledged(
        until={feed: seq for feed, seq in found.items() if seq >= 0},
        lacking={absent.rev: absent.why for receipt in receipts for absent in receipt.absent},
        blobs=frozenset(blob for receipt in receipts for blob in receipt.blobs_missing),
        last=max((receipt.first_received for receipt in receipts), default=""),
    )


def _receipts_that_count(vault: Vault, judge: Judge) -> Iterator[Receipt]:
    held = (read_receipt(signed) for signed in vault.packets.receipts())
    return (receipt for receipt in held if judge.speaks_for_headquarters(receipt.receiver))


def _until(vault: Vault, feed: FeedId, receipts: list[Receipt]) -> int:
    """Return up to where a chain is there: an entry counts when an acknowledged one follows it."""
    gone = lost(vault.meta)
    tips = [
        (tip.tip, _whole_until(receipt, feed, tip.seq, gone))
        for receipt in receipts
        for tip in receipt.tips
        if tip.feed == feed and _is_ours(vault, tip)
    ]
    if not tips:
        return -1
    ends = ends_of(vault.store.of_feed(feed), gone)
    return min((_on_branch(vault, feed, tips, end) for _, end in ends), default=-1)


def _is_ours(vault: Vault, tip: Tip) -> bool:
    """Whether the entry that is acknowledged stands where the receipt says; a number alone proves nothing."""
    stored = vault.store.revision(tip.tip)
    return stored is not None and (stored.header.feed, stored.header.seq) == (tip.feed, tip.seq)


def _whole_until(receipt: Receipt, feed: FeedId, seq: int, gone: Lost) -> int:
    """Return the last seq before the first gap that the receiver has in a chain and that we could fill."""
    gaps = (gap for gap in receipt.gaps if gap.feed == feed)
    ours = (gap for gap in gaps if not gone.skips_all(feed, gap.first, gap.last))
    return min([seq, *(gap.first - 1 for gap in ours)])


def _on_branch(vault: Vault, feed: FeedId, tips: Sequence[tuple[RevisionId, int]], end: RevisionId) -> int:
    """Return how far acknowledged entries reach on the branch that ends with `end`."""
    on_it = (whole for tip, whole in tips if tip == end or vault.store.is_ancestor(feed, tip, end))
    return max(on_it, default=-1)
