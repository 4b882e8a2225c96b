"""Adding photos and documents, and reading them back inside the program: never through a readable file."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain.attachments import Attachment, BlobRef
from r2p_field.domain.ids import BlobId, item_id
from r2p_field.domain.observation import Observation
from r2p_field.services.files import told
from r2p_field.vault.vault import Vault


class Attachments:
    """The attachments of one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def add(self, file: Path) -> tuple[BlobRef, str]:
        """Keep a copy of a file. Returns how an observation names it, and the SHA-256 of the original (hex).

        The file itself is left where it is. Raises FileRefused, StorageFull.
        """
        media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        with told("The file cannot be read"), file.open("rb") as source:
            return self._vault.blobs.add(source, media_type)

    def attach(self, observation: Observation, files: Sequence[Path]) -> Observation:
        """Keep copies of files and return the observation that names them, as originals. Raises as `add`."""
        kept = [self.add(file) for file in files]
        named = [
            Attachment(id=item_id(random_bytes(16)), blob=blob, sha256=sha256, original=True)
            for blob, sha256 in kept
        ]
        return msgspec.structs.replace(observation, attachments=(*observation.attachments, *named))

    def read(self, blob: BlobId) -> Iterator[bytes]:
        """Yield the bytes of an attachment in pieces. Raises NotThere while it has not come whole."""
        return self._vault.blobs.read(blob)
