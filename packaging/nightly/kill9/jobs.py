"""What a victim does to records: saving, typing, attaching, erasing, meeting, importing, closing."""

from __future__ import annotations

import itertools
from pathlib import Path

from nightly.kill9.yard import DOCUMENT, Acknowledge, Job, Yard, unsound, wordy
from r2p_field.bootstrap import Program
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.ids import ItemId, RecordId, item_id
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.domain.session import AgendaPoint, Session, View
from r2p_field.services.import_packets import Outcome as Verdict
from r2p_field.services.meetings import Closing, DraftId
from r2p_field.vault.errors import NotThere


def _device(yard: Yard, place: Path) -> None:
    yard.put(place, yard.device)


def _headquarters(yard: Yard, place: Path) -> None:
    yard.put(place, yard.headquarters)


# Saving


def _save(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    for number in itertools.count():
        record = program.observations.add(wordy(number))
        acknowledge(record)
        program.observations.revise(record, Observation(what=f"corrected {number}"))
        acknowledge(f"{record} corrected {number}")


def _after_saving(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = yard.looked_at(place / "records")
    found = unsound(program, yard.device.chain)
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
    try:
        seen = program.observations.get(record).observation
    except NotThere:
        seen = None
    if seen is None:
        return [f"{record} is lost"]
    newer = seen.what.startswith("corrected")
    if (words and seen.what != words) or not (newer or seen.what.startswith("observation")):
        return [f"{record} says {seen.what[:40]}"]
    return []


# Opening and closing


def _come_and_go(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    for number in itertools.count():
        program = yard.unlock(place / "records")
        acknowledge(program.observations.add(wordy(number)))
        while program.upkeep.tidy_up():
            pass
        program.upkeep.close()


# Typing


def _type(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    for number in itertools.count():
        draft = program.observations.save_draft(f"{number} begun".encode())
        for more in range(3):
            program.observations.save_draft(f"{number} {more}".encode(), draft)
            acknowledge(f"{draft} {number} {more}")
        record = program.observations.add(Observation(what=f"typed {number}"), draft=draft)
        acknowledge(f"{draft} {number} {record}")


def _after_typing(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = yard.looked_at(place / "records")
    found = unsound(program, yard.device.chain)
    drafts = [str(draft.id) for draft in program.observations.drafts()]
    records = program.upkeep.counts()["observations"] - 4
    kept = [line for line in acknowledged if len(line.split()[2]) > 1]
    if records not in {len(kept), len(kept) + 1}:
        found.append(f"{len(kept)} were acknowledged and {records} are there")
    if len(drafts) > 1:
        found.append("a draft stayed beside the record that it became")
    if acknowledged and acknowledged[-1] not in kept:
        draft, number, more = acknowledged[-1].split()
        typed = program.observations.load_draft(DraftId(draft)).body if draft in drafts else b""
        may = {f"{number} {one}".encode() for one in (int(more), int(more) + 1)}
        if typed not in may and records != int(number) + 1:
            found.append(f"what was typed is {typed!r}, not {more} of {number}")
    program.upkeep.close(ending=False)
    return found


# Making lists anew


def _make_anew(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    for number in itertools.count():
        record = program.observations.add(wordy(number))
        program.upkeep.make_anew(Silent())
        acknowledge(record)


# Attaching


def _attach(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    while True:
        seen = program.attachments.attach(Observation(what="with a document"), [yard.document])
        acknowledge(program.observations.add(seen))


def _after_attaching(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = yard.looked_at(place / "records")
    found = unsound(program, yard.device.chain)
    for record in acknowledged:
        seen = program.observations.get(RecordId(record)).observation
        [attached] = seen.attachments if seen else [None]
        if attached is None or b"".join(program.attachments.read(attached.blob.id)) != DOCUMENT:
            found.append(f"the document of {record} is lost")
    program.upkeep.close(ending=False)
    return found


# Erasing, with the folding of journals and the tidying of the index that belongs to it


def _some_to_erase(yard: Yard, place: Path) -> None:
    yard.put(place, yard.device)
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
    program = yard.looked_at(place / "records")
    found = unsound(program, yard.device.chain)
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
    program = yard.looked_at(place / "records")
    found = unsound(program, yard.device.chain)
    meetings = program.meetings
    count = len(meetings.sessions(10_000))
    if count not in {len(acknowledged), len(acknowledged) + 1}:
        found.append(f"{len(acknowledged)} meetings were acknowledged and {count} are there")
    if len(meetings.commitments(10_000)) != 3 * count:
        found.append("a meeting is there without its promises, or the other way round")
    for line in acknowledged:
        record, number = line.split()
        said = meetings.get(RecordId(record)).said
        whole = (
            isinstance(said, Session)
            and said.title == f"meeting {number}"
            and bool(said.views and said.views[0].reason)
        )
        found += [] if whole else [f"{record} does not say what was said"]
    if len(meetings.drafts("session")) > 1:
        found.append("a draft stayed beside the meeting that it became")
    program.upkeep.close(ending=False)
    return found


# Importing


def _import(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    for file in yard.packets:
        [verdict] = program.packets.import_paths([file], Silent()).packets
        if verdict.outcome is Verdict.REFUSED:
            return  # by the disk: `disk` does that
        acknowledge(file.name)


def _after_importing(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = yard.looked_at(place / "records")
    found = unsound(program, yard.headquarters.chain)
    for verdict in program.packets.import_paths(yard.packets, Silent()).packets:
        lost = verdict.outcome is Verdict.IMPORTED and verdict.file in acknowledged
        if lost or verdict.outcome not in {Verdict.ALREADY, Verdict.IMPORTED}:
            found.append(f"{verdict.file} is {verdict.outcome} afterwards")
    if program.upkeep.counts()["observations"] != 2 * 2 * 6:
        found.append("not everything is there after importing again")
    program.upkeep.close(ending=False)
    return found


JOBS = {
    "saving": Job(prepare=_device, work=_save, look=_after_saving),
    "opening and closing": Job(prepare=_device, work=_come_and_go, look=_after_saving),
    "typing": Job(prepare=_device, work=_type, look=_after_typing),
    "making lists anew": Job(prepare=_device, work=_make_anew, look=_after_saving),
    "attaching": Job(prepare=_device, work=_attach, look=_after_attaching),
    "erasing": Job(prepare=_some_to_erase, work=_erase, look=_after_erasing),
    "meeting": Job(prepare=_device, work=_meet, look=_after_meeting),
    "importing": Job(prepare=_headquarters, work=_import, look=_after_importing),
}
