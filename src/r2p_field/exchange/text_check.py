"""Refusing what is not a text file in the expected encoding, before anything of it is used."""

import codecs
from pathlib import Path
from typing import Final

from r2p_field.exchange.errors import BadTable, bad_table

_CHUNK: Final = 1 << 18
LONGEST_HEAD: Final = 4 << 20
"""Bytes within which the first line of any table ends."""
_NOT_TEXT: Final = {
    b"PK\x03\x04": "a spreadsheet or another packed file",
    b"\xd0\xcf\x11\xe0": "an old spreadsheet",
    b"%PDF": "a PDF",
    b"\xff\xfe": "UTF-16 text",
    b"\xfe\xff": "UTF-16 text",
}
_NAMES: Final = {"utf-8": "UTF-8", "cp1252": "Windows-1252", "iso-8859-1": "Latin-1"}


def unreadable(error: OSError) -> BadTable:
    """Make the error for a file that the system does not let us read."""
    if isinstance(error, FileNotFoundError):
        return bad_table("The file is not there.", "Check the name of the file and whether the stick is in.")
    return bad_table(f"The file cannot be read: {error.strerror}.", "Copy it to another place and try again.")


def check_text(path: Path, encoding: str) -> int:
    """Read the file through and give its number of lines.

    Raises BadTable for a byte that is not text; at once for a giant that is no table at all.
    """
    decoder = codecs.getincrementaldecoder(encoding)()
    lines, chunk = 0, b""
    try:
        with path.open("rb") as stream:
            _refuse_other_files(stream.read(8))
            stream.seek(0)
            _refuse_endless_line(stream.read(LONGEST_HEAD))
            stream.seek(0)
            while chunk := stream.read(_CHUNK):
                decoder.decode(chunk)
                lines += chunk.count(b"\n")
            decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise _wrong_encoding(error, lines, encoding) from None
    except OSError as error:
        raise unreadable(error) from None
    return lines


def _refuse_other_files(start: bytes) -> None:
    for mark, what in _NOT_TEXT.items():
        if start.startswith(mark):
            raise bad_table(
                f"This is {what}, not a CSV file in UTF-8.", "Save it as “CSV UTF-8” and import that."
            )
    if not start:
        raise bad_table("The file is empty.")


def _refuse_endless_line(head: bytes) -> None:
    if len(head) == LONGEST_HEAD and b"\n" not in head and b"\r" not in head:
        raise bad_table("The first row, which should name the columns, has no end: this is no table.")


def _wrong_encoding(error: UnicodeDecodeError, lines: int, encoding: str) -> BadTable:
    line = lines + 1 + bytes(error.object[: error.start]).count(b"\n")
    byte = error.object[error.start]
    return bad_table(
        f"Line {line} of the file holds a byte (hexadecimal {byte:02X}) that is not {_NAMES[encoding]} text. "
        "It may have been saved as Latin-1 or Windows-1252.",
        "Save the table again as “CSV UTF-8”, or set `encoding` in the profile to cp1252 or iso-8859-1.",
    )
