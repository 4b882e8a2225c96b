"""Pages of the encrypted files altered, swapped, replayed from an older copy, or put in from somebody else's.

The whole program is driven over what is left: it unlocks, lists, opens, searches, reads a photo, seals and
checks. It must end in typed errors alone, show nothing that nobody wrote, and when it shows less or older
than the newest, it or its check must say that something is wrong. What cannot be seen from inside (a whole
file of an earlier day, the end of a journal) is counted apart.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from bench.scene import Scene, scene
from nightly.limits import Limit, Outcome
from r2p_field.bootstrap import Program
from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.services.observations import Filter

DATABASE, BLOBS = "vault.db", "blobs.db"
_PAGE: Final = {DATABASE: 4096, BLOBS: 16_384}
_JOURNAL: Final = "-wal"
_RECORDS: Final = 60
_SEARCHED: Final = "bridge"
_DRAFT: Final = "draft "
"""What is not finished is signed by nobody, so an older draft cannot be told from a newer one."""
_LIMIT: Final = 500
Files = dict[str, bytes]
Shown = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The files of one moment with the marks of the profile, and what the program shows of them."""

    folder: Path
    files: Files
    shown: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """Records at two moments, closed; of a third, killed with journals; and somebody else's.

    `genuine` holds what was ever written in each place that a person reads.
    """

    older: State
    newest: State
    killed: State
    other: Files
    genuine: dict[str, set[str]]


@dataclass(slots=True, kw_only=True)
class Seen:
    """What came of driving the program: what it showed, what it refused, what must not be."""

    shown: Shown = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    sound: bool = False

    @property
    def noticed(self) -> bool:
        """Whether a person hears that something is wrong."""
        return bool(self.refused) or not self.sound


def run(limit: Limit, folder: Path) -> Outcome:
    """Alter the files anew for each try and drive the program over them."""
    failures: list[str] = []
    parts: Counter[str] = Counter()
    with _stage(folder) as driver:
        for number in limit.tries():
            chance = random.Random(number)  # noqa: S311  (must repeat)
            way = WAYS[number % len(WAYS)]
            state = driver.records.killed if way.killed else driver.records.newest
            files = way.alter(chance, driver.records, dict(state.files))
            seen = driver.drive(state, files)
            outcome, wrong = _judged(way, seen, state, driver.records, changed=files != state.files)
            failures += [f"try {number} ({way.name}): {one}" for one in wrong]
            parts[outcome] += 1
    return Outcome(tries=parts.total(), failures=tuple(failures), parts=dict(parts))


def _judged(way: Way, seen: Seen, state: State, records: Records, *, changed: bool) -> tuple[str, list[str]]:
    wrong = list(seen.faults)
    for place, text in seen.shown.items():
        if text not in records.genuine.get(place, set()):
            wrong.append(f"nobody wrote what {place} shows: {text!r}")
    if seen.noticed:
        return ("refused" if seen.refused else "found by the check"), wrong
    if seen.shown == state.shown:
        return ("nothing lost" if changed else "nothing altered"), wrong
    if way.unseen or seen.shown == records.older.shown:
        return "an earlier moment", wrong
    missing = sorted(place for place in state.shown if seen.shown.get(place) != state.shown[place])
    if not wrong and all(place.startswith(_DRAFT) for place in missing):
        return "an earlier draft", wrong
    return "not noticed", [*wrong, f"not the newest, and nothing said so, at {len(missing)}: {missing[:3]}"]


# The stage


@contextmanager
def _stage(folder: Path) -> Iterator[Driver]:
    with scene(folder, size=1, devices=0) as made:
        yield Driver(made)


