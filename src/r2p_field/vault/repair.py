"""Making anew in place what is made from entries: lists, the index of words, what finds places and photos.

Nothing that was written is touched. Damaged pages cannot be mended in place: see `rescue`.
"""

from __future__ import annotations

from r2p_field.domain.jobs import Progress
from r2p_field.ledger.admission import Admission, Rules
from r2p_field.vault.vault import Vault


def make_anew(vault: Vault, progress: Progress, admission: Admission, rules: Rules) -> None:
    """Make everything anew that comes from entries, in one step, then the index of words.

    Raises VaultDamaged when what is written cannot be read, StorageFull, StorageRefused, Cancelled; the step
    is taken back then.
    """
    progress.report(0, 0, "Making the lists anew")
    with vault.roomy():
        with vault.store.step():
            for connection in (vault.database, vault.blob_database):
                connection.execute("REINDEX")
            fold_anew(vault, admission, rules)
        index_anew(vault, progress)
    vault.fold_journals()


def fold_anew(vault: Vault, admission: Admission, rules: Rules) -> None:
    """Fold everything into fresh rows, within the caller's step; words wait for the index."""
    vault.records.forget_all()
    vault.store.note_uses_anew()
    vault.places.find_anew()
    vault.records.refold_all(admission, rules)


def index_anew(vault: Vault, progress: Progress, at_a_time: int = 500) -> None:
    """Put the words of all records that wait into the index."""
    search, total = vault.records.search, vault.records.search.waiting()
    done = 0
    while count := search.catch_up(at_a_time):
        done += count
        progress.report(done, total, "Making the search anew")
