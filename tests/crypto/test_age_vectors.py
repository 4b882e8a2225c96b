"""All 143 public vectors of age, each with its exact failure and the exact bytes that are let out before it.

Every file runs through our header and payload code with test-only recipient types beside it (age_generic).
Files that name our recipient type alone run through AgeReader too; it must refuse the others.
"""

from __future__ import annotations

import hashlib
import io
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.crypto.age_generic import ArmorError, ScryptIdentity, X25519Identity, dearmor, open_any

from r2p_field.crypto.age import AgeReader, Identity
from r2p_field.crypto.age.file import Unwraps
from r2p_field.crypto.age.header import read_header, write_header
from r2p_field.crypto.age.source import ByteSource
from r2p_field.crypto.errors import AgeError, ForeignStanza

FOLDER = Path(__file__).parent.parent / "vectors" / "age"
NAMES = sorted(path.name for path in FOLDER.iterdir())
ALL_NAMES_AND_BYTES = "f1a69ab9e4527df5da736d91c1b39092e8b54012a8b2480ccec1d41d1b9bddae"
NOTHING = hashlib.sha256().hexdigest()
"""The hash of no byte at all: nothing was let out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    expect: str
    payload: str
    file_key: bytes
    identities: tuple[str, ...]
    passphrases: tuple[str, ...]
    armored: bool
    file: bytes

    def unwraps(self) -> list[Unwraps]:
        scrypt = [ScryptIdentity(passphrase) for passphrase in self.passphrases]
        return [*scrypt, *(_identity(text) for text in self.identities)]


def _identity(text: str) -> Unwraps:
    return Identity.parse(text) if text.startswith("AGE-SECRET-KEY-PQ-") else X25519Identity(text)


def load(name: str) -> Vector:
    head, _, file = (FOLDER / name).read_bytes().partition(b"\n\n")
    fields = [line.split(": ", 1) for line in head.decode().splitlines()]
    single = dict(fields)
    if "compressed" in single:
        assert single["compressed"] == "zlib"
        file = zlib.decompress(file)
    return Vector(
        expect=single["expect"],
        payload=single.get("payload", NOTHING),
        file_key=bytes.fromhex(single.get("file key", "")),
        identities=tuple(value for key, value in fields if key == "identity"),
        passphrases=tuple(value for key, value in fields if key == "passphrase"),
        armored="armored" in single,
        file=file,
    )


def outcome(chunks: Callable[[], Iterator[bytes]]) -> tuple[str, str]:
    """Return how reading ended, in the words of the vectors, and the hash of what came out before."""
    released = hashlib.sha256()
    try:
        for chunk in chunks():
            released.update(chunk)
    except AgeError as error:
        return error.kind.value, released.hexdigest()
    except ArmorError:
        return "armor failure", released.hexdigest()
    return "success", released.hexdigest()


def binary(vector: Vector) -> bytes:
    return dearmor(vector.file) if vector.armored else vector.file


def test_no_vector_was_added_lost_or_changed() -> None:
    pinned = hashlib.sha256()
    for name in NAMES:
        pinned.update(f"{name} {hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()}\n".encode())
    assert len(NAMES) == 143
    assert pinned.hexdigest() == ALL_NAMES_AND_BYTES


@pytest.mark.parametrize("name", NAMES)
def test_every_file_ends_as_the_vector_says(name: str) -> None:
    vector = load(name)
    ended = outcome(lambda: open_any(binary(vector), vector.unwraps()))
    assert ended == (vector.expect, vector.payload)


def ours(vector: Vector) -> list[Identity]:
    return [Identity.parse(text) for text in vector.identities if text.startswith("AGE-SECRET-KEY-PQ-")]


def kinds_named(file: bytes) -> set[str]:
    return {stanza.kind for stanza in read_header(ByteSource(io.BytesIO(file))).stanzas}


def foreign_kinds(file: bytes) -> set[str]:
    try:
        header = read_header(ByteSource(io.BytesIO(file)))
    except AgeError:
        return set()
    return {stanza.kind for stanza in header.stanzas} - {"mlkem768x25519"}


def our_identities(vector: Vector) -> list[Identity]:
    return [Identity.parse(text) for text in vector.identities if text.startswith("AGE-SECRET-KEY-PQ-")]


def expected_of_our_reader(vector: Vector) -> tuple[str, str]:
    return ("header failure", NOTHING) if vector.armored else (vector.expect, vector.payload)


@pytest.mark.parametrize("name", [name for name in NAMES if not foreign_kinds(load(name).file)])
def test_our_reader_ends_as_the_vector_says_when_it_names_nobody_else(name: str) -> None:
    vector = load(name)
    ended = outcome(lambda: AgeReader(io.BytesIO(vector.file), our_identities(vector)).chunks())
    assert ended == expected_of_our_reader(vector)


@pytest.mark.parametrize("name", [name for name in NAMES if foreign_kinds(load(name).file)])
def test_our_reader_refuses_a_file_that_names_another_kind_of_recipient(name: str) -> None:
    vector = load(name)
    with pytest.raises(ForeignStanza):
        AgeReader(io.BytesIO(vector.file), our_identities(vector))


def test_how_many_vectors_our_reader_refuses_because_they_are_not_ours() -> None:
    vectors = [load(name) for name in NAMES]
    armored = [vector for vector in vectors if vector.armored]
    foreign = [vector for vector in vectors if not vector.armored and foreign_kinds(vector.file)]
    assert (len(armored), len(foreign), len(vectors)) == (33, 73, 143)


@pytest.mark.parametrize("name", [name for name in NAMES if load(name).expect == "success"])
def test_a_header_that_we_can_read_is_written_back_to_the_same_bytes(name: str) -> None:
    vector = load(name)
    file = binary(vector)
    header = read_header(ByteSource(io.BytesIO(file)))
    written = write_header(header.stanzas, vector.file_key)
    assert file.startswith(written)