class Driver:
    """Puts altered files in place and drives the program over them."""

    def __init__(self, made: Scene) -> None:
        self._scene = made
        self._folder = made.folder / "records"
        self._moments = made.folder / "moments"
        self._genuine: dict[str, set[str]] = {}
        program = made.new_device(made.unrecorded(_RECORDS), self._folder)
        self._code = program.recovery.renew(made.passphrase)
        self._blob = self._photo(made, program)
        program.upkeep.close(ending=False)
        older = self._moment("older")
        self._write_more(1)
        newest = self._moment("newest")
        self._write_more(2, killed=self._moments / "killed")
        killed = self._moment("killed", self._moments / "killed")
        other = made.new_device(made.unrecorded(_RECORDS))
        other.upkeep.close(ending=False)
        self.records = Records(
            older=older, newest=newest, killed=killed, other=_read(other.upkeep.folder), genuine=self._genuine
        )

    @staticmethod
    def _photo(made: Scene, program: Program) -> BlobRef:
        """Keep something large beside the records, and name it in one of them."""
        file = made.place("notes")
        file.write_text("seen at the bridge, told twice\n" * 4000, "utf-8")
        seen = program.attachments.attach(Observation(what="with a paper beside it"), [file])
        program.observations.add(seen)
        return seen.attachments[0].blob

    def _write_more(self, round_: int, *, killed: Path | None = None) -> None:
        """Correct some records, add some, begin a draft; then close, or leave as a killed program does."""
        program = self._unlock()
        rows = program.observations.page(Filter(), limit=_LIMIT).rows
        for line in rows[round_::7]:
            view = program.observations.get(line.row.record)
            said = view.observation
            if said is not None:
                program.observations.revise(
                    line.row.record, _corrected(said, round_), reason="a mistake of the pen"
                )
        for number in range(8):
            program.observations.add(Observation(what=f"seen at the bridge in round {round_}, {number}"))
        program.observations.save_draft(f'{{"what":"begun in round {round_}"}}'.encode())
        if killed is not None:
            shutil.copytree(self._folder, killed / "records")
            shutil.copytree(self._scene.starter.profile, killed / "profile")
        program.upkeep.close(ending=False)

    def _moment(self, name: str, source: Path | None = None) -> State:
        """Keep the files and marks of this moment and what the program shows of them."""
        kept = self._moments / name
        if source is None:
            shutil.copytree(self._folder, kept / "records")
            shutil.copytree(self._scene.starter.profile, kept / "profile")
        files = _read(kept / "records")
        state = State(folder=kept, files=files, shown={})
        seen = self.drive(state, files)
        if seen.noticed or seen.faults:
            raise RuntimeError(f"the stage itself: {seen}")
        for place, text in seen.shown.items():
            self._genuine.setdefault(place, set()).add(text)
        self._put(state, files)
        return State(folder=kept, files=files, shown=seen.shown)

    def _put(self, state: State, files: Files) -> None:
        profile = self._scene.starter.profile
        for folder in (self._folder, profile):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(state.folder / "profile", profile)
        self._folder.mkdir()
        for name, data in files.items():
            (self._folder / name).write_bytes(data)

    def _unlock(self) -> Program:
        return self._scene.starter.unlock(self._folder, code=self._code)

    def drive(self, state: State, files: Files) -> Seen:
        """Do what a person does with these records, each step for itself."""
        self._put(state, files)
        seen = Seen()
        opened: list[Program] = []
        with _told(seen, "unlock"):
            opened.append(self._unlock())
        for program in opened:
            self._look(program, seen)
            with _told(seen, "let go"):
                program.upkeep.let_go()
        return seen

    def _look(self, program: Program, seen: Seen) -> None:
        records: list[RecordId] = []
        with _told(seen, "list"):
            for line in program.observations.page(Filter(), limit=_LIMIT).rows:
                records.append(line.row.record)
                seen.shown[f"line {line.row.record}"] = line.row.title
        for record in records:
            with _told(seen, "open"):
                view = program.observations.get(record)
                if view.observation is not None:
                    seen.shown[f"record {record}"] = view.observation.what
                elif not view.incomplete:
                    seen.faults.append(f"{record} is neither shown nor said to be incomplete")
        with _told(seen, "search"):
            for line in program.observations.search(_SEARCHED, limit=_LIMIT):
                seen.shown[f"line {line.row.record}"] = line.row.title
        with _told(seen, "drafts"):
            for draft in program.observations.drafts():
                seen.shown[f"{_DRAFT}{draft.id}"] = bytes(draft.body).decode()
        with _told(seen, "photo"):
            data = b"".join(program.attachments.read(self._blob.id))
            seen.shown["paper"] = f"{len(data)} bytes: {data[:60]!r}"
        with _told(seen, "today"):
            program.today.look()
        with _told(seen, "add"):
            program.observations.add(Observation(what="added afterwards"))
        with _told(seen, "seal"):
            stick = self._scene.place("stick")
            stick.mkdir()
            program.sealing.seal(stick, Silent())
        with _told(seen, "check"):
            seen.sound = program.upkeep.check(Silent()).sound


@contextmanager
def _told(seen: Seen, step: str) -> Iterator[None]:
    """Note a refusal that speaks to people, and as a fault whatever else comes out."""
    try:
        yield
    except R2PError as error:
        seen.refused.append(f"{step}: {error.code}")
    except Exception as error:  # noqa: BLE001  (that is what is looked for)
        seen.faults.append(f"{step}: {type(error).__name__}: {error}")


def _corrected(said: Observation, round_: int) -> Observation:
    return msgspec.structs.replace(said, what=f"corrected in round {round_}: {said.what}", title=None)


def _read(folder: Path) -> Files:
    return {one.name: one.read_bytes() for one in sorted(folder.iterdir())}


# Ways to alter


