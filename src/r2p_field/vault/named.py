"""How the contents that are here name a photo or document: with what proves its bytes."""

from __future__ import annotations

from collections.abc import Iterator

from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.ids import BlobId, RecordId
from r2p_field.vault.records import attachments_of
from r2p_field.vault.store import Store
from r2p_field.vault.vault import Vault


def ref_of(store: Store, blob: BlobId) -> BlobRef | None:
    """Return how a content that is here names a photo, None when none does: a draft's, a sealed original."""
    for entry in store.using(blob):
        for ref in attachments_of(entry):
            if ref.id == blob:
                return ref
    return None


def attachments_missing(vault: Vault) -> Iterator[RecordId]:
    """Yield the records whose newest content names a photo or document of ours that is not whole here."""
    for feed in vault.store.own_feeds():
        for entry in vault.store.of_feed(feed):
            if any(not vault.blobs.is_whole(ref.id) for ref in attachments_of(entry)):
                yield entry.header.record
