"""Reading the JSON of one observation from a file, however it got there."""

from __future__ import annotations

from pathlib import Path

from r2p_field.domain.errors import BadInput

_MOST = 8 * 1024 * 1024
"""Bytes; the longest testimony of a day is under one megabyte."""


def read_json_file(path: Path) -> bytes:
    """Return the bytes of a file. Raises BadInput when it cannot be read or is far too large."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST + 1)
    except OSError as error:
        raise BadInput(
            what=f"The file cannot be read: {error.strerror}.",
            safe="Nothing was recorded.",
            next_="Look whether it is there, and give its path again.",
            code="file-refused",
        ) from None
    if len(data) > _MOST:
        raise BadInput(
            what="The file is far too large for one observation.",
            safe="Nothing was recorded.",
            next_="Give a file with one observation; photos and papers go with --attach.",
            code="file-too-large",
        )
    return data
