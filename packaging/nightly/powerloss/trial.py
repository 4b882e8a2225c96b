"""One trial: the power goes at a moment, one of the images that this may leave is laid down and judged."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from nightly.powerloss.acts import Act, Left
from nightly.powerloss.disk import Disk, Image, drawn, drawn_cut
from nightly.powerloss.place import Place
from nightly.powerloss.steps import marks


class Trials:
    """The trials of one recorded act, or of the opening of what a power cut left of it.

    Of an opening, `said` is what was said before that cut, and `first` are the trials of the act itself.
    Many power cuts leave the same bytes after the same promises: such an image is judged once, and `alike`
    counts the others.
    """

    def __init__(
        self, act: Act, place: Place, disk: Disk, *, said: Sequence[str] = (), first: Trials | None = None
    ) -> None:
        self.act = act
        self.name = act.name if first is None else f"{act.name}, again"
        self.place = place
        self.disk = disk
        self._said = said
        end = disk if first is None else first.disk
        self._whole, self._to_be_said = end.everything(), marks(end.recording.steps)
        self._sound: set[bytes] = set()
        self.alike = 0

    def drawn(self, number: int) -> tuple[int, Image]:
        """Draw a moment and an image; the number draws the same again."""
        chance = random.Random(f"{self.name}/{number}")  # noqa: S311  (must repeat)
        cut = drawn_cut(self.disk.recording.steps, chance)
        return cut, drawn(self.disk, cut, chance)

    def one(self, number: int) -> list[str]:
        """Draw an image, lay it down where the act happened, and judge it unless it was found sound."""
        cut, image = self.drawn(number)
        if (known := _known_by(image, self.said(cut))) in self._sound:
            self.alike += 1
            return []
        if found := self.judge(image, cut):
            where = f"{self.name} cut after step {cut} of {len(self.disk.recording.steps)}"
            return [f"{where}: {one}" for one in found]
        self._sound.add(known)
        return []

    def judge(self, image: Image, cut: int) -> list[str]:
        """Lay an image down and return what is lost or half kept in it."""
        lay_down(image, self.place.root)
        left = Left(place=self.place, said=self.said(cut), whole=self._whole, to_be_said=self._to_be_said)
        found: list[str] = []
        try:
            found.extend(self.act.judge(left))
        except Exception as error:  # noqa: BLE001  (whatever goes wrong with an image is what was looked for)
            found.append(f"{type(error).__name__}: {error}")
        return found

    def said(self, cut: int) -> list[str]:
        """Return what was said by a moment."""
        return [*self._said, *marks(self.disk.recording.steps[:cut])]


def _known_by(image: Image, said: Sequence[str]) -> bytes:
    """Return what tells images apart, with what had been promised when the power went."""
    sums = [(path, None if data is None else hashlib.sha256(data).digest()) for path, data in image.items()]
    return hashlib.sha256(repr((sums, said)).encode()).digest()


def lay_down(image: Image, root: Path) -> None:
    """Put an image in place of whatever lies in a folder."""
    shutil.rmtree(root, ignore_errors=True)
    for path, data in image.items():
        if data is None:
            (root / path).mkdir()
        else:
            (root / path).write_bytes(data)
