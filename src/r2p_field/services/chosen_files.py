"""A file that a person chose to attach: looked at before it is read, and read within bounds."""

from __future__ import annotations

import contextlib
import io
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from r2p_field.domain.errors import BadInput
from r2p_field.domain.file_kinds import HEAD, PHOTO_ENDINGS, PHOTOS, media_type_of
from r2p_field.services.files import told

MOST_PHOTO: Final = 64 * 1024 * 1024
"""Bytes of a photo: it is decoded in memory."""
MOST_FILE: Final = 200 * 1024 * 1024
"""Bytes of any file: what is attached travels in packets, on sticks and in mails."""


class ChosenFile(io.BufferedReader):
    """A file of at most `MOST_FILE` bytes, open for reading; `on_read` hears of every piece."""

    media_type = ""
    size = 0

    def __init__(self, raw: io.FileIO, on_read: Callable[[int, int], object]) -> None:
        super().__init__(raw)
        self._on_read = on_read

    def read(self, size: int | None = -1, /) -> bytes:
        """Read a piece. Raises BadInput when the file has grown beyond what is taken, Cancelled."""
        if self.tell() > MOST_FILE:
            raise too_large()
        self._on_read(self.tell(), self.size)
        return super().read(size)

    def photo(self) -> bytes:
        """Read the whole of a photo. Raises BadInput when it is too large for one."""
        self.seek(0)
        data = self.read(MOST_PHOTO + 1)
        if len(data) > MOST_PHOTO:
            raise _photo_too_large()
        return data


@contextlib.contextmanager
def chosen(file: Path, on_read: Callable[[int, int], object]) -> Iterator[ChosenFile]:
    """Open a file that a person chose, and tell by its bytes what it is.

    Raises FileRefused, BadInput (no file, empty, too large, or not what its name promises).
    """
    with told("The file cannot be read"):
        found = file.stat()
        if not stat.S_ISREG(found.st_mode):
            raise _no_file()
        if found.st_size == 0:
            raise _empty()
        if found.st_size > MOST_FILE:
            raise too_large()
        with ChosenFile(io.FileIO(file), on_read) as opened:
            opened.size = found.st_size
            opened.media_type = media_type_of(opened.read(HEAD))
            opened.seek(0)
            if file.suffix.lower() in PHOTO_ENDINGS and opened.media_type not in PHOTOS:
                raise _no_photo()
            yield opened


def too_large() -> BadInput:
    """Say that a file is larger than what is carried."""
    return BadInput(
        what="This file is larger than 200 MB, which is the most that is attached.",
        safe="Nothing of it was read, and it stays where it is.",
        next_="Cut a film to the part that matters or save it in a smaller size, then attach that.",
        code="file-too-large",
    )


def _photo_too_large() -> BadInput:
    return BadInput(
        what="This photo is larger than 64 MB.",
        safe="Nothing of it was kept, and it stays where it is.",
        next_="Make a smaller copy of it, as a JPEG, and attach that.",
        code="file-too-large",
    )


def _no_file() -> BadInput:
    return BadInput(
        what="This is a folder or a device and not a file.",
        safe="Nothing was changed.",
        next_="Open the folder and choose the photos or documents in it.",
        code="not-a-file",
    )


def _empty() -> BadInput:
    return BadInput(
        what="This file is empty.",
        safe="Nothing was changed.",
        next_="Copy it from the camera, telephone or stick once more, then attach it again.",
        code="empty-file",
    )


def _no_photo() -> BadInput:
    return BadInput(
        what="This file has the name of a photo, but it is none that this program can read.",
        safe="Nothing of it was kept, and it stays where it is.",
        next_="Open it to see what it is. To attach it as a document, give it the right ending (.txt, .pdf).",
        code="not-a-photo",
    )
