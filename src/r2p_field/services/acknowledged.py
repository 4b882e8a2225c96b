"""What headquarters says that it holds of this device: read from the receipts that came back."""

from __future__ import annotations

from r2p_field.bundle.receipt import Receipt, read_receipt
from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.trust.judge import Judge
from r2p_field.vault.vault import Vault


def receipts_that_count(vault: Vault, judge: Judge) -> list[Receipt]:
    """Return the newest receipts of those who speak for headquarters now."""
    held = [read_receipt(signed) for signed in vault.packets.receipts()]
    return [receipt for receipt in held if judge.speaks_for_headquarters(receipt.receiver)]


def acknowledged_until(vault: Vault, judge: Judge) -> dict[FeedId, int]:
    """Return for each feed of ours the last seq up to which headquarters holds everything that was sent.

    Only where the acknowledged tip is our own revision (not a fork), and nothing before it is missing there.
    """
    reached: dict[FeedId, int] = {}
    for receipt in receipts_that_count(vault, judge):
        broken = {gap.feed for gap in receipt.gaps}
        for tip in receipt.tips:
            if tip.feed in broken or receipt.blobs_missing or vault.store.revision(tip.tip) is None:
                continue
            reached[tip.feed] = max(tip.seq, reached.get(tip.feed, -1))
    return reached


def missing_there(vault: Vault, judge: Judge) -> dict[RevisionId, str]:
    """Return the revisions whose content headquarters lacks, with the reason it gave."""
    return {
        absent.rev: absent.why for receipt in receipts_that_count(vault, judge) for absent in receipt.absent
    }
