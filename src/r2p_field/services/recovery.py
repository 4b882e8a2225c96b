"""Whether the code on paper is really kept: typed back once, today or from the second day on; or a new one.

The code itself is stored nowhere. Only the day is kept from which the person is asked to type it back.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from dataclasses import dataclass

from r2p_field.domain.errors import R2PError
from r2p_field.services.journal import Journal
from r2p_field.services.paper_code import as_groups
from r2p_field.services.preferences import Choices
from r2p_field.services.resources import Resources
from r2p_field.vault import new_code
from r2p_field.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryState:
    """From which day on the code is to be typed back (none: it was, or was never asked for), and if it is."""

    due_from: dt.date | None
    due: bool


class Recovery:
    """The code on paper of one open vault."""

    def __init__(self, vault: Vault, journal: Journal, choices: Choices, resources: Resources) -> None:
        self._vault = vault
        self._journal = journal
        self._choices = choices
        self._resources = resources

    def state(self) -> RecoveryState:
        """Tell whether the person should be asked for the code on paper today."""
        due_from = self._choices.read().recovery_due
        return RecoveryState(
            due_from=due_from, due=due_from is not None and due_from <= self._journal.today()
        )

    def shown(self) -> None:
        """Remember that a new code was shown and not typed back; it is asked for from today on."""
        self._choices.change(recovery_due=self._journal.today())

    def postpone(self) -> None:
        """Ask from tomorrow on; a code that was typed back already is not asked for again."""
        if self._choices.read().recovery_due is not None:
            self._choices.change(recovery_due=self._journal.today() + dt.timedelta(days=1))

    def typed_back(self, typed: str) -> None:
        """Try a code as it stands on paper on the key file itself; if it opens these records, ask no more.

        Raises BadCode, BadWords, WrongPassphrase, VaultDamaged, StorageRefused.
        """
        new_code.try_code(self._vault, as_groups(typed, self._resources))
        self._choices.change(recovery_due=None)

    def proved(self) -> None:
        """Ask no more for a code that has just opened these records; a full disk lets it be asked again."""
        with contextlib.suppress(R2PError):
            if self._choices.read().recovery_due is not None:
                self._choices.change(recovery_due=None)

    def renew(self, passphrase: str) -> str:
        """Make a new code in place of one that was lost; the old one opens nothing any more.

        Returns it in groups of digits, to be shown once. Earlier backups still open with the old code.
        That it is to be typed back is remembered first: should the power go before anybody saw it, the
        person is asked for a code, and makes another. Raises WrongPassphrase, VaultDamaged, StorageFull,
        StorageRefused, NotEnoughMemory.
        """
        before = self._choices.read().recovery_due
        self.shown()
        try:
            return new_code.replace_code(self._vault, passphrase)
        except R2PError:
            self._choices.change(recovery_due=before)
            raise
