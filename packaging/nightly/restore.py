"""Second copies, clones and computers put back: nothing is lost, no chain is forked that need not be.

Each try is a random history of one device and its headquarters. Copies of the device go on side by side,
packets and receipts get lost, headquarters itself is restored. In the end everybody who is left
seals and answers, and every last wording must be at headquarters, received. A chain may be forked only where
a whole computer was put back or doubled with its profile, only until it hears from headquarters, and
headquarters must raise the alarm.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nightly.limits import Limit, Outcome
from nightly.machines import Machine, World, programme
from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.services.resources import Resources
from r2p_field.vault.vault import Vault

KINDS = (
    "restored",
    "restored beside",
    "folder cloned",
    "computer put back",
    "computer doubled",
    "headquarters restored",
    "headquarters put back",
)
"""What the tries are about, in turn; anything else may happen in them too."""
_MOVES, _MOST_TWINS = 6, 3
Fork = tuple[FeedId, int]


def run(limit: Limit, folder: Path) -> Outcome:
    """Play a history at each try and compare what is left."""
    failures: list[str] = []
    kinds: Counter[str] = Counter()
    folder.mkdir(parents=True)
    try:
        world = World(folder=folder / "world", resources=Resources())
        world.folder.mkdir()
        hq, device = programme(world)
        for number in limit.tries():
            kind = KINDS[number % len(KINDS)]
            kinds[kind] += 1
            history = History(world, hq, device, random.Random(number))  # noqa: S311  (must repeat)
            history.play(kind)
            failures += [f"try {number} ({kind}): {what}" for what in history.judged()]
            history.forget()
    finally:
        shutil.rmtree(folder)
    return Outcome(tries=sum(kinds.values()), failures=tuple(failures), parts=dict(kinds))


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDevice:
    """A device in the end: its chain, the newest entries of what it shows, whether all was received."""

    feed: FeedId
    heads: frozenset[RevisionId]
    all_received: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AtHeadquarters:
    """Headquarters in the end: places written twice, chains it is alarmed about, wanted entries it lacks."""

    forks: set[Fork]
    alarms: int
    lacking: int


class History:
    """What happens to copies of one device and its headquarters."""

    def __init__(self, world: World, hq: Machine, device: Machine, chance: random.Random) -> None:
        self._world = world
        self._chance = chance
        self._began = set(world.folder.iterdir())
        self.hq = world.copied(hq)
        self.twins = [world.copied(device)]
        self.alike = False
        self._bag: list[Path] = []
        self._answers: list[Path] = []
        self._copies: list[Path] = []
        self._earlier = world.copied(self.twins[0])
        self._earlier_hq = world.copied(self.hq)
        self._hq_copy = world.back_up(self.hq)

    def play(self, kind: str) -> None:
        """Let some weeks pass, with what the try is about in their middle."""
        usual = [self._write, self._write, self._send, self._arrive, self._answer, self._hear, self._keep]
        special: dict[str, Callable[[], None]] = {
            "restored": lambda: self._restore(beside=False),
            "restored beside": lambda: self._restore(beside=True),
            "folder cloned": self._clone,
            "computer put back": self._put_back,
            "computer doubled": self._double,
            "headquarters restored": self._restore_hq,
            "headquarters put back": self._put_back_hq,
        }
        self._keep()
        for move in self._chance.choices(usual, k=_MOVES):
            move()
        special[kind]()
        if self._chance.random() < 0.3:
            special[self._chance.choice(KINDS)]()
        for move in self._chance.choices(usual, k=_MOVES):
            move()

    def judged(self) -> list[str]:
        """Let everybody who is left seal and hear twice, and return what is not as it must be."""
        self._everybody()
        early = self._at_headquarters(frozenset())
        self._everybody()
        left = [self._on_device(twin) for twin in self.twins]
        late = self._at_headquarters(frozenset().union(*(one.heads for one in left)))
        wrong = {
            f"headquarters lacks {late.lacking} of what devices show": late.lacking,
            "a computer does not hear that everything was received": not all(
                one.all_received for one in left
            ),
            "a chain was forked though no computer was put back or doubled": late.forks and not self.alike,
            "a chain was forked on after headquarters had answered": late.forks - early.forks,
            "a forked chain raised no alarm": late.forks and not late.alarms,
            "two computers write one chain": len({one.feed for one in left}) < len(left),
        }
        return [what for what, found in wrong.items() if found]

    def forget(self) -> None:
        """Remove everything that this history left."""
        for path in set(self._world.folder.iterdir()) - self._began:
            shutil.rmtree(path)

    # What happens on a device

    def _some(self) -> Machine:
        return self._chance.choice(self.twins)

    def _write(self, twin: Machine | None = None) -> None:
        with self._world.on(twin or self._some()) as (program, vault):
            ours = [one for one, said in vault.records.states() if b'"kind":"observation"' in said]
            if ours and self._chance.random() < 0.4:
                what = f"corrected {self._chance.random()}"
                program.observations.revise(self._chance.choice(ours), Observation(what=what))
            else:
                program.observations.add(Observation(what=f"seen {self._chance.random()}"))

    def _send(self, twin: Machine | None = None) -> None:
        with self._world.on(twin or self._some()) as (program, _vault):
            out = self._world.place("stick")
            out.mkdir()
            self._bag.append(program.sealing.seal(out, Silent()).path)

    def _hear(self) -> None:
        if self._answers:
            with self._world.on(self._some()) as (program, _vault):
                program.packets.import_paths([self._chance.choice(self._answers)], Silent())

    # What happens at headquarters

    def _arrive(self) -> None:
        """Some of the packets arrive, in any order; most sticks are used for something else then."""
        brought = [one for one in self._bag if self._chance.random() < 0.7]
        self._chance.shuffle(brought)
        with self._world.on(self.hq) as (program, _vault):
            program.packets.import_paths(brought, Silent())
        self._bag = [one for one in self._bag if one not in brought or self._chance.random() < 0.3]

    def _answer(self) -> None:
        with self._world.on(self.hq) as (program, _vault):
            for device in program.devices.all():
                out = self._world.place("answer")
                out.mkdir()
                self._answers.append(program.receipts.make(device.feed, out).path)

    # Copies

    def _keep(self) -> None:
        """Somebody makes a second copy, somebody keeps an image of the computer; here and there alike."""
        twin = self._some()
        self._copies.append(self._world.back_up(twin))
        self._earlier = self._world.copied(twin)
        if self._chance.random() < 0.5:
            self._hq_copy, self._earlier_hq = self._world.back_up(self.hq), self._world.copied(self.hq)

    def _restore(self, *, beside: bool) -> None:
        """A copy is brought back to life; the computer is lost, or goes on beside it."""
        lost = self._some()
        self._join(self._world.restored(self._chance.choice(self._copies), lost))
        if not beside:
            self.twins.remove(lost)

    def _clone(self) -> None:
        self._join(self._world.copied(self._some(), profile=False))

    def _put_back(self) -> None:
        self.alike = True
        self._world.put_back(self._some(), self._earlier)

    def _double(self) -> None:
        self.alike = True
        self._join(self._world.copied(self._some()))

    def _join(self, twin: Machine) -> None:
        if len(self.twins) == _MOST_TWINS:
            self.twins.remove(self._some())
        self.twins.append(twin)

    def _restore_hq(self) -> None:
        self.hq = self._world.restored(self._hq_copy, self.hq)

    def _put_back_hq(self) -> None:
        self._world.put_back(self.hq, self._earlier_hq)

    # What is left

    def _everybody(self) -> None:
        """Everybody writes, seals and hears."""
        for twin in self.twins:
            self._write(twin)
            self._send(twin)
        with self._world.on(self.hq) as (program, _):
            program.packets.import_paths(self._bag, Silent())
        self._bag.clear()
        self._answers.clear()
        self._answer()
        for twin in self.twins:
            with self._world.on(twin) as (program, _vault):
                program.packets.import_paths(self._answers, Silent())

    def _on_device(self, twin: Machine) -> OnDevice:
        with self._world.on(twin) as (program, vault):
            found = program.today.look()
            received = not found.sending.unsent and found.sending.received == found.observations
            return OnDevice(feed=vault.feed, heads=heads(vault), all_received=received)

    def _at_headquarters(self, wanted: frozenset[RevisionId]) -> AtHeadquarters:
        with self._world.on(self.hq) as (program, vault):
            store = vault.store
            held = (store.revision(one) for one in wanted)
            there = sum(1 for one in held if one is not None and one.payload is not None)
            alarms = program.upkeep.counts()["doubled"]
            return AtHeadquarters(forks=set(store.forks()), alarms=alarms, lacking=len(wanted) - there)


def heads(vault: Vault) -> frozenset[RevisionId]:
    """Return the newest entries of every observation whose content is here."""
    states = [vault.records.state(record) for record, _ in vault.records.states()]
    return frozenset(RevisionId(one) for state in states if state is not None for one in state["heads"])
