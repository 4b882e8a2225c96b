"""What people do while the power goes: how it is prepared and done, and what must be found afterwards.

An act says what was kept for good as soon as the program told so; whatever it said before the power went must
be found in every image.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nightly.powerloss.disk import Image
from nightly.powerloss.place import Opened, Place
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.services.import_packets import Outcome as Verdict
from r2p_field.services.lists import Filter
from r2p_field.vault.errors import NotThere

if TYPE_CHECKING:
    from nightly.powerloss.stand import Stand

Say = Callable[[str], None]
GONE = "zqgone"
"""A word in the observations that are there at the beginning."""
AT_FIRST = 2
"""How many those are."""
EACH = 3
"""Observations in a packet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What a power cut left: at which place, and what was said before it.

    `whole` is what lies there in the end when nothing is lost, `to_be_said` what was said until then.
    """

    place: Place
    said: Sequence[str]
    whole: Image
    to_be_said: Sequence[str]

    def all_said(self, verb: str) -> list[str]:
        """Return what was said to be done with this verb."""
        return _with(verb, self.said)

    def all_to_be_said(self, verb: str) -> list[str]:
        """Return what was said to be done with this verb, before and after."""
        return _with(verb, self.to_be_said)


def _with(verb: str, said: Sequence[str]) -> list[str]:
    return [one.removeprefix(f"{verb} ") for one in said if one.startswith(f"{verb} ")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something a person does. `judge` yields a sentence for everything that is lost or half kept."""

    name: str
    prepare: Callable[[Stand, Path], Place]
    perform: Callable[[Place, Say], None]
    judge: Callable[[Left], Iterator[str]]


_SAVES, _FOLD_AFTER = 6, 2


def _save(place: Place, say: Say) -> None:
    program, record = place.open().program, RecordId("")
    for number in range(_SAVES):
        what = f"observation {number} " * (1 + 7 * number)
        record = program.observations.add(Observation(what=what))
        say(f"saved {record}")
        if number == _FOLD_AFTER:
            _rest(program.upkeep.tidy_up)
    program.observations.revise(record, Observation(what="said better"))
    say(f"revised {record}")
    say(f"typed {program.observations.save_draft(b'words that nobody saved yet')}")
    program.upkeep.close(ending=False)


def _rest(tidy_up: Callable[[], bool]) -> None:
    """Let the program do all that it does while nobody waits."""
    while tidy_up():
        pass


def _judge_save(left: Left) -> Iterator[str]:
    with left.place.opened() as opened:
        yield from opened.unsound()
        saved = left.all_said("saved")
        yield from (f"{one} is lost" for one in saved if not _readable(opened, one))
        more = opened.program.upkeep.counts()["observations"] - AT_FIRST
        if more not in {len(saved), len(saved) + 1}:
            yield f"{len(saved)} were acknowledged and {more} are there"
        for one in left.all_said("revised"):
            seen = opened.program.observations.get(RecordId(one)).observation
            if seen is None or seen.what != "said better":
                yield f"the correction of {one} is lost"
        if len(left.all_said("typed")) > len(opened.program.observations.drafts()):
            yield "what was typed is lost"


def _readable(opened: Opened, record: str) -> bool:
    try:
        return opened.program.observations.get(RecordId(record)).observation is not None
    except NotThere:
        return False


def _import(place: Place, say: Say) -> None:
    program = place.open().program
    for packet in place.given:
        program.packets.import_paths([packet], Silent())
        say(f"imported {packet.name}")
    _rest(program.upkeep.tidy_up)
    program.upkeep.close(ending=False)


def _judge_import(left: Left) -> Iterator[str]:
    with left.place.opened() as opened:
        yield from opened.unsound()
        taken = left.all_said("imported")
        for verdict in opened.program.packets.import_paths(left.place.given, Silent()).packets:
            lost = verdict.outcome is Verdict.IMPORTED and verdict.file in taken
            if lost or verdict.outcome not in {Verdict.ALREADY, Verdict.IMPORTED}:
                yield f"{verdict.file} is {verdict.outcome} afterwards"
        if opened.program.upkeep.counts()["observations"] != len(left.place.given) * EACH:
            yield "not everything is there after importing again"


def _attach(place: Place, say: Say) -> None:
    program = place.open().program
    for number in range(2):
        observation = Observation(what=f"with a photo {number}")
        record = program.observations.add(program.attachments.attach(observation, place.given))
        say(f"saved {record}")
        _rest(program.upkeep.tidy_up)
    program.upkeep.close(ending=False)


def _judge_attach(left: Left) -> Iterator[str]:
    with left.place.opened() as opened:
        yield from opened.unsound()
        there = {str(row) for row in _records(opened)}
        yield from (f"{one} is lost" for one in left.all_said("saved") if one not in there)
        for record in there:
            seen = opened.program.observations.get(RecordId(record)).observation
            for one in seen.attachments if seen else ():
                read = sum(map(len, opened.program.attachments.read(one.blob.id)))
                original = opened.vault.blobs.original_of(one.blob.id)
                if read != one.blob.size or (original is None) != one.original:
                    yield f"an attachment of {record} is not whole"


def _records(opened: Opened) -> Iterator[RecordId]:
    return (line.row.record for line in opened.program.lists.page(Filter(), limit=100).rows)


def _erase(place: Place, say: Say) -> None:
    program = place.open().program
    for line in program.lists.search(GONE):
        program.erasing.whole(line.row.record)
        say(f"erased {line.row.record}")
    _rest(program.upkeep.tidy_up)
    program.upkeep.close(ending=False)


def _judge_erase(left: Left) -> Iterator[str]:
    with left.place.opened() as opened:
        yield from opened.unsound()
        opened.vault.records.search.catch_up()
        found = {str(line.row.record) for line in opened.program.lists.search(GONE)}
        erased = set(left.all_said("erased"))
        yield from (f"{one} was erased and is found" for one in erased & found)
        if {str(one) for one in _records(opened) if GONE in _words(opened, one)} != found:
            yield "a record is half erased"
        query = "SELECT count(*) FROM revisions WHERE instr(payload, ?)"
        held = opened.vault.database.value(query, (GONE.encode(),))
        if held != len(found):
            yield f"{len(found)} of the records are there and the words of {held}"


def _words(opened: Opened, record: RecordId) -> str:
    seen = opened.program.observations.get(record).observation
    return seen.what if seen else ""


RECORD_ACTS = (
    Act(name="save", prepare=lambda stand, root: stand.device(root), perform=_save, judge=_judge_save),
    Act(
        name="import",
        prepare=lambda stand, root: stand.headquarters(root),
        perform=_import,
        judge=_judge_import,
    ),
    Act(
        name="photo", prepare=lambda stand, root: stand.with_files(root), perform=_attach, judge=_judge_attach
    ),
    Act(name="erase", prepare=lambda stand, root: stand.device(root), perform=_erase, judge=_judge_erase),
)
