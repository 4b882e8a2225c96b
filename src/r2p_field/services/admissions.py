"""Who may speak, as far as this vault knows: the judge over everything signed that lies here.

The judge is made again when something signed arrives; between that it is kept, since judging certificates costs
signature checks.
"""

from r2p_field.domain.ids import FeedId, ProgrammeId, RevisionId
from r2p_field.ledger.admission import Position
from r2p_field.ledger.signed import SignedObject
from r2p_field.trust.judge import Judge
from r2p_field.vault.vault import Vault

PROGRAMME = "programme"
"""The name under which a vault keeps the programme that it joined."""


class Admissions:
    """Keeps the judge of one open vault. Implements the ledger's `Admission` by asking it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._judge: Judge | None = None

    @property
    def judge(self) -> Judge:
        """The judge over what lies here now."""
        if self._judge is None:
            store = self._vault.store
            own = [keys for feed in store.own_feeds() if (keys := store.keys_of(feed))]
            self._judge = Judge(
                self.programme,
                store.objects(),
                is_ancestor=store.is_ancestor,
                local=own,
                keys=store.all_keys(),
            )
        return self._judge

    @property
    def programme(self) -> ProgrammeId | None:
        """The programme that this vault joined, if any."""
        joined = self._vault.meta.get(PROGRAMME)
        return ProgrammeId(joined) if joined else None

    def forget(self) -> None:
        """Judge anew at the next question: something signed, or a key, came."""
        self._judge = None

    def take(self, objects: list[SignedObject]) -> bool:
        """Keep signed objects within the caller's step; tell whether any of them is new."""
        fresh = [signed for signed in objects if self._vault.store.put_object(signed)]
        if fresh:
            self.forget()
        return bool(fresh)

    def position(self, feed: FeedId, seq: int, revision: RevisionId) -> Position | None:
        """Return what the writer was at this revision, or None if nobody vouches for it."""
        return self.judge.position(feed, seq, revision)

    def heirs(self, feed: FeedId) -> frozenset[FeedId]:
        """Return all feeds that go on after `feed`."""
        return self.judge.heirs(feed)
