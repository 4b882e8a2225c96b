"""What a victim does to records: saving, attaching, erasing, meeting, importing, another passphrase."""

from __future__ import annotations

import itertools
from pathlib import Path

from nightly.kill9.yard import DOCUMENT, Acknowledge, Job, Yard, unsound, wordy
from r2p_field.bootstrap import Program
from r2p_field.crypto import kdf
from r2p_field.domain import records
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.ids import ItemId, RecordId, item_id
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.domain.session import AgendaPoint, Session, View
from r2p_field.services.import_packets import Outcome as Verdict
from r2p_field.services.journal import Entry
from r2p_field.services.meetings import Closing
from r2p_field.vault import slots
from r2p_field.vault import vault as vaults
from r2p_field.vault.errors import WrongPassphrase


def _device(yard: Yard, place: Path) -> None:
    yard.put(place)


def _headquarters(yard: Yard, place: Path) -> None:
    yard.put(place, headquarters=True)


def _looked_at(yard: Yard, place: Path) -> Program:
    """Open what a victim left; a second time too, since the first one completes what was cut short."""
    yard.unlock(place / "records").upkeep.close(ending=False)
    return yard.unlock(place / "records")


# Saving


def _save(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    for number in itertools.count():
        record = program.observations.add(wordy(number))
        acknowledge(record)
        program.observations.revise(record, Observation(what=f"corrected {number}"))
        acknowledge(f"{record} corrected {number}")


def _save_too_early(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    """The control: what is acknowledged before it is kept must be missed."""
    program = yard.unlock(place / "records")
    for number in itertools.count():
        born, record = program.journal.new_record()
        acknowledge(record)
        body = records.to_body(wordy(number))
        program.journal.write([Entry(kind="observation", form=1, body=body, born=born)])


def _after_saving(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = _looked_at(yard, place)
    found = unsound(program)
    made: dict[str, str] = {}
    for line in acknowledged:
        record, _, words = line.partition(" ")
        made[record] = words
    for record, words in made.items():
        found += _missing(program, RecordId(record), words)
    more = program.upkeep.counts()["observations"] - 4
    if more not in {len(made), len(made) + 1}:
        found.append(f"{len(made)} were acknowledged and {more} are there")
    program.upkeep.close(ending=False)
    return found


def _missing(program: Program, record: RecordId, words: str) -> list[str]:
    seen = program.observations.get(record).observation
    if seen is None:
        return [f"{record} is lost"]
    newer = seen.what.startswith("corrected")
    if (words and seen.what != words) or not (newer or seen.what.startswith("observation")):
        return [f"{record} says {seen.what[:40]}"]
    return []


# Attaching


def _attach(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    while True:
        seen = program.attachments.attach(Observation(what="with a document"), [yard.document])
        acknowledge(program.observations.add(seen))


def _after_attaching(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = _looked_at(yard, place)
    found = unsound(program)
    for record in acknowledged:
        seen = program.observations.get(RecordId(record)).observation
        [attached] = seen.attachments if seen else [None]
        if attached is None or b"".join(program.attachments.read(attached.blob.id)) != DOCUMENT:
            found.append(f"the document of {record} is lost")
    program.upkeep.close(ending=False)
    return found


# Erasing, with the folding of journals and the tidying of the index that belongs to it


def _some_to_erase(yard: Yard, place: Path) -> None:
    yard.put(place)
    program = yard.unlock(place / "records")
    records = [program.observations.add(Observation(what=f"to be erased {number}")) for number in range(12)]
    (place / "list").write_text("\n".join(records), "ascii")
    program.upkeep.close(ending=False)


def _erase(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    for record in (place / "list").read_text("ascii").split():
        program.erasing.whole(RecordId(record))
        acknowledge(record)
        while program.upkeep.tidy_up():
            pass


def _after_erasing(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = _looked_at(yard, place)
    found = unsound(program)
    records = (place / "list").read_text("ascii").split()
    for number, record in enumerate(records):
        seen = program.observations.get(RecordId(record)).observation
        if seen is not None and record in acknowledged:
            found.append(f"{record} came back")
        if number > len(acknowledged) and (seen is None or seen.what != f"to be erased {number}"):
            found.append(f"{record} was not to be erased yet")
    program.upkeep.close(ending=False)
    return found


# Closing meetings


def _item(number: int) -> ItemId:
    return item_id(number.to_bytes(16, "big"))


def _meet(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    point = AgendaPoint(id=_item(1), order=1, topic="the well")
    kept = View(id=_item(2), point=_item(1), reason="stays in the room")
    for number in itertools.count():
        met = Session(title=f"meeting {number}", agenda=(point,), views=(kept,))
        promises = tuple(Commitment(text=f"promise {number} {one}") for one in range(3))
        draft = program.meetings.save_draft(b"{}", "session")
        closed = program.meetings.close(None, Closing(session=met, promises=promises), draft=draft)
        acknowledge(f"{closed.session} {number}")


def _after_meeting(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = _looked_at(yard, place)
    found = unsound(program)
    meetings = program.meetings
    count = len(meetings.sessions(10_000))
    if count not in {len(acknowledged), len(acknowledged) + 1}:
        found.append(f"{len(acknowledged)} meetings were acknowledged and {count} are there")
    if len(meetings.commitments(10_000)) != 3 * count:
        found.append("a meeting is there without its promises, or the other way round")
    for line in acknowledged:
        record, number = line.split()
        said = meetings.get(RecordId(record)).said
        whole = isinstance(said, Session) and said.title == f"meeting {number}" and said.views[0].reason
        found += [] if whole else [f"{record} does not say what was said"]
    if len(meetings.drafts("session")) > 1:
        found.append("a draft stayed beside the meeting that it became")
    program.upkeep.close(ending=False)
    return found


# Importing


def _import(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    for file in yard.packets:
        program.packets.import_paths([file], Silent())
        acknowledge(file.name)


def _after_importing(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = _looked_at(yard, place)
    found = unsound(program)
    for verdict in program.packets.import_paths(yard.packets, Silent()).packets:
        lost = verdict.outcome is Verdict.IMPORTED and verdict.file in acknowledged
        if lost or verdict.outcome not in {Verdict.ALREADY, Verdict.IMPORTED}:
            found.append(f"{verdict.file} is {verdict.outcome} afterwards")
    if program.upkeep.counts()["observations"] != 2 * 2 * 6:
        found.append("not everything is there after importing again")
    program.upkeep.close(ending=False)
    return found


# Another passphrase


def _word(number: int) -> str:
    return f"passphrase number {number} of many quiet words"


def _change(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    old = yard.passphrase
    for number in range(20):
        vaults.change_passphrase(place / "records", _word(number), passphrase=old, parameters=kdf.FLOOR)
        acknowledge(str(number))
        old = _word(number)


def _after_changing(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    done = len(acknowledged)
    words = [yard.passphrase, *map(_word, range(20))]
    before = [number for number in range(len(words)) if _opens(place, words[number])]
    if not before or not set(before) <= {done, done + 1}:
        return [f"after {done} changes these open: {before}"]
    program = yard.unlock(place / "records", words[before[-1]])
    found = unsound(program)
    program.upkeep.close(ending=False)
    after = [number for number in range(len(words)) if _opens(place, words[number])]
    return found if len(after) == 1 else [*found, f"after the next unlocking these open: {after}"]


def _opens(place: Path, passphrase: str) -> bool:
    try:
        slots.unlock(place / "records", slots.Secret(passphrase=passphrase))
    except WrongPassphrase:
        return False
    return True


JOBS = {
    "saving": Job(prepare=_device, work=_save, look=_after_saving),
    "attaching": Job(prepare=_device, work=_attach, look=_after_attaching),
    "erasing": Job(prepare=_some_to_erase, work=_erase, look=_after_erasing),
    "meeting": Job(prepare=_device, work=_meet, look=_after_meeting),
    "importing": Job(prepare=_headquarters, work=_import, look=_after_importing),
    "changing the passphrase": Job(prepare=_device, work=_change, look=_after_changing),
}
CONTROLS = {"acknowledged too early": Job(prepare=_device, work=_save_too_early, look=_after_saving)}
"""Jobs with a planted fault, which the campaign must find."""
