"""One open vault: its encrypted files, its own chain of revisions, and the parts that work on them.

A folder holds `vault.slots`, `vault.db` and `blobs.db` (DESIGN 7). After opening, no key lies outside SQLCipher; what
needs the master key again asks for the passphrase again. Locking ends the process that held the vault.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from r2p_field.crypto import kdf, recovery
from r2p_field.crypto.randomness import random_bytes, wipe
from r2p_field.domain.ids import FeedId
from r2p_field.ledger import keys
from r2p_field.ledger.checkpoint import make_checkpoint, make_succession, read_checkpoint
from r2p_field.ledger.clock import FIRST, Hlc, HybridClock
from r2p_field.vault import slots as slot_files
from r2p_field.vault.blobs import Blobs
from r2p_field.vault.connection import DEFAULT_PAGE, Connection, open_store, transaction, translated_sql
from r2p_field.vault.drafts import Drafts
from r2p_field.vault.errors import VaultDamaged, VaultExists, VaultMissing, VaultNewer
from r2p_field.vault.files import make_private_folder, translated
from r2p_field.vault.installation import Installation
from r2p_field.vault.keyring import KeyRing
from r2p_field.vault.meta import Meta
from r2p_field.vault.packets import Packets
from r2p_field.vault.records import Records
from r2p_field.vault.schema import BLOB_MIGRATIONS, FORMAT, VAULT_MIGRATIONS, bring_up_to_date
from r2p_field.vault.staging import VaultStaging
from r2p_field.vault.store import Standing, Store

DATABASE, BLOBS = "vault.db", "blobs.db"
_BLOB_PAGE = 16_384


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """A new vault, open, and the code that opens it should the passphrase be forgotten. It is shown once."""

    vault: Vault
    code: str


class Vault:
    """An open vault. Made by `create` and `unlock`; `close` ends it."""

    def __init__(self, folder: Path, vault_id: str, database: Connection, blobs: Connection) -> None:
        self.folder = folder
        self.id = vault_id
        self._db = database
        self._blob_db = blobs
        self.meta = Meta(database)
        self.store = Store(database)
        self.records = Records(database, self.store)
        self.drafts = Drafts(database)
        self.packets = Packets(database)
        self.keyring = KeyRing(database)
        self.blobs = Blobs(database, blobs)

    @property
    def feed(self) -> FeedId:
        """The chain this vault writes."""
        return next(feed for feed, standing in self.store.own_feeds().items() if standing is Standing.OWN)

    def clock(self, wall: Callable[[], int]) -> HybridClock:
        """Return the clock, going on from the last stamp; `wall` tells milliseconds since 1970 (UTC)."""
        return HybridClock(Hlc(self.meta.get("clock") or FIRST), wall)

    def staging(self) -> VaultStaging:
        """Return an empty place for a body on its way in or out; one at a time."""
        return VaultStaging(self._db)

    def begin_chain(self) -> FeedId:
        """Make this device's keys and go on in a new chain; an earlier one is closed and handed over.

        The old tail is signed by the old keys, then the succession (FORMATS 3).
        """
        with transaction(self._db):
            before = self.store.own_feeds()
            old = next((feed for feed, standing in before.items() if standing is Standing.OWN), None)
            if old is not None:
                self.checkpoint()
            signer = self.keyring.device() if old is not None else None
            new = self.keyring.new_device()
            if signer is not None and (tip := self.store.tip(keys.feed_of(signer.public_keys))) is not None:
                self.store.put_object(make_succession(signer, *tip, new))
            self.store.retire_own_feed()
            self.store.know_keys(self.keyring.device().public_keys, Standing.OWN)
        return new

    def checkpoint(self, *, carried: bool = False) -> None:
        """Sign for everything written so far; nothing happens when that is signed already."""
        feed = self.feed
        if (tip := self.store.tip(feed)) is None:
            return
        held = self.store.checkpoint_at(feed, tip[0])
        if held is not None and read_checkpoint(held).tip == tip[1] and not carried:
            return
        signed = held or make_checkpoint(self.keyring.device(), *tip)
        with transaction(self._db):
            self.store.put_checkpoint(read_checkpoint(signed), signed, carried=carried)

    def close(self) -> None:
        """Sign the tail, fold the journal into the files and let go of them."""
        try:
            self.checkpoint()
            with translated_sql():
                for connection in (self._db, self._blob_db):
                    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            self._blob_db.close()
            self._db.close()

    # For the modules of this package that work on whole files.

    @property
    def database(self) -> Connection:
        """The connection to `vault.db`; for this package only."""
        return self._db

    @property
    def blob_database(self) -> Connection:
        """The connection to `blobs.db`; for this package only."""
        return self._blob_db


def create(
    folder: Path, passphrase: str, *, profile: Path, role: str, parameters: kdf.Argon2Parameters | None = None
) -> Created:
    """Make new records in an empty folder, with keys of their own, and open them.

    `parameters` say what one try of the passphrase costs; without them it is measured on this computer to take about
    one second. Raises VaultExists, StorageFull, StorageRefused; a folder that was made is left without slots then, and
    so holds nothing that opens.
    """
    with translated():
        if folder.exists() and any(folder.iterdir()):
            raise VaultExists
        make_private_folder(folder)
    slots, master, code = slot_files.new_slot_file(passphrase, parameters or kdf.calibrate())
    try:
        vault = _open(folder, slots.vault, master)
        _furnish(vault, role)
        vault.begin_chain()
        vault.meta.set("installation", Installation(profile, folder, slots.vault).renew())
        slot_files.save(folder, slots, master)
        return Created(vault=vault, code=recovery.format_code(code))
    finally:
        wipe(master)
        wipe(code)


def _furnish(vault: Vault, role: str) -> None:
    with transaction(vault.database):
        for name, value in (
            ("format", str(FORMAT)),
            ("min_reader", str(FORMAT)),
            ("role", role),
            ("person", f"p-{random_bytes(4).hex()}"),
        ):
            vault.meta.set(name, value)


def unlock(folder: Path, *, profile: Path, passphrase: str | None = None, code: str | None = None) -> Vault:
    """Open existing records with a passphrase or the code on paper.

    A copy, or a restored backup, goes on in a new chain (see `installation`). Raises VaultMissing, WrongPassphrase,
    VaultBusy, VaultNewer, VaultDamaged, StorageRefused, BadCode.
    """
    slots, master = slot_files.unlock(folder, passphrase=passphrase, code=code)
    try:
        if not (folder / DATABASE).is_file():
            raise VaultDamaged("The records file is missing from this folder.")
        vault = _open(folder, slots.vault, master)
    finally:
        wipe(master)
    try:
        _settle(vault, Installation(profile, folder, slots.vault))
    except BaseException:
        vault.database.close()
        vault.blob_database.close()
        raise
    return vault


def _settle(vault: Vault, installation: Installation) -> None:
    """Refuse what a newer version made; go on in a new chain where this is a copy; sign a tail that a crash left."""
    if int(vault.meta.get("min_reader") or 1) > FORMAT:
        raise VaultNewer
    inside = vault.meta.get("installation")
    if vault.meta.get("backup") or not inside or inside != installation.mark():
        vault.begin_chain()
        vault.meta.set("backup", "")
        vault.meta.set("installation", installation.renew())
    vault.checkpoint()


def _open(folder: Path, vault_id: str, master: bytearray) -> Vault:
    database = _open_file(folder / DATABASE, master, "database", DEFAULT_PAGE)
    try:
        blobs = _open_file(folder / BLOBS, master, "blobs", _BLOB_PAGE)
        bring_up_to_date(database, "vault", VAULT_MIGRATIONS)
        bring_up_to_date(blobs, "blobs", BLOB_MIGRATIONS)
    except BaseException:
        database.close()
        raise
    vault = Vault(folder, vault_id, database, blobs)
    vault.records.search.begin()
    return vault


def _open_file(path: Path, master: bytearray, label: str, page_size: int) -> Connection:
    key = kdf.derive(master, label)
    try:
        return open_store(path, key, page_size=page_size)
    finally:
        wipe(key)


def change_passphrase(
    folder: Path,
    new: str,
    *,
    passphrase: str | None = None,
    code: str | None = None,
    parameters: kdf.Argon2Parameters | None = None,
) -> None:
    """Replace the passphrase; the old one or the code on paper is asked for. The code on paper stays valid.

    The slots file is written twice, so that no kept generation opens with the old passphrase. Backups made earlier
    still do. Raises WrongPassphrase and what `unlock` raises.
    """
    slots, master = slot_files.unlock(folder, passphrase=passphrase, code=code)
    try:
        fresh = slot_files.person_slot(slots.vault, master, new, parameters or kdf.calibrate())
        changed = slots.without(slots.ids("person")).with_slot(fresh)
        slot_files.save_and_forget_old(folder, changed, master)
    finally:
        wipe(master)


def exists(folder: Path) -> bool:
    """Tell whether there are records in this folder."""
    return any((folder / name).is_file() for name in (slot_files.NAME, slot_files.NEW, slot_files.OLD))


def require(folder: Path) -> None:
    """Raise VaultMissing when there are none."""
    if not exists(folder):
        raise VaultMissing