def _bits(name: str) -> Alter:
    def alter(chance: random.Random, _: Records, files: Files) -> Files:
        data = bytearray(files[name])
        for _number in range(chance.choice((1, 1, 1, 3))):
            bit = chance.randrange(len(data) * 8)
            data[bit // 8] ^= 1 << bit % 8
        return files | {name: bytes(data)}

    return alter


def _swapped(chance: random.Random, _: Records, files: Files) -> Files:
    name = chance.choice((DATABASE, BLOBS))
    pages = _pages(files[name], name)
    one, other = chance.sample(range(len(pages)), 2)
    pages[one], pages[other] = pages[other], pages[one]
    return files | {name: b"".join(pages)}


def _replayed(chance: random.Random, records: Records, files: Files) -> Files:
    """Put pages of the older copy back in their own places."""
    name = chance.choice((DATABASE, DATABASE, DATABASE, BLOBS))
    before, now = _pages(records.older.files[name], name), _pages(files[name], name)
    differ = [at for at in range(1, min(len(before), len(now))) if before[at] != now[at]]
    for at in chance.sample(differ, min(len(differ), chance.choice((1, 1, 2, 4, 8, len(differ))))):
        now[at] = before[at]
    if chance.random() < 0.1:
        now[0] = before[0]
    return files | {name: b"".join(now)}


def _of_others(chance: random.Random, records: Records, files: Files) -> Files:
    name = chance.choice((DATABASE, BLOBS))
    if chance.random() < 0.2:
        return files | {name: records.other[name]}
    theirs, mine = _pages(records.other[name], name), _pages(files[name], name)
    for at in chance.sample(range(min(len(theirs), len(mine))), 1):
        mine[at] = theirs[at]
    return files | {name: b"".join(mine)}


def _cut(chance: random.Random, _: Records, files: Files) -> Files:
    name = chance.choice((DATABASE, BLOBS))
    data = files[name]
    page = _PAGE[name]
    return files | {
        name: chance.choice(
            (
                data[: chance.randrange(len(data))],
                data[: chance.randrange(len(data) // page) * page],
                data + bytes(chance.choice((1, page, 5 * page))),
                data + data[-page:],
                data[:-page] + bytes(page),
            )
        )
    }


def _emptied(chance: random.Random, _: Records, files: Files) -> Files:
    """Overwrite a run of pages, as a failing stick does."""
    name = chance.choice((DATABASE, BLOBS))
    pages = _pages(files[name], name)
    first = chance.randrange(len(pages))
    for at in range(first, min(len(pages), first + chance.choice((1, 2, 8)))):
        pages[at] = chance.choice((bytes(_PAGE[name]), b"\xff" * _PAGE[name], chance.randbytes(_PAGE[name])))
    return files | {name: b"".join(pages)}


def _journal(chance: random.Random, _: Records, files: Files) -> Files:
    """Cut the journal, take it away, put noise or the other file's in its place."""
    name = chance.choice((DATABASE, BLOBS)) + _JOURNAL
    data = files.get(name, b"")
    changed = chance.choice(
        (
            data[: chance.randrange(len(data) + 1)],
            b"",
            chance.randbytes(len(data) or 100),
            files.get(DATABASE + _JOURNAL, b"")[: len(data) or 5000],
            data + chance.randbytes(4120),
        )
    )
    return files | {name: changed}


def _journal_beside_another(chance: random.Random, records: Records, files: Files) -> Files:
    """Put the journal of one moment beside the file of another."""
    name = chance.choice((DATABASE, BLOBS))
    return files | {name: chance.choice((records.older, records.newest)).files[name]}


def _whole(chance: random.Random, records: Records, files: Files) -> Files:
    """Put one whole file of the earlier day back, or all of them."""
    names = chance.choice(((DATABASE,), (BLOBS,), (DATABASE, BLOBS)))
    return files | {name: records.older.files[name] for name in names}


def _pages(data: bytes, name: str) -> list[bytes]:
    size = _PAGE[name]
    return [data[start : start + size] for start in range(0, len(data), size)]


Alter = Callable[[random.Random, Records, Files], Files]


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to alter the files, of the `killed` moment or the newest.

    `unseen` when an earlier moment may come of it that nothing inside can tell from the truth.
    """

    name: str
    alter: Alter
    killed: bool = False
    unseen: bool = False


WAYS: Final = (
    Way(name="bits of records", alter=_bits(DATABASE)),
    Way(name="bits of attachments", alter=_bits(BLOBS)),
    Way(name="pages swapped", alter=_swapped),
    Way(name="pages of an older copy", alter=_replayed),
    Way(name="pages of others", alter=_of_others),
    Way(name="cut or longer", alter=_cut),
    Way(name="pages overwritten", alter=_emptied),
    Way(name="bits of the journal", alter=_bits(DATABASE + _JOURNAL), killed=True, unseen=True),
    Way(name="bits beside a journal", alter=_bits(DATABASE), killed=True, unseen=True),
    Way(name="journals cut or replaced", alter=_journal, killed=True, unseen=True),
    Way(name="journal of another moment", alter=_journal_beside_another, killed=True, unseen=True),
    Way(name="a whole file of an older day", alter=_whole, unseen=True),
)
