"""Which records must be folded again because of what was signed, beside those that were written in.

A certificate, a succession or a revocation changes what its feed's revisions count for, and with it what
their heirs may do and who shares a committee. Too many records are named rather than one too few: folding a
record again without need changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from r2p_field.domain.ids import FeedId, RecordId
from r2p_field.ledger.encoding import is_hash
from r2p_field.ledger.signed import SignedObject
from r2p_field.services.admissions import Admissions, Fresh
from r2p_field.services.rules import RULES
from r2p_field.vault.vault import Vault

_CHANGING_ALL = frozenset({"programme", "policy"})
_JUDGING = frozenset({"cert", "revoke", "release", "succeed"})
_BOUNDING = frozenset({"revoke", "release"})
_NAMES = ("feed", "heir", "continues")

_Links = Mapping[FeedId, set[FeedId]]


def refold(
    vault: Vault,
    admissions: Admissions,
    fresh: Fresh,
    *,
    touched: Iterable[RecordId] = (),
    written: Iterable[FeedId] = (),
) -> list[RecordId]:
    """Fold the records `touched` by new entries and those that are judged otherwise now. Returns all of them.

    `written` are the feeds of the new entries: where a feed is bounded (revoked, or anchored by a policy),
    its older entries may begin to count when those arrive that lead from them to the boundary.
    """
    records = list(dict.fromkeys([*touched, *_judged_otherwise(vault, admissions, fresh, written)]))
    vault.records.refold(records, admissions, RULES)
    return records


def _judged_otherwise(
    vault: Vault, admissions: Admissions, fresh: Fresh, written: Iterable[FeedId]
) -> list[RecordId]:
    if any(signed.kind in _CHANGING_ALL for signed in fresh.objects):
        return vault.store.every_record()
    named = {feed for signed in fresh.objects if signed.kind in _JUDGING for feed in _feeds_in(signed)}
    feeds = named | fresh.keys
    bounded = _bounded(admissions) & set(written)
    if not feeds and not bounded:
        return []
    reached = _reached(feeds | bounded, _links(admissions.objects))
    return [record for feed in sorted(reached) for record in vault.store.records_of_feed(feed)]


def _bounded(admissions: Admissions) -> set[FeedId]:
    """Return the feeds of which only what leads to a certain entry counts."""
    policy = admissions.judge.policy
    anchored = {anchor.feed for anchor in policy.anchors} if policy else set()
    bounding = (signed for signed in admissions.objects if signed.kind in _BOUNDING)
    return anchored | {feed for signed in bounding for feed in _feeds_in(signed)}


def _feeds_in(signed: SignedObject) -> list[FeedId]:
    """Return the feeds that a statement names; whatever is no feed gives nothing."""
    values = (signed.value.get(name) for name in _NAMES)
    return [FeedId(str(value)) for value in values if is_hash(value)]


def _links(objects: Sequence[SignedObject]) -> _Links:
    """Return which feeds hang together: by handing on, or by certificates that void each other."""
    links: dict[FeedId, set[FeedId]] = defaultdict(set)
    numbered: dict[object, set[FeedId]] = defaultdict(set)
    for signed in objects:
        feeds = _feeds_in(signed) if signed.kind in {"cert", "succeed"} else []
        for feed in feeds:
            links[feed].update(feeds)
        if signed.kind == "cert":
            numbered[str(signed.value.get("serial"))].update(feeds)
    for feeds_of_number in numbered.values():
        for feed in feeds_of_number:
            links[feed] |= feeds_of_number
    return links


def _reached(feeds: Iterable[FeedId], links: _Links) -> set[FeedId]:
    reached: set[FeedId] = set()
    waiting = list(feeds)
    while waiting:
        feed = waiting.pop()
        if feed not in reached:
            reached.add(feed)
            waiting += links.get(feed, ())
    return reached
