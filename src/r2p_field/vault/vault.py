"""One open vault: its encrypted files, its own chain of revisions, and the parts that work on them.

A folder holds `vault.slots`, `vault.db` and `blobs.db`. After opening, no key lies outside SQLCipher; what
needs the master key again asks for the passphrase again. Locking ends the process that held the vault.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from r2p_field.crypto import kdf, recovery
from r2p_field.crypto.randomness import random_bytes, wipe
from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.ledger.checkpoint import NO_REVISION, make_checkpoint, make_succession, read_checkpoint
from r2p_field.ledger.clock import FIRST, Hlc, HybridClock
from r2p_field.vault import slots as slot_files
from r2p_field.vault.agenda import Agenda
from r2p_field.vault.blobs import Blobs
from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.drafts import Drafts
from r2p_field.vault.emergency import KeyFileTurn, WayOut, way_out
from r2p_field.vault.errors import VaultDamaged, VaultMissing, VaultNewer
from r2p_field.vault.feeds import Standing
from r2p_field.vault.installation import Installation
from r2p_field.vault.kept_packet import KeptPackets
from r2p_field.vault.keyring import KeyRing
from r2p_field.vault.meta import Meta
from r2p_field.vault.packets import Packets
from r2p_field.vault.places import Places
from r2p_field.vault.records import Records
from r2p_field.vault.schema import (
    BLOB_MIGRATIONS,
    FORMAT,
    VAULT_MIGRATIONS,
    bring_up_to_date,
    migrations_seen,
    refuse_newer,
)
from r2p_field.vault.staging import VaultStaging
from r2p_field.vault.store import Store
from r2p_field.vault.two_files import CACHES_KIB, open_file
from r2p_field.vault.unfinished import BLOBS, DATABASE, finish, making, refuse_unfinished

_ROOMY_KIB: Final = 65_536
"""An import touches pages all over `vault.db`: with fewer at hand it takes up to three times as long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """A new vault, open, and the code that opens it should the passphrase be forgotten. It is shown once."""

    vault: Vault
    code: str


