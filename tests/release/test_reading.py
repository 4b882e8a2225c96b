"""A release file is taken whole and from those who make the program, or it is not taken."""

from __future__ import annotations

import hashlib
import io
import lzma
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.release.makers import FILES, HEIR, KEYS, MAKER, PROGRAM, STRANGER, lay, released

from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.ledger.encoding import b64u_decode, b64u_encode, frame
from r2p_field.ledger.signed import SignedObject, countersign, object_from_value, sign_object
from r2p_field.release.errors import NoRelease, NotSigned, ReleaseDamaged
from r2p_field.release.manifest import FileEntry, Manifest
from r2p_field.release.reading import MAGIC, check_body, contents, look, read_all
from r2p_field.release.trusted import Trusted, read_keys, trusted, write_keys
from r2p_field.release.writing import folder_entries


def taken(raw: bytes, keys: Trusted = KEYS) -> dict[str, bytes]:
    file = io.BytesIO(raw)
    release = look(file, keys)
    check_body(file, release, Silent())
    return read_all(file, release)


def with_body(body: bytes, files: tuple[FileEntry, ...] | None = None, size: int | None = None) -> bytes:
    """Return a release that was really signed, over a body of one's choosing."""
    whole = replace(
        PROGRAM,
        files=files or (entry(b"abc"),),
        body_size=len(body) if size is None else size,
        body_sha256=hashlib.sha256(body).hexdigest(),
    )
    return MAGIC + frame(b"") + frame(whole.sign(MAKER).to_bytes()) + body


def entry(data: bytes, path: str = "r2p-field") -> FileEntry:
    return FileEntry(path=path, size=len(data), sha256=hashlib.sha256(data).hexdigest())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay(tmp_path_factory.mktemp("program"))


@pytest.fixture(scope="module")
def raw(folder: Path) -> bytes:
    return released(folder)


def test_a_release_says_what_it_is_and_gives_its_files_back(raw: bytes) -> None:
    release = look(io.BytesIO(raw), KEYS)

    assert release.manifest.version == (0, 2, 0)
    assert release.manifest.changes["fr"].startswith("Les listes")
    assert release.by in KEYS
    assert [one.path for one in release.manifest.files if one.run] == ["r2p-field"]
    assert taken(raw) == FILES


def test_the_same_folder_gives_the_same_body(folder: Path, raw: bytes) -> None:
    first, second = (look(io.BytesIO(one), KEYS).manifest for one in (raw, released(folder)))

    assert first == second


def test_a_link_becomes_the_name_of_another_file_and_one_that_leads_out_is_no_release(tmp_path: Path) -> None:
    lay(tmp_path / "program")
    (tmp_path / "program" / "lib.so").symlink_to("_internal/lib.so")

    assert FileEntry(path="lib.so", same_as="_internal/lib.so") in folder_entries(tmp_path / "program")
    assert taken(released(tmp_path / "program"))["lib.so"] == FILES["_internal/lib.so"]

    (tmp_path / "secret").write_bytes(b"x")
    for target in ("../secret", "_internal", "nowhere"):
        (tmp_path / "program" / "other.so").unlink(missing_ok=True)
        (tmp_path / "program" / "other.so").symlink_to(target)
        with pytest.raises(NoRelease):
            folder_entries(tmp_path / "program")


def test_no_flipped_bit_is_taken(raw: bytes) -> None:
    """Every bit of the lengths and of the manifest's and the body's ends, one of every other byte."""
    middle = len(raw) // 2
    for place in range(len(raw)):
        bits = range(8) if place < 64 or place > len(raw) - 64 or abs(place - middle) < 64 else (place % 8,)
        for bit in bits:
            hurt = bytearray(raw)
            hurt[place] ^= 1 << bit
            with pytest.raises(R2PError):
                taken(bytes(hurt))


def test_no_shorter_or_longer_file_is_taken(raw: bytes) -> None:
    for length in (*range(0, len(raw), 97), *range(len(raw) - 40, len(raw))):
        with pytest.raises(R2PError):
            taken(raw[:length])
    with pytest.raises(ReleaseDamaged):
        taken(raw + b"\0")


def test_a_stranger_s_release_is_not_looked_at_any_further(folder: Path) -> None:
    with pytest.raises(NotSigned):
        look(io.BytesIO(released(folder, signer=STRANGER)), KEYS)
    with pytest.raises(NotSigned):
        look(io.BytesIO(released(folder)), trusted([]))


def signed_wrongly(change: Callable[[SignedObject], SignedObject]) -> bytes:
    whole = replace(PROGRAM, files=(entry(b""),), body_size=1)
    return MAGIC + frame(b"") + frame(change(whole.sign(MAKER)).to_bytes()) + b"x"


def other_signature(number: int) -> Callable[[SignedObject], SignedObject]:
    """Exchange one of the two signatures for a real one over something else."""

    def change(signed: SignedObject) -> SignedObject:
        other = sign_object("update", {"v": 1}, [MAKER])
        mine = list(signed.signatures[0].values)
        mine[number] = other.signatures[0].values[number]
        told = {"by": signed.signatures[0].by, "sig": [b64u_encode(one) for one in mine]}
        return object_from_value(signed.to_value() | {"signatures": [told]})

    return change


