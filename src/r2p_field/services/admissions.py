"""Who may speak, as far as this vault knows: the judge over everything signed that lies here.

The judge is kept between questions and grows by what arrives, since judging costs signature checks. When a
step is taken back, the judge goes back with it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId, ProgrammeId, RevisionId
from r2p_field.ledger.admission import Position
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import SignedObject
from r2p_field.trust.judge import Judge
from r2p_field.vault.vault import Vault

PROGRAMME = "programme"
"""The name under which a vault keeps the programme that it joined."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """What was new among signed objects and keys that came: what may be judged otherwise because of them."""

    objects: tuple[SignedObject, ...] = ()
    keys: frozenset[FeedId] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.objects or self.keys)


class Admissions:
    """Keeps the judge of one open vault. Implements the ledger's `Admission` by asking it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._judge: Judge | None = None
        self._objects: tuple[SignedObject, ...] | None = None

    @property
    def judge(self) -> Judge:
        """The judge over what lies here now."""
        if self._judge is None:
            store = self._vault.store
            own = [keys for feed in store.own_feeds() if (keys := store.keys_of(feed))]
            self._judge = Judge(
                self.programme,
                self.objects,
                is_ancestor=store.is_ancestor,
                local=own,
                keys=store.all_keys(),
            )
        return self._judge

    @property
    def objects(self) -> tuple[SignedObject, ...]:
        """Everything signed that lies here, whether it counts or not."""
        if self._objects is None:
            self._objects = tuple(self._vault.store.objects())
        return self._objects

    @property
    def programme(self) -> ProgrammeId | None:
        """The programme that this vault joined, if any."""
        joined = self._vault.meta.get(PROGRAMME)
        return ProgrammeId(joined) if joined else None

    def forget(self) -> None:
        """Judge anew at the next question: the programme or this vault's own chains changed."""
        self._judge = self._objects = None

    @contextlib.contextmanager
    def step(self) -> Iterator[None]:
        """A step of the store. When it is taken back, everything remembered of it goes too."""
        judge, objects = self._judge, self._objects
        try:
            with self._vault.store.step():
                yield
        except BaseException:
            self._vault.store.forget_cached()
            self._judge, self._objects = judge, objects
            raise

    def take(self, objects: Iterable[SignedObject], keys: Sequence[PublicKeys] = ()) -> Fresh:
        """Keep signed objects and keys within the caller's step; return what is new among them."""
        judge, held = self.judge, self.objects
        fresh = tuple(signed for signed in objects if self._vault.store.put_object(signed))
        unseen = [one for one in keys if self._vault.store.keys_of(feed_of(one)) is None]
        for one in unseen:
            self._vault.store.know_keys(one)
        if fresh or unseen:
            self._judge, self._objects = judge.with_objects(fresh, unseen), (*held, *fresh)
        return Fresh(objects=fresh, keys=frozenset(feed_of(one) for one in unseen))

    def position(self, feed: FeedId, seq: int, revision: RevisionId) -> Position | None:
        """Return what the writer was at this revision, or None if nobody vouches for it."""
        return self.judge.position(feed, seq, revision)

    def heirs(self, feed: FeedId) -> frozenset[FeedId]:
        """Return all feeds that go on after `feed`."""
        return self.judge.heirs(feed)
