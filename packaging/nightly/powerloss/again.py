"""The power goes again: while that is opened which the first cut left."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nightly.powerloss.recording import record_opening
from nightly.powerloss.trial import Trials, lay_down

_ACTS = ("save", "import", "photo", "erase", "save on a stick", "photo on a stick", "passphrase")
"""What is mended, folded or swept at the next opening."""
_FIRST_CUTS = 6


class Again:
    """The trials of a second power cut after some first ones of one act, in turns."""

    def __init__(self, each: Sequence[Trials]) -> None:
        self.name = each[0].name
        self._each = each

    def one(self, number: int) -> list[str]:
        """Try one image; the number tries the same again."""
        return [f"first cut {number % len(self._each)}: {one}" for one in self._trial(number).one(number)]

    @property
    def alike(self) -> int:
        """How many images were those of earlier tries."""
        return sum(one.alike for one in self._each)

    def _trial(self, number: int) -> Trials:
        return self._each[number % len(self._each)]


def again(recorded: Sequence[Trials], folder: Path) -> list[Again]:
    """Cut each act's power at some moments, record how that is opened, and return the trials of it."""
    folder.mkdir()
    cuts, places = {}, {}
    for trial in [one for one in recorded if one.name in _ACTS]:
        for number in range(_FIRST_CUTS):
            name = str(folder / f"{trial.name}-{number}")
            cut, image = trial.drawn(number)
            lay_down(image, Path(name))
            cuts[name], places[name] = (trial, cut), trial.place
    found: dict[str, list[Trials]] = {}
    for name, disk in record_opening(places, folder / "log").items():
        first, cut = cuts[name]
        second = Trials(first.act, first.place, disk, said=first.said(cut), first=first)
        found.setdefault(second.name, []).append(second)
    return [Again(each) for each in found.values()]