class Vault:
    """An open vault. Made by `create` and `unlock`; `close` ends it.

    `older_key_file` tells that the key file was put back to an earlier generation, so that a passphrase which
    was changed since may open it again; a person should hear of that. `slot` is the id of the slot that
    opened, `by_code` whether that was the code on paper. `people` are the ids of all passphrases, `escrows`
    those of recovery keys; `way_out` is what an emergency needs, and `key_file_turn` keeps it apart from
    changes of the key file (`emergency`).
    """

    def __init__(self, folder: Path, vault_id: str, database: Connection, blobs: Connection) -> None:
        self.folder = folder
        self.id = vault_id
        self.older_key_file = False
        self.slot = ""
        self.by_code = False
        self.people: tuple[str, ...] = ()
        self.escrows: tuple[str, ...] = ()
        self.way_out = WayOut(others=0, without_me=None)
        self.key_file_turn = KeyFileTurn()
        self._db = database
        self._blob_db = blobs
        self._closed = False
        self.meta = Meta(database)
        self.store = Store(database)
        self.records = Records(database, self.store)
        self.agenda = Agenda(database, self.records)
        self.drafts = Drafts(database)
        self.packets = Packets(database)
        self.kept_packet = KeptPackets(database)
        self.places = Places(database)
        self.keyring = KeyRing(database)
        self.blobs = Blobs(database, blobs)

    def know_slots(self, file: slot_files.SlotFile, out: WayOut) -> None:
        """Keep what may be known of the key file as it lies there now."""
        self.people = tuple(str(one["id"]) for one in file.of_kind(slot_files.PERSON))
        self.escrows = tuple(str(one.get("id", "")) for one in file.of_kind(slot_files.ESCROW))
        self.way_out = out

    @property
    def feed(self) -> FeedId:
        """The chain this vault writes."""
        return next(feed for feed, standing in self.store.own_feeds().items() if standing is Standing.OWN)

    def clock(self, wall: Callable[[], int]) -> HybridClock:
        """Return the clock, going on from the last stamp; `wall` tells milliseconds since 1970 (UTC)."""
        return HybridClock(Hlc(self.meta.get("clock") or FIRST), wall)

    @contextlib.contextmanager
    def roomy(self) -> Iterator[None]:
        """Keep more of `vault.db` in memory while much is written; it is given back afterwards."""
        self._db.keep_pages(_ROOMY_KIB)
        try:
            yield
        finally:
            self._db.keep_pages(CACHES_KIB[DATABASE])

    def staging(self) -> VaultStaging:
        """Return an empty place for a body on its way in or out; one at a time."""
        return VaultStaging(self._db)

    def begin_chain(self, after: tuple[int, RevisionId] | None = None) -> FeedId:
        """Make this device's keys and go on in a new chain; an earlier one is closed and handed over.

        The old tail is signed by the old keys, then the succession (docs/format-rules.md 3). `after` is an
        end of the present chain that others hold: it is handed over from there when nothing of it is here.
        """
        with transaction(self._db):
            if Standing.OWN in self.store.own_feeds().values():
                self._hand_over(after)
            else:
                self.keyring.new_device()
            self.store.retire_own_feed()
            return self.store.know_keys(self.keyring.device().public_keys, Standing.OWN)

    def _hand_over(self, after: tuple[int, RevisionId] | None) -> None:
        """Sign over from the last chain that holds anything: a copy may be copied before it wrote.

        Where nothing was ever written it is the present one: what it was approved for must not be lost.
        """
        self.checkpoint()
        present, heir = self.feed, self.keyring.new_device()
        signed_over: tuple[FeedId, tuple[int, RevisionId]] = (present, (0, NO_REVISION))
        for feed in reversed(self.store.own_feeds()):
            tip = self.store.tip(feed) or (after if feed == present else None)
            if tip is not None and self.keyring.signer_of(feed) is not None:
                signed_over = (feed, tip)
                break
        feed, place = signed_over
        if (signer := self.keyring.signer_of(feed)) is not None:
            self.store.put_object(make_succession(signer, *place, heir))

    def checkpoint(self, *, carried: bool = False) -> None:
        """Sign for everything written so far; `carried` when a packet takes the signature along.

        What is signed already is not signed again.
        """
        feed = self.feed
        if (tip := self.store.tip(feed)) is None:
            return
        held = self.store.checkpoint_at(feed, tip[0])
        if held is not None and read_checkpoint(held).tip != tip[1]:
            held = None
        if held is not None and not carried:
            return
        signed = held or make_checkpoint(self.keyring.device(), *tip)
        with transaction(self._db):
            self.store.put_checkpoint(read_checkpoint(signed), signed, carried=carried)

    def tidy(self) -> None:
        """Merge a slice of the word index and fold the journals in, so that nothing erased stays in them.

        To be called when nobody waits.
        """
        self.records.search.tidy()
        self.fold_journals()

    def fold_journals(self) -> None:
        """Move what was written into the files, so that no save has to; nothing old stays in the journals."""
        for connection in (self._db, self._blob_db):
            connection.fold_journal()

    def close(self, *, ending: bool = False) -> None:
        """Sign the tail, fold the journals into the files and let go of them; a second time does nothing.

        When the process is `ending`, what was read of the files is overwritten in memory as it is given back.
        """
        if self._closed:
            return
        try:
            if ending:
                self._db.wipe_from_now()
            self.checkpoint()
            self.fold_journals()
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Let go of the files as they are; what was acknowledged is safe in the journal."""
        self._closed = True
        try:
            self._blob_db.close()
        finally:
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

    `parameters` say what one try of the passphrase costs; without them it is measured on this computer to
    take about one second. What a crash leaves behind opens with nothing and is removed by the next try.
    Raises VaultExists, StorageFull, StorageRefused, NotEnoughMemory.
    """
    with making(folder):
        slots, master, code = slot_files.new_slot_file(passphrase, parameters or kdf.calibrate())
        try:
            vault = _fill(folder, slots, master, role, Installation(profile, folder, slots.vault))
            return Created(vault=vault, code=recovery.format_code(code))
        finally:
            wipe(master)
            wipe(code)


def _fill(
    folder: Path, slots: slot_files.SlotFile, master: bytearray, role: str, installation: Installation
) -> Vault:
    """Fill the files of a new vault; the key file comes last, when everything that it opens is there."""
    vault = open_files(folder, slots.vault, master, new=True)
    try:
        with transaction(vault.database):
            _furnish(vault, role, slots.generation)
            vault.begin_chain()
            installation.begin(vault.meta)
        vault.tidy()
        slot_files.save(folder, slots, master)
        _know_slots(vault, slots, master, slots.of_kind(slot_files.PERSON)[0])
    except BaseException:
        vault.abandon()
        raise
    return vault


