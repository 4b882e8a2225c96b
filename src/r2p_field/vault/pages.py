"""The pages of an encrypted file as they lie on the disk, read one by one where SQLCipher gives up.

The file and the journal beside it are only read. A page that does not verify is still opened: what stands in
it may prove itself (`salvage`). Formats: https://www.sqlite.org/fileformat2.html and
https://www.zetetic.net/sqlcipher/design/.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO, Final, Self

from r2p_field.crypto.page_cipher import RESERVED, SALT_SIZE, PageCipher
from r2p_field.vault.files import translated
from r2p_field.vault.journal_steps import Step, steps
from r2p_field.vault.rollback_journal import put_back

_LOOKED_AT: Final = 256
"""Pages with which a salt is tried."""

_TOLD: Final = 100
_Place = tuple[BinaryIO, int]


class Trust(IntEnum):
    """How far what stands in a page can be believed."""

    DAMAGED = 0
    """It is not what was written last: only what proves itself counts."""
    UNPROVABLE = 1
    """Nobody can tell, since the start of the file is lost: what is whole in itself counts."""
    VERIFIED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page in plain, without the bytes reserved at its end."""

    number: int
    data: bytes
    trust: Trust


class PageFile:
    """An encrypted file, page by page. To be used with `with`; the caller wipes `key` afterwards.

    `count` is how many pages are there; `salted` tells whether they can be verified at all. Raises
    StorageRefused.
    """

    def __init__(self, path: Path, key: bytearray, size: int) -> None:
        self._path = path
        self._size = size
        self._key = key
        self._open: list[BinaryIO] = []
        self._places: defaultdict[int, list[_Place]] = defaultdict(list)
        self._told: Callable[[int], None] = _nobody
        self._numbers: list[int] = []
        self._steps: list[Step] = []
        self.count = 0
        self.salted = False

    def watch(self, told: Callable[[int], None]) -> PageFile:
        """Have somebody told of every hundredth page that `pages` yields from now on."""
        self._told = told
        return self

    def __enter__(self) -> Self:
        try:
            self._find_places()
            self._cipher = self._with_salt()
            self._drop_leftovers()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for file in self._open:
            file.close()

    def pages(self) -> Iterator[Page]:
        """Yield every page that is there, in order; a damaged journal may name any number."""
        for done, number in enumerate(self._numbers, 1):
            if done % _TOLD == 0:
                self._told(done)
            if (page := self.page(number)) is not None:
                yield page

    def lacks(self, number: int) -> bool:
        """Tell whether a page is nowhere, in the file or the journal."""
        return not self._places.get(number)

    def page(self, number: int) -> Page | None:
        """Return the newest of a page that verifies, else the newest; None for one that is not there."""
        found = [self._read(place) for place in reversed(self._places.get(number, ()))]
        if not found:
            return None
        for age, raw in enumerate(found):
            if self.salted and self._cipher.verifies(number, *_parted(number, raw)):
                return self._opened(number, raw, Trust.DAMAGED if age else Trust.VERIFIED)
        return self._opened(number, found[0], Trust.DAMAGED if self.salted else Trust.UNPROVABLE)

    def _opened(self, number: int, raw: bytes, trust: Trust) -> Page:
        start = bytes(SALT_SIZE) if number == 1 else b""
        return Page(number=number, data=start + self._cipher.open(*_parted(number, raw)), trust=trust)

    def _read(self, place: _Place) -> bytes:
        """Return the bytes of a page; what cannot be read, or is cut off, is zeros, as of a bad sector."""
        file, at = place
        try:
            file.seek(at)
            raw = file.read(self._size)
        except OSError:
            raw = b""
        return raw.ljust(self._size, b"\0")

    def _find_places(self) -> None:
        if not self._path.is_file():
            return
        with translated():
            file = self._path.open("rb")
            self._open.append(file)
            for number, at in enumerate(range(0, self._path.stat().st_size, self._size), 1):
                self._places[number].append((file, at))
            self._find_put_back()
            journal = self._path.with_name(f"{self._path.name}-wal")
            if journal.is_file():
                self._open.append(journal.open("rb"))
                self._find_in_journal(self._open[-1])
        self._numbers = sorted(self._places)
        self.count = len(self._numbers)

    def _find_in_journal(self, journal: BinaryIO) -> None:
        """Find the places of each page in the journal, up to its last finished step.

        SQLite ends at the first frame that is damaged. What was acknowledged after that is found here: a page
        bears its own proof, and the salts tell the frames of this journal from those of an earlier one.
        """
        for step in steps(journal, self._size):
            self._steps = [] if step.whole else [*self._steps, step]
            for one in step.frames:
                self._places[one.number].append((journal, one.at))

    def _find_put_back(self) -> None:
        """Find the pages that a crash left to be put back: what was written over them counts for nothing."""
        journal = self._path.with_name(f"{self._path.name}-journal")
        if journal.is_file():
            self._open.append(journal.open("rb"))
            for number, at in put_back(self._open[-1], self._size):
                self._places[number].append((self._open[-1], at))

    def _drop_leftovers(self) -> None:
        """Forget the rest of a step that a crash cut short and that later ones began to write over.

        Nobody was told that it is saved, SQLite reads none of it, and its pages would stand in for newer
        ones. It begins with a page that is intact and follows from nothing; behind it no step is whole.
        """
        for step in self._steps:
            first = step.leftover()
            if first is None or not self._is_intact(step, first):
                continue
            for one in step.frames[first:]:
                self._places[one.number].remove((self._open[-1], one.at))
        self._numbers = sorted(number for number, places in self._places.items() if places)
        self.count = len(self._numbers)

    def _is_intact(self, step: Step, at: int) -> bool:
        frame = step.frames[at]
        raw = self._read((self._open[-1], frame.at))
        return self.salted and self._cipher.verifies(frame.number, *_parted(frame.number, raw))

    def _with_salt(self) -> PageCipher:
        """Find the salt under which pages verify: it starts the first page, in the file or the journal."""
        firsts = [self._read(place)[:SALT_SIZE] for place in self._places.get(1, ())]
        for salt in dict.fromkeys(reversed(firsts)):
            cipher = PageCipher(self._key, salt)
            if self._some_verify(cipher):
                self.salted = True
                return cipher
        return PageCipher(self._key, bytes(SALT_SIZE))

    def _some_verify(self, cipher: PageCipher) -> bool:
        tried = self._numbers[:: max(1, self.count // _LOOKED_AT)]
        found = ((number, self._read(place)) for number in tried for place in self._places.get(number, ()))
        return any(cipher.verifies(number, *_parted(number, raw)) for number, raw in found)


def _nobody(done: int) -> None:
    """Nobody watches."""


def _parted(number: int, raw: bytes) -> tuple[bytes, bytes]:
    """Return what was sealed of a page, and what stands at its end; the first one starts with the salt."""
    return raw[SALT_SIZE if number == 1 else 0 : -RESERVED], raw[-RESERVED:]
