"""Looking after one's records: what is in them, is everything sound, a second copy, locking."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from r2p_field.domain.ids import FeedId
from r2p_field.domain.jobs import Progress
from r2p_field.ledger.digest import state_digest
from r2p_field.ledger.errors import LedgerError
from r2p_field.services.admissions import Admissions
from r2p_field.services.delivery import Delivery, last_carried, own_unsent
from r2p_field.services.doubled import doubled
from r2p_field.services.journal import Journal
from r2p_field.services.rules import RULES
from r2p_field.services.sample import is_sample
from r2p_field.vault import backup, check, repair
from r2p_field.vault.check import Verdict
from r2p_field.vault.errors import StorageFull, StorageRefused, VaultError
from r2p_field.vault.schema import FORMAT
from r2p_field.vault.vault import Vault

_A_PIECE = 100
"""Records to index, or pages to merge, at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultInfo:
    """What a person may know of their records at a glance.

    `state_digest` is for comparing two headquarters. `sample` tells that everything is invented.
    """

    vault: str
    format: int
    role: str
    device: FeedId
    programme: str
    certified: bool
    counts: Mapping[str, int]
    state_digest: str
    last_backup: str
    last_rehearsal: str
    last_packet: str
    sample: bool


class Upkeep:
    """Looks after one open vault."""

    def __init__(self, vault: Vault, admissions: Admissions, delivery: Delivery, journal: Journal) -> None:
        self._vault = vault
        self._admissions = admissions
        self._delivery = delivery
        self._journal = journal

    @property
    def folder(self) -> Path:
        """Where these records lie."""
        return self._vault.folder

    def let_go(self) -> None:
        """Let go of files that cannot be reached any more; what was acknowledged is in them."""
        with contextlib.suppress(VaultError):  # what cannot be reached cannot be closed either
            self._vault.abandon()

    def info(self) -> VaultInfo:
        """Return what is in these records. Takes a second or two for a hundred thousand of them."""
        vault, judge = self._vault, self._admissions.judge
        sent = vault.packets.sent()
        return VaultInfo(
            vault=vault.id,
            format=FORMAT,
            role=vault.meta.get("role"),
            device=vault.feed,
            programme=self._admissions.programme or "",
            certified=any(one.feed == vault.feed for one in judge.certificates),
            counts=self.counts(),
            state_digest=self.state_digest(),
            last_backup=vault.meta.get("last_backup"),
            last_rehearsal=vault.meta.get("last_rehearsal"),
            last_packet=sent[0].at if sent else "",
            sample=is_sample(vault),
        )

    def counts(self) -> dict[str, int]:
        """Return how much of everything there is."""
        return {
            **self._vault.records.counts(),
            "drafts": self._vault.drafts.count(),
            "unsent": own_unsent(self._vault, self._delivery),
            "waiting": len(self._vault.packets.waiting()),
            "unindexed": self._vault.records.search.waiting(),
            "alarms": len(self._admissions.judge.alarms),
            "doubled": len(doubled(self._vault, self._admissions)),
        }

    def state_digest(self) -> str:
        """Return the number by which two vaults that took in the same packets see that they agree.

        docs/formats.md section 6: folded records and decisions about feeds, without what this vault wrote and
        no packet carried.
        """
        carried = last_carried(self._vault.packets.sent())
        own = {feed: carried.get(feed, -1) for feed in self._vault.store.own_feeds()}
        states = self._vault.records.states_carried(own, self._admissions, RULES)
        feeds = [feed for feed in self._vault.store.feeds_with_revisions() if own.get(feed, 0) >= 0]
        return state_digest(states, self._admissions.judge.decisions(feeds))

    def check(self, progress: Progress) -> Verdict:
        """Read everything once, as far as it can be read, and say what is damaged. Raises Cancelled."""
        try:
            return check.check(self._vault, progress, self._admissions, RULES)
        except LedgerError:
            return Verdict(unread=True)

    def make_anew(self, progress: Progress) -> None:
        """Make lists and search anew from what was written. Raises VaultDamaged, StorageFull, Cancelled."""
        repair.make_anew(self._vault, progress, self._admissions, RULES)

    def back_up(self, target: Path, progress: Progress) -> None:
        """Make a second copy in an empty folder, read back.

        Raises VaultExists, StorageFull, StorageRefused, Cancelled.
        """
        backup.back_up(self._vault, target, self._journal.now(), progress)

    def tidy_up(self) -> bool:
        """Do a small piece of what can wait, some hundredths of a second long; tell whether more is left.

        Words that wait for the index are put there, then the index is kept in few pieces, then the journals
        are folded into their files. On a full disk everything goes on waiting.
        """
        search = self._vault.records.search
        try:
            more = search.catch_up(_A_PIECE) == _A_PIECE or search.tidy(_A_PIECE)
            if not more:
                self._vault.fold_journals()
        except (StorageFull, StorageRefused):
            return False
        return more

    def sign_tail(self) -> None:
        """Sign for what was written since the last time; to be called a few seconds after a save."""
        self._vault.checkpoint()

    def close(self, *, ending: bool = True) -> None:
        """Sign the tail and let go of the files. The process should end after this.

        Unless it is `ending`, memory is not overwritten: that would slow other open records down for good.
        """
        self._vault.close(ending=ending)
