"""Adding photos and documents, and looking at them inside the program: never through a readable file.

A photo becomes a working copy, made again from its pixels, which the record names and packets carry. Its
original is kept beside it, sealed, on this computer only (no record names it, so it never travels, and it is
erased with the working copy), or not at all, as the person chooses. Everything else is a document and stays
as it is. Names of files are kept nowhere. Why so: docs/decisions/0016.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain import minimum
from r2p_field.domain.attachments import Attachment, BlobRef, Custody
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.file_kinds import HEAD, PHOTOS, SHOWN_TEXT, media_type_of, text_of
from r2p_field.domain.ids import BlobId, ItemId, item_id
from r2p_field.domain.jobs import Progress, Silent
from r2p_field.domain.minimum import MinimumReason
from r2p_field.domain.observation import Observation
from r2p_field.domain.pictures import NOTHING_SAID, PhotoSays, Pixels
from r2p_field.exchange import pictures
from r2p_field.services.chosen_files import MOST_PHOTO, ChosenFile, chosen
from r2p_field.services.files import FileRefused, new_file
from r2p_field.services.journal import Journal
from r2p_field.services.resources import Resources
from r2p_field.vault.errors import NotThere
from r2p_field.vault.vault import Vault

MOST_TEXT: Final = 1024 * 1024
"""Bytes of a text that are shown."""
_READING: Final = "Reading photos and documents"
_FINE: Final = 100
"""Steps of progress within one file."""


class Handling(StrEnum):
    """What custody entries say was done."""

    TAKEN_IN = "taken_in"
    ORIGINAL_SEALED = "original_sealed"
    ORIGINAL_NOT_KEPT = "original_not_kept"
    ORIGINAL_SAVED = "original_saved"
    """A readable copy of the original was saved outside these records."""


class Note(StrEnum):
    """What a person should know of a file that was taken in."""

    FIRST_PICTURE = "first_picture"
    """It moves; the working copy is its first picture."""
    AS_IT_IS = "as_it_is"
    """It is a document, and may hold names of who made it, where and when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One file that was taken in: how a record names it, and what the file of a photo said."""

    attachment: Attachment
    says: PhotoSays = NOTHING_SAID
    note: Note | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """One file that was not taken in: its place among those chosen, from 1, and why."""

    position: int
    error: R2PError


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What came of several files."""

    taken: tuple[Taken, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An attachment for the screen: a picture, a text, or neither for what other programs must open.

    `cut` tells that the text goes on; `original` is the type of the sealed original, empty without one.
    """

    picture: Pixels | None = None
    text: str | None = None
    cut: bool = False
    original: str = ""


class Attachments:
    """The attachments of one open vault."""

    def __init__(self, vault: Vault, journal: Journal, resources: Resources) -> None:
        self._vault = vault
        self._journal = journal
        self._resources = resources

    # Taking in

    def take_in(self, files: Sequence[Path], progress: Progress, *, keep_originals: bool) -> TakenIn:
        """Keep copies of files, each for itself: one that is refused stops no other. The files stay.

        Until a draft or record names them, the next unlocking removes what was kept.
        Raises Cancelled and StorageFull, and then keeps nothing.
        """
        taken: list[Taken] = []
        refused: list[Refused] = []
        try:
            for position, file in enumerate(files):
                step = _step(progress, position, len(files))
                try:
                    taken.append(self._take_in(file, step, keep_originals=keep_originals))
                except (BadInput, FileRefused) as error:
                    refused.append(Refused(position=position + 1, error=error))
            progress.report(len(files) * _FINE, len(files) * _FINE, _READING)
        except BaseException:
            self.forget(taken)
            raise
        return TakenIn(taken=tuple(taken), refused=tuple(refused))

    def attach(
        self, observation: Observation, files: Sequence[Path], *, keep_originals: bool = True
    ) -> Observation:
        """Return the observation with copies of files attached; for scripts, so all of them or none.

        Raises BadInput that names the place of the file that was refused, or the minimum form; StorageFull.
        """
        if self.reasons_against(observation):
            raise _not_in_minimum_form()
        came = self.take_in(files, Silent(), keep_originals=keep_originals)
        for one in came.refused:
            self.forget(came.taken)
            what = f"File {one.position} of {len(files)}: {one.error.what}"
            raise BadInput(what=what, safe=one.error.safe, next_=one.error.next_, code=one.error.code)
        named = (*observation.attachments, *(one.attachment for one in came.taken))
        return msgspec.structs.replace(observation, attachments=named)

    def forget(self, taken: Sequence[Taken]) -> None:
        """Remove what was taken in, with its originals, before anything names it."""
        for one in taken:
            self._vault.blobs.erase(one.attachment.blob.id)

    def _take_in(self, file: Path, step: Callable[[int, int], object], *, keep_originals: bool) -> Taken:
        with chosen(file, step) as opened:
            if opened.media_type in PHOTOS:
                return self._photo(opened, keep_original=keep_originals)
            blob, sha256 = self._vault.blobs.add(opened, opened.media_type)
        attachment = Attachment(
            id=_new_id(), blob=blob, sha256=sha256, original=True, custody=self._custody(Handling.TAKEN_IN)
        )
        return Taken(attachment=attachment, note=Note.AS_IT_IS)

    def _photo(self, opened: ChosenFile, *, keep_original: bool) -> Taken:
        data = opened.photo()
        copy = pictures.working_copy(data)
        blob, _ = self._vault.blobs.add(io.BytesIO(copy.jpeg), pictures.MEDIA_TYPE)
        if keep_original:
            original, _ = self._vault.blobs.add(io.BytesIO(data), opened.media_type)
            self._vault.blobs.keep_original(blob.id, original)
        kept = Handling.ORIGINAL_SEALED if keep_original else Handling.ORIGINAL_NOT_KEPT
        attachment = Attachment(
            id=_new_id(),
            blob=blob,
            sha256=hashlib.sha256(data).hexdigest(),
            custody=self._custody(Handling.TAKEN_IN, kept),
        )
        note = Note.FIRST_PICTURE if copy.moving else None
        return Taken(attachment=attachment, says=copy.says, note=note)

    def _custody(self, *handlings: Handling) -> tuple[Custody, ...]:
        at, role = self._journal.now(), self._vault.meta.get("role")
        return tuple(Custody(id=_new_id(), at=at, action=one.value, role=role) for one in handlings)

    def reasons_against(self, observation: Observation) -> frozenset[MinimumReason]:
        """Say why no photo may be added: the minimum form for survivors has none. Empty: it may."""
        named = self._resources.catalogues().minimum_form_indicators() if observation.factors else ()
        return minimum.why_minimum(observation, indicators=named)

    # Looking

    def shown(self, blob: BlobRef) -> Shown:
        """Read an attachment for the screen. Raises NotThere while it has not come whole, PictureRefused."""
        kind = media_type_of(self._beginning(blob.id, HEAD))
        original = (self._vault.blobs.original_of(blob.id) or ("", ""))[1]
        if kind in PHOTOS and blob.size <= MOST_PHOTO:
            picture = pictures.pixels(self._whole(blob), pictures.LONGEST)
            return Shown(picture=picture, original=original)
        if kind in SHOWN_TEXT:
            cut = blob.size > MOST_TEXT
            return Shown(text=text_of(self._beginning(blob.id, MOST_TEXT), cut=cut), cut=cut)
        return Shown(original=original)

    def thumbnail(self, blob: BlobRef, longest: int) -> Pixels | None:
        """Return a photo with a longer side of at most `longest` pixels; None for what is no photo."""
        try:
            if media_type_of(self._beginning(blob.id, HEAD)) not in PHOTOS or blob.size > MOST_PHOTO:
                return None
            return pictures.pixels(self._whole(blob), longest)
        except (NotThere, BadInput):
            return None

    def read(self, blob: BlobId) -> Iterator[bytes]:
        """Yield the bytes of an attachment in pieces. Raises NotThere while it has not come whole."""
        return self._vault.blobs.read(blob)

    def _whole(self, blob: BlobRef) -> bytes:
        return b"".join(self.read(blob.id))

    def _beginning(self, blob: BlobId, size: int) -> bytes:
        found = b""
        for piece in self.read(blob):
            found += piece
            if len(found) >= size:
                break
        return found[:size]

    # Saving readable copies, which the person was warned of

    def save_copy(self, blob: BlobRef, target: Path) -> None:
        """Write a readable copy into a new file. Raises NotThere, BadInput, FileRefused, TargetFull."""
        self._save(self.read(blob.id), target)

    def save_original(self, attachment: Attachment, target: Path) -> Attachment:
        """Write the sealed original into a new file; return the attachment with that handling in it.

        Raises NotThere, BadInput, FileRefused, TargetFull.
        """
        kept = self._vault.blobs.original_of(attachment.blob.id)
        if kept is None:
            raise NotThere("The original of this photo is not kept here.")
        self._save(self.read(kept[0]), target)
        custody = (*attachment.custody, *self._custody(Handling.ORIGINAL_SAVED))
        return msgspec.structs.replace(attachment, custody=custody)

    @staticmethod
    def _save(pieces: Iterator[bytes], target: Path) -> None:
        with new_file(target) as file:
            for piece in pieces:
                file.write(piece)


def _step(progress: Progress, position: int, count: int) -> Callable[[int, int], object]:
    """Return what turns bytes read of one file into steps of the whole."""

    def read(done: int, size: int) -> None:
        within = min(_FINE - 1, done * _FINE // size) if size else 0
        progress.report(position * _FINE + within, count * _FINE, _READING)

    return read


def _new_id() -> ItemId:
    return item_id(random_bytes(16))


def _not_in_minimum_form() -> BadInput:
    return BadInput(
        what="A record in minimum form holds no photo or document: it could lead to the survivor.",
        safe="Nothing was attached and nothing was recorded.",
        next_="Record it without, and refer the person to the services that the programme names.",
        code="minimum-form",
    )
