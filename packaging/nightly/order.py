"""Order-freedom: the packets of a crowd in any order, repeated and late, lead to the same state everywhere.

A try is a packet; each is brought to the headquarters of every order. Between packets come papers: approvals,
new policies, devices taken out. In the end all headquarters must hold the same to the byte, and folding
everything anew may change nothing.
"""

from __future__ import annotations

import datetime as dt
import random
import shutil
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from nightly.crowd import Crowd, Item, Office
from nightly.desk import Desk
from nightly.limits import Limit, Outcome
from nightly.told import Told, differences
from r2p_field.bootstrap import Starter
from r2p_field.crypto import kdf
from r2p_field.services.admissions import Admissions
from r2p_field.services.resources import Resources
from r2p_field.trust.judge import Judge

_ORDERS: Final = 3
_EACH: Final = 50
"""Packets of a device in a night."""
_FEWEST: Final = 12
"""Devices, so that each fate befalls one."""
_LATE, _TWICE = 0.05, 0.1
_OPENED: Final = 4
"""Times that a headquarters is opened while packets come."""
_DAY: Final = dt.date(2026, 11, 23)
_NOON: Final = 1_795_435_200_000
_YEARS_MS: Final = 25 * 365 * 86_400_000
"""How far the clocks of the headquarters are from one another."""
_SEED: Final = 20261128


def run(limit: Limit, folder: Path) -> Outcome:
    """Make the packets of a crowd and bring them in several orders; with `seconds`, in at least two."""
    begun = time.monotonic()
    failures: list[str] = []
    with _passing(folder):
        trial = Trial(folder, packets=limit.count, seed=_SEED)
        expected = trial.told(0, failures)
        for number in range(1, _ORDERS):
            if number > 1 and limit.seconds is not None and time.monotonic() - begun > limit.seconds:
                break
            found = trial.told(number, failures)
            failures += [f"order {number}: {one}" for one in differences(expected, found)]
        return Outcome(tries=limit.count, failures=tuple(failures), parts=trial.parts)


@contextmanager
def _passing(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True)
    try:
        yield
    finally:
        shutil.rmtree(folder)


class Trial:
    """A crowd with its packets, and an empty headquarters that is copied for each order."""

    def __init__(self, folder: Path, *, packets: int, seed: int) -> None:
        self._folder, self._seed = folder, seed
        self._resources = Resources()
        self._counts: Counter[str] = Counter()
        self._importing, self._mib = 0.0, 0.0
        self._code = self._found(folder / "empty")
        desk = self._desk(folder / "empty", 0, random.Random(seed))  # noqa: S311  (must repeat)
        devices = max(_FEWEST, packets // _EACH)
        self.crowd = Crowd(folder / "files", self._office(desk), devices=devices, seed=seed)
        self.crowd.make(packets)
        with desk.program() as program:
            for papers in self.crowd.first:
                program.devices.admit(papers)

    def _starter(self, number: int) -> Starter:
        def wall() -> int:
            return _NOON + (number - 1) * _YEARS_MS

        return Starter(profile=self._folder / "profile", resources=self._resources, wall=wall)

    def _desk(self, folder: Path, number: int, chance: random.Random) -> Desk:
        return Desk(folder, self._starter(number), self._code, chance)

    def _found(self, folder: Path) -> str:
        """Create a headquarters with a programme; return the code that opens it and its copies."""
        passphrase = " ".join(self._resources.words()[:6])
        made = self._starter(0).create(folder, passphrase, role="headquarters", cost=kdf.FLOOR)
        made.program.programmes.create("network", state=False, today=_DAY)
        made.program.upkeep.close(ending=False)
        return made.code

    @staticmethod
    def _office(desk: Desk) -> Office:
        """Return the keys of headquarters by which its papers are made."""
        with desk.vault() as vault:
            known = Admissions(vault)
            return Office(
                judge=Judge(known.programme, known.objects, is_ancestor=_nothing_leads_anywhere),
                registrar=vault.keyring.registrars()[0],
                root=vault.keyring.roots()[0],
            )

    @property
    def parts(self) -> dict[str, int]:
        """How much of everything there was, and how fast it was taken in."""
        brought = sum(self._counts[one] for one in ("imported", "already", "waiting"))
        return {
            "devices": len(self.crowd.devices),
            **self._counts,
            "brought a second of one processor": round(brought / self._importing),
            "MiB held at most": round(self._mib),
            **self.crowd.parts,
        }

    def told(self, number: int, failures: list[str]) -> Told:
        """Bring everything in one order; return what headquarters then says."""
        folder = Path(shutil.copytree(self._folder / "empty", self._folder / f"hq{number}"))
        chance = random.Random(self._seed + number)  # noqa: S311  (must repeat)
        desk = self._desk(folder, number, chance)
        before = number % 2 == 1
        if before:
            desk.agree_to_erasures(self.crowd)
        for part in _cut(self._order(number, chance)):
            desk.bring(part)
        if not before:
            desk.agree_to_erasures(self.crowd)
        desk.ask_again(self.crowd, self._folder)
        told = desk.tell()
        self._note(desk)
        failures += [f"order {number}: {one}" for one in desk.failures]
        shutil.rmtree(folder)
        return told

    def _note(self, desk: Desk) -> None:
        self._counts["orders"] += 1
        self._counts.update(desk.outcomes)
        self._importing += desk.importing
        self._mib = max(self._mib, desk.mib)

    def _order(self, number: int, chance: random.Random) -> list[Item]:
        """Return the files as they were made, or in some order, some twice and some only at the end."""
        items = self.crowd.items
        numbers = list(range(len(items)))
        if number == 0:
            return _after_what_must(items, numbers)
        chance.shuffle(numbers)
        late = {one for one in numbers if chance.random() < _LATE}
        order = _after_what_must(items, sorted(numbers, key=lambda one: one in late))
        packets = [one for one in order if one.packet]
        for one in chance.sample(packets, int(len(packets) * _TWICE)):
            order.insert(chance.randrange(len(order) + 1), one)
        return order


def _nothing_leads_anywhere(*_: str) -> bool:
    return False


def _after_what_must(items: Sequence[Item], numbers: Sequence[int]) -> list[Item]:
    """Return files in the order of their numbers, but each after those that must come before it."""
    order: dict[int, None] = {}
    for number in numbers:
        order |= dict.fromkeys((*items[number].after, number))
    return [items[number] for number in order]


def _cut(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    size = len(items) // _OPENED + 1
    for start in range(0, len(items), size):
        yield items[start : start + size]
