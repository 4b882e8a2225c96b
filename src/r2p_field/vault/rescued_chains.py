"""The chains of rescued records: what proves their entries, where they have holes, and how ours goes on.

An entry of ours counts when a signature that was saved reaches it, or one that the old keys give now: the
header of whatever follows a lost entry names it, so its place is known. What neither reaches is to be written
again. Entries of others wait for a signature that comes with a later packet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from r2p_field.crypto.signing import SuiteVerifier
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.ledger.checkpoint import Checkpoint, make_checkpoint, read_checkpoint, verify_checkpoint
from r2p_field.ledger.erasure import KIND as ERASURE
from r2p_field.ledger.signed import SignedObject
from r2p_field.vault.connection import transaction
from r2p_field.vault.feeds import Standing
from r2p_field.vault.lost import Gap, note_lost
from r2p_field.vault.stored import Stored
from r2p_field.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Chains:
    """How many entries of ours are gone, which lost their content, which nobody can prove; are keys here.

    `doubtful` counts those that were left behind, `unvouched` are those to be written again and marked.
    """

    lost: int
    doubtful: int
    unvouched: tuple[Stored, ...]
    cut: tuple[RevisionId, ...]
    hidden: tuple[RevisionId, ...]
    keys: bool


def settle_chains(
    vault: Vault,
    checkpoints: Sequence[tuple[Checkpoint, SignedObject, bool]],
    cut: AbstractSet[RevisionId],
    doubtful: AbstractSet[RevisionId],
    *,
    verifiable: bool,
) -> Chains:
    """Prove what can be proven, note the holes, and go on in a new chain.

    Entries of ours that are `doubtful`, and that nothing proves, are never signed as what they say they are:
    who had the files in hand may have put them there. Where no page is `verifiable` they are all that is
    left of what was written last, so their contents are handed on, to be written again with a mark.
    """
    own = tuple(vault.store.own_feeds())
    with transaction(vault.database):
        signed = _prove_by(vault, checkpoints)
        for feed in own:
            _sign_ends(vault, feed, doubtful)
        left = [one for feed in own for one in _unproven(vault, feed) if one in doubtful]
        unvouched = tuple(_worth_keeping(vault, left)) if not verifiable else ()
        vault.store.leave_behind(left)
        lacking = [one for one in sorted(cut) if _lacks_content(vault, one)]
        gaps = [gap for feed in own for gap in _gaps(vault, feed, signed.get(feed, -1))]
        note_lost(vault.meta, gaps, lacking)
        hidden = tuple(one for feed in own for one in _unproven(vault, feed))
        held = Standing.OWN in vault.store.own_feeds().values()
        if not held:
            vault.store.retire_own_feed()
        vault.begin_chain()
    return Chains(
        lost=sum(gap.entries for gap in gaps),
        doubtful=len(left) - len(unvouched),
        unvouched=unvouched,
        cut=tuple(lacking),
        hidden=hidden,
        keys=held,
    )


def _prove_by(
    vault: Vault, checkpoints: Sequence[tuple[Checkpoint, SignedObject, bool]]
) -> dict[FeedId, int]:
    """Keep the checkpoints that their writers signed; return how far each chain was signed for."""
    until: dict[FeedId, int] = {}
    for checkpoint, signed, carried in checkpoints:
        if _is_signed(vault, checkpoint, signed):
            vault.store.put_checkpoint(checkpoint, signed, carried=carried)
            vault.store.prove(checkpoint)
            until[checkpoint.feed] = max(checkpoint.seq, until.get(checkpoint.feed, -1))
    return until


def _is_signed(vault: Vault, checkpoint: Checkpoint, signed: SignedObject) -> bool:
    keys = vault.store.keys_of(checkpoint.feed)
    if keys is None:
        return False
    try:
        verify_checkpoint(signed, keys, SuiteVerifier())
    except R2PError:
        return False
    return True


def _sign_ends(vault: Vault, feed: FeedId, doubtful: AbstractSet[RevisionId]) -> None:
    """Sign for what no signature reaches, where the keys of the chain are here."""
    signer = vault.keyring.signer_of(feed)
    while signer is not None and (end := _last_unproven(vault, feed, doubtful)):
        signed = make_checkpoint(signer, *end)
        vault.store.put_checkpoint(read_checkpoint(signed), signed, carried=False)
        vault.store.prove(read_checkpoint(signed))


def _last_unproven(
    vault: Vault, feed: FeedId, doubtful: AbstractSet[RevisionId]
) -> tuple[int, RevisionId] | None:
    rows = vault.database.execute(_LAST_UNPROVEN, (bytes.fromhex(feed),)).fetchall()
    ends = ((seq, RevisionId(raw.hex())) for seq, raw in rows)
    return next((end for end in ends if end[1] not in doubtful), None)


def _unproven(vault: Vault, feed: FeedId) -> list[RevisionId]:
    return [one.header.id for one in vault.store.of_feed(feed) if not one.proven]


def _worth_keeping(vault: Vault, left: Sequence[RevisionId]) -> Iterator[Stored]:
    """Yield those with a content. An erasure that nobody can vouch for takes nothing away."""
    for stored in map(vault.store.revision, left):
        if stored is not None and stored.payload is not None and stored.header.kind != ERASURE:
            yield stored


def _lacks_content(vault: Vault, revision: RevisionId) -> bool:
    stored = vault.store.revision(revision)
    return stored is not None and stored.payload is None


def _gaps(vault: Vault, feed: FeedId, signed: int) -> list[Gap]:
    """Return the holes in a chain of ours, up to the last entry that is known to have been there."""
    rows = vault.database.execute(_SEQS, (bytes.fromhex(feed),)).fetchall()
    there = [row[0] for row in rows]
    gaps = []
    for before, after in zip([-1, *there], [*there, max([signed, *there]) + 1], strict=True):
        if after - before > 1:
            gaps.append(Gap(feed=feed, first=before + 1, last=after - 1))
    return gaps


_LAST_UNPROVEN: Final = (
    "SELECT seq, id FROM revisions WHERE feed = (SELECT n FROM feeds WHERE feed = ?) AND proven = 0"
    " ORDER BY seq DESC, id DESC"
)
_SEQS: Final = (
    "SELECT DISTINCT seq FROM revisions WHERE feed = (SELECT n FROM feeds WHERE feed = ?) ORDER BY seq"
)
