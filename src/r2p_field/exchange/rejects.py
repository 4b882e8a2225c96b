"""Writing the list of rows that were not taken, with the reasons, for the person who will correct the table.

It holds the place of the row, its id and the reason; never the other cells, which may name people.
"""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from r2p_field.exchange.errors import RejectsNotWritten
from r2p_field.exchange.events import Rejected

HEADER: Final = ("row", "line", "id", "reason")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def inert(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


class RejectsFile:
    """A CSV file that comes into being with its first row, so none is left where everything was taken."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stream: Any = None
        self.count = 0

    def add(self, rejected: Rejected) -> None:
        """Write one row. Raises RejectsNotWritten."""
        try:
            if self._stream is None:
                self._stream = self._open()
            writer = csv.writer(self._stream, lineterminator="\r\n")
            writer.writerow((rejected.row, rejected.line, inert(rejected.row_id), inert(rejected.reason)))
        except OSError as error:
            raise _not_written(f"cannot be written: {error.strerror}") from None
        self.count += 1

    def _open(self) -> Any:
        if self._path.exists() and not self._is_ours():
            raise _not_written("would replace another file")
        stream = self._path.open("w", encoding="utf-8", newline="")
        csv.writer(stream, lineterminator="\r\n").writerow(HEADER)
        return stream

    def _is_ours(self) -> bool:
        start = ",".join(HEADER).encode()
        with self._path.open("rb") as stream:
            return stream.read(len(start)) == start

    def close(self) -> None:
        """Finish the file. Raises RejectsNotWritten."""
        if self._stream is not None:
            try:
                self._stream.close()
            except OSError as error:
                raise _not_written(f"cannot be written: {error.strerror}") from None


@contextmanager
def rejects_file(path: Path) -> Iterator[RejectsFile]:
    """Open the list of rejects at `path`; one of an earlier import is replaced, any other file never."""
    rejects = RejectsFile(path)
    try:
        yield rejects
    finally:
        rejects.close()


def _not_written(why: str) -> RejectsNotWritten:
    return RejectsNotWritten(
        what=f"The list of rows that could not be taken {why}.",
        safe="Nothing was imported and your records are unchanged.",
        next_="Choose another place for the list and import again.",
    )
