"""Photos are whole or missing; wrong pieces, crashes and lost keys never leave one that is neither."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.vault.conftest import Home
from tests.vault.writers import World

from r2p_field.crypto.hashing import digest
from r2p_field.crypto.randomness import random_secret
from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.ids import BlobId
from r2p_field.ledger.encoding import b64u_encode
from r2p_field.vault.blobs import CHUNK, Blobs
from r2p_field.vault.connection import Connection, open_store
from r2p_field.vault.drafts import Drafts
from r2p_field.vault.errors import NotThere, VaultDamaged
from r2p_field.vault.schema import BLOB_MIGRATIONS, bring_up_to_date
from r2p_field.vault.store import Store, full

SALT = bytes(range(16))
PICTURE = bytes(range(256)) * 2500  # three pieces


@pytest.fixture
def chunks(tmp_path: Path) -> Connection:
    connection = open_store(tmp_path / "blobs.db", random_secret(), page_size=16_384, new=True)
    bring_up_to_date(connection, "blobs", BLOB_MIGRATIONS)
    return connection


@pytest.fixture
def blobs(database: Connection, chunks: Connection) -> Blobs:
    return Blobs(database, chunks)


def ref_of(data: bytes, **changed: object) -> BlobRef:
    fields: dict[str, object] = {
        "id": BlobId(digest("blob", SALT, data).hex()),
        "salt": b64u_encode(SALT),
        "size": len(data),
        "type": "image/png",
    }
    return BlobRef(**(fields | changed))  # type: ignore[arg-type]


def pieces(data: bytes) -> list[bytes]:
    return [data[start : start + CHUNK] for start in range(0, len(data), CHUNK)]


def put(blobs: Blobs, data: bytes, ref: BlobRef) -> None:
    for number, piece in enumerate(pieces(data)):
        blobs.put_chunk(ref.id, number, piece)


def keys(database: Connection) -> list[bytes]:
    return [row[0] for row in database.execute("SELECT key FROM blobs")]


@pytest.mark.parametrize("size", [1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_a_photo_comes_back_to_the_byte(blobs: Blobs, size: int) -> None:
    data = (PICTURE * 2)[:size]
    ref, plain = blobs.add(io.BytesIO(data), "image/png")
    assert b"".join(blobs.read(ref.id)) == data
    assert (ref.size, ref.type, len(plain)) == (size, "image/png", 64)
    assert blobs.whole() == [ref.id]


def test_the_same_photo_twice_has_two_names(blobs: Blobs) -> None:
    first, _ = blobs.add(io.BytesIO(b"same"), "image/png")
    second, _ = blobs.add(io.BytesIO(b"same"), "image/png")
    assert first.id != second.id


class Changing(io.BytesIO):
    """A file that somebody writes into while it is read."""

    def seek(self, offset: int, whence: int = 0) -> int:
        self.getbuffer()[0] ^= 1
        return super().seek(offset, whence)


def test_a_file_that_changes_while_it_is_read_is_refused(blobs: Blobs) -> None:
    with pytest.raises(VaultDamaged):
        blobs.add(Changing(PICTURE), "image/png")
    assert blobs.whole() == []


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations([0, 1, 2]))
def test_pieces_come_in_any_order_and_nothing_is_seen_before_the_last(order: list[int], blobs: Blobs) -> None:
    ref = ref_of(PICTURE)
    blobs.erase(ref.id)
    for number in order:
        assert not blobs.complete(ref)
        assert not blobs.is_whole(ref.id)
        with pytest.raises(NotThere):
            list(blobs.read(ref.id))
        blobs.put_chunk(ref.id, number, pieces(PICTURE)[number])
    assert blobs.complete(ref)
    assert b"".join(blobs.read(ref.id)) == PICTURE


def test_a_poisoned_photo_is_missing_again_under_another_key(blobs: Blobs, database: Connection) -> None:
    ref = ref_of(PICTURE)
    blobs.put_chunk(ref.id, 1, b"x" * CHUNK)
    (first,) = keys(database)
    put(blobs, PICTURE, ref)
    assert not blobs.complete(ref)
    assert keys(database) == []
    put(blobs, PICTURE, ref)
    assert blobs.complete(ref)
    assert keys(database) != [first]


def test_pieces_beyond_the_end_do_not_keep_a_photo_from_being_whole(blobs: Blobs) -> None:
    ref = ref_of(PICTURE)
    blobs.put_chunk(ref.id, 7, b"beyond")
    put(blobs, PICTURE, ref)
    assert blobs.complete(ref)
    assert b"".join(blobs.read(ref.id)) == PICTURE


def test_a_photo_that_is_whole_takes_no_other_pieces(blobs: Blobs) -> None:
    ref = ref_of(PICTURE)
    put(blobs, PICTURE, ref)
    assert blobs.complete(ref)
    blobs.put_chunk(ref.id, 7, b"beyond")
    assert blobs.complete(ref)
    assert b"".join(blobs.read(ref.id)) == PICTURE


def test_a_size_that_is_not_true_makes_nothing_whole(blobs: Blobs) -> None:
    ref = ref_of(PICTURE, size=len(PICTURE) - 1)
    put(blobs, PICTURE, ref)
    assert not blobs.complete(ref)


def test_pieces_whose_key_was_never_made_durable_are_replaced(blobs: Blobs, database: Connection) -> None:
    """The import was taken back, or the power went, after a piece was kept and before its key was."""
    ref = ref_of(PICTURE)
    put(blobs, PICTURE, ref)
    database.execute("DELETE FROM blobs")
    assert not blobs.complete(ref)
    put(blobs, PICTURE, ref)
    assert blobs.complete(ref)


def test_pieces_under_another_key_count_as_poisoned(blobs: Blobs, database: Connection) -> None:
    ref = ref_of(PICTURE)
    put(blobs, PICTURE, ref)
    database.execute("UPDATE blobs SET key = ?", (bytes(32),))
    assert not blobs.complete(ref)
    put(blobs, PICTURE, ref)
    assert blobs.complete(ref)


def test_a_photo_without_its_key_is_noise(blobs: Blobs, database: Connection) -> None:
    ref, _ = blobs.add(io.BytesIO(PICTURE), "image/png")
    database.execute("UPDATE blobs SET key = ?", (bytes(32),))
    with pytest.raises(VaultDamaged):
        list(blobs.read(ref.id))


# Sweeping


def photo(ref: BlobRef) -> dict[str, object]:
    blob = {"id": ref.id, "salt": ref.salt, "size": ref.size, "type": ref.type}
    return {"attachments": [{"id": "1" * 32, "sha256": "ab" * 32, "blob": blob}]}


def test_only_what_nothing_names_is_swept(
    blobs: Blobs, store: Store, database: Connection, chunks: Connection, world: World
) -> None:
    named, drafted, left = (
        blobs.add(io.BytesIO(data), "image/png")[0] for data in (b"one", b"two", b"three")
    )
    store.put([full(world["ana"].observe("seen", **photo(named)))])
    Drafts(database).save(f'{{"blob":"{drafted.id}"}}'.encode(), "2026-11-23T10:00:00Z")
    arriving = ref_of(PICTURE)
    blobs.put_chunk(arriving.id, 0, pieces(PICTURE)[0])
    chunks.execute("INSERT INTO chunks (blob, n, sealed) VALUES (?, 0, ?)", (bytes(32), b"left by a crash"))

    assert blobs.sweep() == 2
    assert not blobs.is_whole(left.id)
    assert sorted(blobs.whole()) == sorted([named.id, drafted.id])
    assert chunks.value("SELECT count(DISTINCT blob) FROM chunks") == 3
    assert blobs.sweep() == 0


def test_the_photo_of_an_erased_record_is_swept(
    blobs: Blobs, store: Store, chunks: Connection, world: World
) -> None:
    ref, _ = blobs.add(io.BytesIO(PICTURE), "image/png")
    one = world["ana"].observe("seen", **photo(ref))
    store.put([full(one)])
    assert blobs.sweep() == 0
    store.erase([one.header.id])
    assert not blobs.is_whole(ref.id)
    assert blobs.sweep() == 1
    assert chunks.value("SELECT count(*) FROM chunks") == 0


# Originals


def with_original(blobs: Blobs) -> tuple[BlobRef, BlobRef]:
    working, _ = blobs.add(io.BytesIO(b"the copy"), "image/jpeg")
    original, _ = blobs.add(io.BytesIO(PICTURE), "image/heic")
    blobs.keep_original(working.id, original)
    return working, original


def test_an_original_stays_as_long_as_its_working_copy_is_named(
    blobs: Blobs, store: Store, chunks: Connection, world: World
) -> None:
    working, original = with_original(blobs)
    one = world["ana"].observe("seen", **photo(working))
    store.put([full(one)])
    assert blobs.sweep() == 0
    assert blobs.original_of(working.id) == (original.id, "image/heic")
    assert b"".join(blobs.read(original.id)) == PICTURE

    store.erase([one.header.id])
    assert not blobs.is_whole(original.id)
    assert blobs.original_of(working.id) is None
    blobs.sweep()
    assert chunks.value("SELECT count(*) FROM chunks") == 0


def test_an_original_goes_with_a_working_copy_that_nothing_names(blobs: Blobs, chunks: Connection) -> None:
    with_original(blobs)
    blobs.sweep()
    assert blobs.whole() == []
    assert chunks.value("SELECT count(*) FROM chunks") == 0


def test_an_original_that_a_crash_left_without_its_working_copy_is_swept(blobs: Blobs) -> None:
    blobs.add(io.BytesIO(PICTURE), "image/heic")
    assert blobs.sweep() == 1
    assert blobs.whole() == []


def test_erasing_a_working_copy_leaves_neither_key_nor_pieces(
    blobs: Blobs, database: Connection, chunks: Connection
) -> None:
    working, _ = with_original(blobs)
    blobs.erase(working.id)
    assert keys(database) == []
    assert chunks.value("SELECT count(*) FROM chunks") == 0


def test_a_photo_that_a_crash_left_half_added_is_swept_when_records_are_opened(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its pieces and the key that opens them would stay for ever; what a packet brings in parts stays."""
    vault = home.unlock()
    coming = ref_of(PICTURE)
    vault.blobs.put_chunk(coming.id, 0, PICTURE[:CHUNK])
    with monkeypatch.context() as crash:
        crash.setattr(Blobs, "complete", lambda *_: sys.exit())
        with pytest.raises(SystemExit):
            vault.blobs.add(io.BytesIO(PICTURE), "image/png")
    assert vault.database.value("SELECT count(*) FROM blobs") == 2
    vault.abandon()

    vault = home.unlock()
    assert vault.database.value("SELECT count(*) FROM blobs") == 1
    assert vault.blob_database.value("SELECT count(DISTINCT blob) FROM chunks") == 1
    for number in (1, 2):
        vault.blobs.put_chunk(coming.id, number, PICTURE[number * CHUNK :][:CHUNK])
    assert vault.blobs.complete(coming)
    vault.close()