def _furnish(vault: Vault, role: str, generation: int) -> None:
    for name, value in (
        ("format", str(FORMAT)),
        ("min_reader", str(FORMAT)),
        ("role", role),
        ("person", f"p-{random_bytes(4).hex()}"),
        ("slots", str(generation)),
    ):
        vault.meta.set(name, value)


def unlock(folder: Path, *, profile: Path, passphrase: str | None = None, code: str | None = None) -> Vault:
    """Open existing records with a passphrase or the code on paper.

    A copy, or a restored backup, goes on in a new chain (see `installation`). Raises VaultMissing,
    VaultUnfinished, WrongPassphrase, VaultBusy, VaultNewer, VaultDamaged, StorageFull, StorageRefused,
    NotEnoughMemory, BadCode.
    """
    unlocked = _unlock_slots(folder, passphrase, code)
    try:
        vault = open_files(folder, unlocked.file.vault, unlocked.master)
        try:
            finish(folder)
            file = slot_files.finish(folder, unlocked)
            _settle(vault, file.generation, profile)
            _know_slots(vault, file, unlocked.master, unlocked.slot)
        except BaseException:
            vault.abandon()
            raise
        return vault
    finally:
        wipe(unlocked.master)


def _unlock_slots(folder: Path, passphrase: str | None, code: str | None) -> slot_files.Unlocked:
    secret = slot_files.Secret.of(passphrase, code)
    refuse_unfinished(folder)
    return slot_files.unlock(folder, secret)


def _settle(vault: Vault, generation: int, profile: Path) -> None:
    """Notice an older key file and a copy; complete what a crash left: the tail unsigned, photos unnamed."""
    known = int(vault.meta.get("slots") or 0)
    vault.older_key_file = generation < known
    if generation > known:
        vault.meta.set("slots", str(generation))
    installation = Installation(profile, vault.folder, vault.id)
    if vault.meta.get("backup") or not installation.recognises(vault.meta):
        with transaction(vault.database):
            vault.begin_chain()
            vault.meta.set("backup", "")
            installation.begin(vault.meta)
    else:
        installation.go_on(vault.meta)
    vault.checkpoint()
    vault.blobs.forget_unfinished()
    vault.blobs.sweep()


def _know_slots(vault: Vault, file: slot_files.SlotFile, master: bytearray, slot: slot_files.Slot) -> None:
    vault.slot = str(slot.get("id", ""))
    vault.by_code = slot["kind"] == slot_files.RECOVERY
    known = max(file.generation, int(vault.meta.get("slots") or 0))
    vault.know_slots(file, way_out(file, master, slot, known))


def open_files(folder: Path, vault_id: str, master: bytearray, *, new: bool = False) -> Vault:
    """Open the two files of a vault, or begin them when they are `new`; for this package only."""
    database = open_file(folder, DATABASE, master, new=new)
    try:
        blobs = open_file(folder, BLOBS, master, new=new)
    except BaseException:
        database.close()
        raise
    vault = Vault(folder, vault_id, database, blobs)
    try:
        bring_tables_up_to_date(vault, new=new)
        vault.records.search.begin()
    except BaseException:
        vault.abandon()
        raise
    return vault


def bring_tables_up_to_date(vault: Vault, *, new: bool) -> None:
    """Refuse what a newer version made before anything is written, then bring older tables up to date."""
    if not new:
        if not all(map(migrations_seen, (vault.database, vault.blob_database))):
            raise VaultDamaged("A file of these records is empty.")
        if int(vault.meta.get("min_reader") or 0) > FORMAT:
            raise VaultNewer
        refuse_newer(vault.database, VAULT_MIGRATIONS)
        refuse_newer(vault.blob_database, BLOB_MIGRATIONS)
    bring_up_to_date(vault.database, "vault", VAULT_MIGRATIONS)
    bring_up_to_date(vault.blob_database, "blobs", BLOB_MIGRATIONS)


def exists(folder: Path) -> bool:
    """Tell whether there are records in this folder."""
    return any((folder / name).is_file() for name in slot_files.GENERATIONS)


def require(folder: Path) -> None:
    """Raise VaultMissing when there are none."""
    if not exists(folder):
        raise VaultMissing
