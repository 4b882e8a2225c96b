"""Taking the content of a packet into the records: everything that is understood and everything that is not.

The whole packet is one step: when a check fails at its last byte, nothing of it is kept. Content that this
version does not understand is kept and carried on, and never a reason to refuse (FORMATS 4).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from r2p_field.bundle.errors import BadReceipt, Check, Refused
from r2p_field.bundle.open_body import BodyReport, Committed, read_body
from r2p_field.bundle.open_cover import Unwrapped
from r2p_field.bundle.receipt import Receipt, read_receipt, verify_receipt
from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.contact import CONTACT
from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.domain.list_filter import Filter
from r2p_field.ledger.clock import Hlc
from r2p_field.ledger.errors import BrokenChain
from r2p_field.ledger.feed import check_links
from r2p_field.ledger.keys import keys_from_value
from r2p_field.ledger.revision import Header
from r2p_field.ledger.signed import SignedObject
from r2p_field.services import affected
from r2p_field.services.admissions import Admissions
from r2p_field.services.import_intake import BoundedStaging, Intake
from r2p_field.vault.projection import OPEN
from r2p_field.vault.vault import Vault

_ASKING = Filter(kind=CONTACT, type=OPEN)


class KnownHere:
    """Answers what a packet's checks ask about what is held already."""

    def __init__(self, vault: Vault, admissions: Admissions) -> None:
        self._vault = vault
        self._admissions = admissions

    def keys_of(self, feed: FeedId, /) -> PublicKeys | None:
        """Return the keys that write a feed, if they were ever seen."""
        return self._admissions.judge.keys_of(feed)

    def proven(self, revision: RevisionId, /) -> Committed | None:
        """Return what the header of a revision fixes, if it is held and proven."""
        stored = self._vault.store.revision(revision)
        if stored is None or not stored.proven:
            return None
        return Committed(commitment=stored.header.commitment, length=stored.header.length)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a packet brought: the report of its checks, records touched, and receipts that count.

    `contacts`: recorders who ask to be contacted and did not before. `stamps` are the clock stamps of its
    entries, for our clock to go on after them.
    """

    report: BodyReport
    records: int
    new_entries: int
    receipts: int
    stamps: tuple[Hlc, ...]
    contacts: int = 0


def take_body(unwrapped: Unwrapped, vault: Vault, admissions: Admissions) -> Taken:
    """Check the body of a packet of a known signer and take it in; to be called inside one step.

    Raises Refused, BadInput and whatever the vault raises: the caller takes the step back.
    """
    before, asked = vault.store.count(), vault.records.count(_ASKING)
    body = Intake(vault, admissions)
    report = read_body(unwrapped, KnownHere(vault, admissions), body, staging=BoundedStaging)
    _refuse_crossed(body.headers, vault)
    body.finish()
    statements = [*unwrapped.statements(), *body.objects]
    fresh = admissions.take(statements, _keys_shown(statements, unwrapped))
    written = {header.feed for header in body.headers.values()}
    records = affected.refold(vault, admissions, fresh, touched=body.touched, written=written)
    receipts = sum(_take_receipt(signed, vault, admissions) for signed in body.receipts)
    _begin_anew_if_behind(body.receipts, vault, admissions)
    return Taken(
        report=report,
        records=len(records),
        new_entries=vault.store.count() - before,
        receipts=receipts,
        stamps=tuple(header.hlc for header in body.headers.values()),
        contacts=max(0, vault.records.count(_ASKING) - asked),
    )


def _refuse_crossed(brought: Mapping[RevisionId, Header], vault: Vault) -> None:
    """A header that names a known one of another feed or place as its predecessor refuses the packet."""

    def lookup(revision: RevisionId) -> Header | None:
        if revision in brought:
            return brought[revision]
        stored = vault.store.revision(revision)
        return stored.header if stored else None

    try:
        check_links(brought.values(), lookup)
    except BrokenChain as error:
        raise Refused(Check.CHAINS, error.reason) from error


def _keys_shown(statements: Iterable[SignedObject], unwrapped: Unwrapped) -> list[PublicKeys]:
    """Return every set of keys that the packet showed; a key names its feed by itself."""
    found = [unwrapped.sender_keys, *unwrapped.manifest.keys]
    for signed in statements:
        with contextlib.suppress(BadKey):
            found.append(keys_from_value(signed.value.get("keys")))
    return found


def _begin_anew_if_behind(receipts: Iterable[SignedObject], vault: Vault, admissions: Admissions) -> None:
    """Begin a new chain when headquarters holds an end of our present one that is not here.

    Then this computer was put back to an earlier day, or a double of it writes on: the marks that tell a copy
    were put back or doubled with it, and every entry more in that chain would fork it.
    """
    for signed in receipts:
        receipt = _read(signed, admissions)
        if receipt is None or not admissions.judge.speaks_for_headquarters(receipt.receiver):
            continue
        for tip in receipt.tips:
            if tip.feed == vault.feed and vault.store.revision(tip.tip) is None:
                vault.begin_chain(after=(tip.seq, tip.tip))
                admissions.forget()


def _take_receipt(signed: SignedObject, vault: Vault, admissions: Admissions) -> bool:
    """Keep a receipt for one of our feeds that its receiver really signed. Others count for nothing here."""
    receipt = _read(signed, admissions)
    return receipt is not None and vault.packets.put_receipt(receipt.receiver, receipt.of, receipt.no, signed)


def _read(signed: SignedObject, admissions: Admissions) -> Receipt | None:
    """Return a receipt of our programme that its receiver really signed, None for any other."""
    try:
        receipt = read_receipt(signed)
        keys = admissions.judge.keys_of(receipt.receiver)
        if keys is None:
            return None
        verify_receipt(signed, keys)
    except BadReceipt:
        return None
    return receipt if receipt.programme == admissions.programme else None
