"""Saving what can be saved of damaged records into a new, empty folder.

The damaged files are only read, page by page (`pages`, `btree`, `salvage`). Every entry that is taken over
is the one that its id names, every content the one that its header commits to, every piece of a photo opens
under its key. The rescued records open with the same passphrase and code, since the key file is copied, and
go on in a new chain: the old keys sign what was found, then the succession (docs/decisions/0027-rescue.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from r2p_field.crypto.randomness import wipe
from r2p_field.domain.ids import RevisionId
from r2p_field.domain.jobs import Progress
from r2p_field.vault import slots as slot_files
from r2p_field.vault.connection import transaction
from r2p_field.vault.examine import all_parts, readers
from r2p_field.vault.files import translated
from r2p_field.vault.installation import Installation
from r2p_field.vault.page_map import Part
from r2p_field.vault.pages import PageFile
from r2p_field.vault.rescued_chains import settle_chains
from r2p_field.vault.rescued_photos import settle_photos, take_pieces
from r2p_field.vault.rescued_rows import Taken, settle_rows, settle_settings, take_first, take_rest
from r2p_field.vault.salvage import found_in, pieces_in
from r2p_field.vault.stored import Stored
from r2p_field.vault.unfinished import making, place_key_file
from r2p_field.vault.vault import Vault, open_files
from r2p_field.vault.witness import IDS, KEYS, named_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """What was saved, and what was not.

    `lost` are entries of this computer that are known to have been there, `cut` saved entries whose content
    is gone, `hidden` those that nobody can prove any more and that are to be written again, `doubtful` those
    that were left where they are, since they may have been put there, and `unvouched` those of which nobody
    can tell and that are written again with a mark. `keys`: whether this computer's own
    keys were found; `settings`: whether its role and person were. `damaged` counts pages by the part they
    belonged to; `verifiable` is false where the start of the file is lost, so that what does not prove itself
    was taken unverified.
    """

    entries: int
    lost: int
    doubtful: int
    photos: int
    photos_lost: int
    drafts: int
    places: int
    packets: int
    keys: bool
    settings: bool
    verifiable: bool
    damaged: Counter[Part] = field(default_factory=Counter)
    cut: tuple[RevisionId, ...] = ()
    hidden: tuple[RevisionId, ...] = ()
    unvouched: tuple[Stored, ...] = ()

    @property
    def contents_lost(self) -> int:
        """How many entries were saved without their content."""
        return len(self.cut)


def rescue(
    source: Path,
    target: Path,
    secret: slot_files.Secret,
    *,
    profile: Path,
    finishing: Callable[[Vault, Rescued], None],
    progress: Progress,
    keys_from: Path | None = None,
) -> Rescued:
    """Save into the empty folder `target` what can be read in `source`, which is only read.

    `finishing` makes anew what is made from entries; it is handed the rescued records before anything can
    open them. `keys_from` is a second copy whose key file opens them where their own is lost. What a crash
    leaves opens with nothing and is removed by the next try. Raises VaultMissing, VaultDamaged (no key file
    is whole), WrongPassphrase, VaultExists, VaultNewer, StorageFull, StorageRefused, NotEnoughMemory,
    Cancelled.
    """
    unlocked = slot_files.unlock(keys_from or source, secret)
    try:
        with making(target):
            saved = _fill(source, target, unlocked, profile, finishing=finishing, progress=progress)
            with translated():
                place_key_file(target, unlocked.file.to_bytes(unlocked.master))
        return saved
    finally:
        wipe(unlocked.master)


def _fill(
    source: Path,
    target: Path,
    unlocked: slot_files.Unlocked,
    profile: Path,
    *,
    finishing: Callable[[Vault, Rescued], None],
    progress: Progress,
) -> Rescued:
    vault = open_files(target, unlocked.file.vault, unlocked.master, new=True)
    try:
        with readers(source, unlocked.master) as (file, photos):
            saved = _take_over(vault, file, photos, unlocked.file.generation, progress)
        Installation(profile, target, vault.id).begin(vault.meta)
        finishing(vault, saved)
        vault.close()
    except BaseException:
        vault.abandon()
        raise
    return saved


def _take_over(
    vault: Vault, file: PageFile, photos: PageFile, generation: int, progress: Progress
) -> Rescued:
    """Take over rows, then chains, then photos; nothing refers to what comes later."""
    vault.database.execute("PRAGMA foreign_keys = OFF")
    taken = Taken()
    keys = partial(named_in, file, KEYS)
    take_first(vault, found_in(_watched(file, progress, "Looking for keys")), taken, keys)
    take_rest(vault, found_in(_watched(file, progress, "Saving entries and drafts")), taken)
    if taken.doubtful:
        taken.doubtful -= {one.hex() for one in named_in(file, IDS) if isinstance(one, bytes)}
    with transaction(vault.database):
        settle_rows(vault)
    vault.database.execute("PRAGMA foreign_keys = ON")
    chains = settle_chains(vault, taken.checkpoints, taken.cut, taken.doubtful, verifiable=file.salted)
    with transaction(vault.database):
        settle_settings(vault, taken, generation)
    take_pieces(vault, pieces_in(_watched(photos, progress, "Saving photos and documents")))
    kept, gone = settle_photos(vault)
    return Rescued(
        entries=int(vault.database.value("SELECT count(*) FROM revisions")),
        lost=chains.lost,
        cut=chains.cut,
        photos=kept,
        photos_lost=gone,
        drafts=vault.drafts.count(),
        places=int(vault.database.value("SELECT count(*) FROM places")),
        packets=vault.packets.waiting_count(),
        keys=chains.keys,
        settings=taken.settings,
        verifiable=file.salted,
        damaged=all_parts(file, photos),
        hidden=chains.hidden,
        doubtful=chains.doubtful,
        unvouched=chains.unvouched,
    )


def _watched(file: PageFile, progress: Progress, text: str) -> PageFile:
    progress.report(0, file.count, text)
    return file.watch(lambda done: progress.report(done, file.count, text))
