"""One trial: the power goes at a moment, one of the images that this may leave is laid down and judged."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from nightly.powerloss.acts import Act, Left
from nightly.powerloss.disk import Disk, Image, drawn, drawn_cut
from nightly.powerloss.place import Place
from nightly.powerloss.steps import marks


class Trials:
    """The trials of one recorded act."""

    def __init__(self, act: Act, place: Place, disk: Disk) -> None:
        self.name = act.name
        self.disk = disk
        self._act = act
        self._place = place
        self._whole = disk.everything()

    def one(self, number: int) -> list[str]:
        """Draw an image, lay it down where the act happened, and judge it; a number draws the same again."""
        chance = random.Random(f"{self.name}/{number}")  # noqa: S311  (must repeat)
        steps = self.disk.recording.steps
        cut = drawn_cut(steps, chance)
        image = drawn(self.disk, cut, chance)
        return [f"{self.name} cut after step {cut} of {len(steps)}: {one}" for one in self.judge(image, cut)]

    def judge(self, image: Image, cut: int) -> list[str]:
        """Lay an image down and return what is lost or half kept in it."""
        lay_down(image, self._place.root)
        steps = self.disk.recording.steps
        left = Left(place=self._place, said=marks(steps[:cut]), whole=self._whole, to_be_said=marks(steps))
        found: list[str] = []
        try:
            found.extend(self._act.judge(left))
        except Exception as error:  # noqa: BLE001  (whatever goes wrong with an image is what was looked for)
            found.append(f"{type(error).__name__}: {error}")
        return found


def lay_down(image: Image, root: Path) -> None:
    """Put an image in place of whatever lies in a folder."""
    shutil.rmtree(root)
    for path, data in image.items():
        if data is None:
            (root / path).mkdir()
        else:
            (root / path).write_bytes(data)
