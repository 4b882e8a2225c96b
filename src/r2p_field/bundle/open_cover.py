"""Opening a packet, first step: everything up to and including the signatures on its cover.

The checks run in the order of docs/formats.md section 7, and the first that fails names the refusal. The body
is staged and not looked at: whether its sender is known is for the caller to judge before `open_body` reads
it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from r2p_field.bundle.errors import Check, KeptKey, NewerNeeded, Refused
from r2p_field.bundle.manifest import (
    BUNDLE,
    COURIER,
    KINDS,
    VERSION,
    ZLIB,
    Manifest,
    bundle_id,
    keys_in_request,
    read_manifest,
)
from r2p_field.bundle.padding import LENGTH_SIZE, padded_size
from r2p_field.bundle.seal import MAX_FILE, recipient_id
from r2p_field.bundle.staging import MemoryStaging, Section, Staging
from r2p_field.crypto.age import AgeReader, Identity
from r2p_field.crypto.age.file import refuse_foreign
from r2p_field.crypto.age.header import read_header
from r2p_field.crypto.age.source import ByteSource, Readable
from r2p_field.crypto.errors import AgeError, AgeFailure, BadSignature, ForeignStanza
from r2p_field.crypto.signing import PublicKeys, SuiteVerifier
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import ProgrammeId
from r2p_field.ledger.encoding import FRAME_PREFIX
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import SignedObject, read_signatures, require_sole_signer

MAX_PART: Final = 1024 * 1024
"""Bytes of the cover, and of its signature list."""
UNDERSTOOD: Final[frozenset[str]] = frozenset()
"""Codes of `needs` that this version understands."""

_AGE_CHECKS: Final = {
    AgeFailure.HEADER: Check.AGE_HEADER,
    AgeFailure.NO_MATCH: Check.NOT_FOR_US,
    AgeFailure.HMAC: Check.HEADER_MAC,
    AgeFailure.PAYLOAD: Check.CONTENT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unwrapped:
    """A packet whose cover is signed by the keys it shows; who that is has to be judged next.

    `kept` is what opens the file again later (vault only), `body` the packed body, not looked at yet.
    """

    bundle_id: str
    manifest: Manifest
    manifest_bytes: bytes
    sender_keys: PublicKeys
    kept: KeptKey
    body: Section

    def statements(self) -> tuple[SignedObject, ...]:
        """Return what the cover shows about its sender, for whoever judges it."""
        certificate = () if self.manifest.certificate is None else (self.manifest.certificate,)
        return (self.manifest.request, *certificate, *self.manifest.successions)


def unwrap(
    source: Readable,
    size: int,
    keys: Sequence[Identity] | KeptKey,
    programmes: Container[ProgrammeId],
    *,
    staging: Callable[[], Staging] = MemoryStaging,
    within_courier: bool = False,
) -> Unwrapped:
    """Open a file of `size` bytes as far as the signatures on its cover.

    `keys` are the identities of this vault, or what was kept of a packet that waited. `staging` takes the
    plaintext. `within_courier` refuses a courier packet, since couriers carry none. Raises Refused, or
    NewerNeeded for what only a newer version can read.
    """
    _refuse_size(size)
    staged, kept = _decrypted(source, keys, staging())
    length = _length(staged)
    manifest_bytes, signatures, body = _frames(staged, length)
    manifest = read_manifest(manifest_bytes)
    _check_addressing(manifest, kept, programmes)
    if within_courier and manifest.kind == COURIER:
        raise Refused(Check.MANIFEST, "a courier packet inside another one")
    sender = _check_signatures(manifest, manifest_bytes, signatures)
    return Unwrapped(
        bundle_id=bundle_id(manifest_bytes),
        manifest=manifest,
        manifest_bytes=manifest_bytes,
        sender_keys=sender,
        kept=kept,
        body=body,
    )


def refuse_no_packet(source: Readable, size: int) -> None:
    """Look at the header alone, so that a giant that is no packet is never read whole.

    Leaves `source` anywhere. Raises Refused for a size that no packet has, or a header that is none.
    """
    _refuse_size(size)
    with _as_refusals():
        refuse_foreign(read_header(ByteSource(source)))


def _refuse_size(size: int) -> None:
    if not 0 < size <= MAX_FILE:
        raise Refused(Check.FILE_SIZE, f"{size} bytes")


@contextlib.contextmanager
def _as_refusals() -> Iterator[None]:
    """Name the check at which an age file failed."""
    try:
        yield
    except AgeError as error:
        check = Check.STANZAS if isinstance(error, ForeignStanza) else _AGE_CHECKS[error.kind]
        raise Refused(check, error.reason) from error


def _decrypted(
    source: Readable, keys: Sequence[Identity] | KeptKey, staged: Staging
) -> tuple[Staging, KeptKey]:
    """Age header, stanza types, unwrap, header MAC, chunks into staging to the verified end."""
    with _as_refusals():
        reader, recipient = _reader(source, keys)
        for chunk in reader.chunks():
            staged.append(chunk)
    return staged, KeptKey(file_key=reader.file_key, recipient=recipient)


def _reader(source: Readable, keys: Sequence[Identity] | KeptKey) -> tuple[AgeReader, str]:
    if isinstance(keys, KeptKey):
        return AgeReader(source, file_key=keys.file_key), keys.recipient
    reader = AgeReader(source, keys)
    matched = reader.identity
    return reader, recipient_id(matched.recipient.raw) if matched else ""


def _length(staged: Staging) -> int:
    """Check that the padding has the right size and is all zero; return how long the frames are."""
    length = int.from_bytes(staged.read(0, LENGTH_SIZE), "big")
    if staged.size != padded_size(length):
        raise Refused(Check.PADDING, "another size than its content asks for")
    start = LENGTH_SIZE + length
    padding = Section(staging=staged, start=start, size=staged.size - start)
    if any(any(piece) for piece in padding.pieces()):
        raise Refused(Check.PADDING, "it is not empty")
    return length


def _frames(staged: Staging, length: int) -> tuple[bytes, bytes, Section]:
    """Return the cover, its signature list and where the body lies."""
    end = LENGTH_SIZE + length
    manifest = _frame(staged, LENGTH_SIZE, end)
    signatures = _frame(staged, manifest.start + manifest.size, end)
    body = _frame(staged, signatures.start + signatures.size, end)
    if body.start + body.size != end:
        raise Refused(Check.FRAMES, "bytes are left over")
    if max(manifest.size, signatures.size) > MAX_PART:
        raise Refused(Check.FRAMES, "the cover is too long")
    return manifest.read(), signatures.read(), body


def _frame(staged: Staging, start: int, end: int) -> Section:
    content = start + FRAME_PREFIX
    size = int.from_bytes(staged.read(start, FRAME_PREFIX), "big")
    if content + size > end:
        raise Refused(Check.FRAMES, "a part is cut off")
    return Section(staging=staged, start=content, size=size)


def _check_addressing(manifest: Manifest, kept: KeptKey, programmes: Container[ProgrammeId]) -> None:
    """Programme known, nothing that only a newer version understands, and meant for us."""
    if manifest.programme not in programmes:
        raise Refused(Check.PROGRAMME, manifest.programme[:8])
    if reason := _newer(manifest):
        raise NewerNeeded(reason, kept)
    if kept.recipient not in manifest.to:
        raise Refused(Check.TO, "it does not name us")


def _newer(manifest: Manifest) -> str | None:
    """Name what this version does not understand, if anything."""
    if manifest.min_reader > VERSION:
        return f"reader {manifest.min_reader}"
    if unknown := sorted(set(manifest.needs) - UNDERSTOOD):
        return unknown[0]
    if manifest.codec != ZLIB:
        return f"packing {manifest.codec}"
    return None if manifest.kind in KINDS else manifest.kind


def _check_signatures(manifest: Manifest, raw: bytes, signatures: bytes) -> PublicKeys:
    """Signatures on the cover, then the request's own, then that both speak of the same sender."""
    keys = keys_in_request(manifest.request)
    if keys is None:
        raise Refused(Check.SIGNATURE, "the sender's keys are not acceptable")
    if not _signed_alone(raw, signatures, keys):
        raise Refused(Check.SIGNATURE, "it is not the sender's")
    _check_request(manifest, keys)
    if manifest.sender != feed_of(keys):
        raise Refused(Check.SENDER, "sender and keys differ")
    return keys


def _signed_alone(raw: bytes, signatures: bytes, keys: PublicKeys) -> bool:
    """Tell whether these keys, and nobody else, signed the cover."""
    try:
        entries = read_signatures(signatures)
        if [entry.by for entry in entries] != [feed_of(keys)]:
            return False
        SuiteVerifier().verify(keys, BUNDLE, raw, entries[0].values)
    except R2PError:
        return False
    return True


def _check_request(manifest: Manifest, keys: PublicKeys) -> None:
    try:
        require_sole_signer(manifest.request, keys, SuiteVerifier())
    except BadSignature as error:
        raise Refused(Check.REQUEST, "it does not sign itself") from error
    certificate = manifest.certificate
    if manifest.request.value.get("programme") != manifest.programme:
        raise Refused(Check.REQUEST, "it is for another programme")
    if certificate is not None and certificate.value.get("programme") != manifest.programme:
        raise Refused(Check.REQUEST, "its certificate is for another programme")