@pytest.mark.parametrize("number", [0, 1])
def test_one_of_two_signatures_is_not_enough(number: int) -> None:
    with pytest.raises(NotSigned):
        look(io.BytesIO(signed_wrongly(other_signature(number))), KEYS)


def test_a_second_signer_or_none_or_another_context_is_refused() -> None:
    def nobody(signed: SignedObject) -> SignedObject:
        return sign_object("update", signed.value, [])

    def another_context(signed: SignedObject) -> SignedObject:
        return sign_object("policy", signed.value, [MAKER])

    def borrowed(signed: SignedObject) -> SignedObject:
        """Signatures that were made for another purpose, under this kind."""
        other = sign_object("policy", signed.value, [MAKER])
        return object_from_value(other.to_value() | {"kind": "update"})

    for change in (nobody, another_context, borrowed, lambda signed: countersign(signed, STRANGER)):
        with pytest.raises(NotSigned):
            look(io.BytesIO(signed_wrongly(change)), KEYS)


def rotation(chained: Manifest = PROGRAM) -> SignedObject:
    whole = replace(chained, files=(entry(b""),), next_keys=(HEIR.public_keys,))
    return whole.sign(MAKER)


def test_a_program_that_missed_the_change_of_keys_follows_it(folder: Path) -> None:
    late = released(folder, replace(PROGRAM, version=(0, 3, 0)), signer=HEIR, chain=[rotation()])

    assert taken(late) == FILES
    with pytest.raises(NotSigned):
        look(io.BytesIO(released(folder, signer=HEIR)), KEYS)
    with pytest.raises(NotSigned):
        look(io.BytesIO(released(folder, signer=STRANGER, chain=[rotation()])), KEYS)


def test_a_chain_counts_only_from_a_key_that_counts_and_in_its_order(folder: Path) -> None:
    names_stranger = replace(PROGRAM, files=(entry(b""),), next_keys=(STRANGER.public_keys,))
    by_itself = names_stranger.sign(STRANGER)
    by_heir = names_stranger.sign(HEIR)

    for chain in ([by_itself], [by_heir, rotation()]):
        with pytest.raises(NotSigned):
            look(io.BytesIO(released(folder, signer=STRANGER, chain=chain)), KEYS)
    taken(released(folder, signer=STRANGER, chain=[rotation(), by_heir]))
    with pytest.raises(NoRelease):
        look(io.BytesIO(released(folder, chain=[rotation()] * 9)), KEYS)


@pytest.mark.parametrize(
    ("body", "files", "why"),
    [
        (lzma.compress(b"ab"), None, "fewer bytes than the file has"),
        (lzma.compress(b"abcd"), None, "more bytes than the files have"),
        (lzma.compress(b"abd"), None, "other bytes"),
        (lzma.compress(b"abc") + b"\0\0\0\0", None, "padding after the stream"),
        (lzma.compress(b"abc") + lzma.compress(b""), None, "a second stream"),
        (lzma.compress(b"abc")[:-1], None, "a stream without its end"),
        (lzma.compress(b"abc", format=lzma.FORMAT_ALONE), None, "another packing"),
        (b"abc", None, "no packing at all"),
        (lzma.compress(b"abc", preset=9 | lzma.PRESET_EXTREME, filters=None), (), "more memory than allowed"),
    ],
)
def test_a_signed_body_that_is_not_what_it_says_is_damaged(
    body: bytes, files: tuple[FileEntry, ...] | None, why: str
) -> None:
    if files == ():
        body = lzma.compress(b"abc", filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 512 * 1024 * 1024}])
        files = None
    with pytest.raises(ReleaseDamaged):
        taken(with_body(body, files))


def test_a_bomb_is_stopped_at_the_size_that_was_signed() -> None:
    bomb = lzma.compress(bytes(64 * 1024 * 1024))
    file = io.BytesIO(with_body(bomb))
    release = look(file, KEYS)
    pieces = (piece for _, parts in contents(file, release) for piece in parts)

    assert len(next(pieces)) <= 3
    with pytest.raises(ReleaseDamaged):
        list(pieces)


def test_an_empty_file_is_a_file() -> None:
    files = (entry(b"", "a"), entry(b"xy", "b"), entry(b"", "c"))

    assert taken(with_body(lzma.compress(b"xy"), files)) == {"a": b"", "b": b"xy", "c": b""}


def test_checking_can_be_stopped(raw: bytes) -> None:
    class Stop:
        def report(self, *_: object) -> None:
            raise Cancelled

    file = io.BytesIO(raw)
    with pytest.raises(Cancelled):
        check_body(file, look(file, KEYS), Stop())


def test_the_file_of_keys_is_read_strictly() -> None:
    assert read_keys(write_keys([MAKER.public_keys])) == KEYS
    assert read_keys(b"[]\n") == {}
    key = b64u_encode(MAKER.public_keys.ed25519).encode()
    written = write_keys([MAKER.public_keys])
    for broken in (b"", b"{}", b"[1]", b"null", written.replace(key, b64u_encode(bytes(32)).encode())):
        with pytest.raises(NotSigned):
            read_keys(broken)
    assert b64u_decode(key.decode(), 32)


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_with_a_word(data: bytes) -> None:
    for raw in (data, MAGIC + data, MAGIC + frame(b"") + frame(data) + data):
        with pytest.raises(R2PError):
            taken(raw)
