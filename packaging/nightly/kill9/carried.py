"""What a victim carries out of records: packets on a stick, second copies, restored folders."""

from __future__ import annotations

import itertools
from pathlib import Path

from nightly.kill9.yard import Acknowledge, Job, Yard, names, unsound, wordy
from r2p_field.bootstrap import Program
from r2p_field.domain.jobs import Silent
from r2p_field.services.import_packets import Outcome as Verdict
from r2p_field.vault import backup
from r2p_field.vault.errors import VaultMissing, VaultUnfinished

# Sealing


def _with_stick(yard: Yard, place: Path) -> None:
    yard.put(place, yard.device)
    (place / "stick").mkdir(exist_ok=True)


def _seal(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    for number in itertools.count():
        packet = program.sealing.seal(place / "stick", Silent())
        acknowledge(packet.path.name)
        program.observations.add(wordy(number))


def _after_sealing(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = yard.looked_at(place / "records")
    found = unsound(program, yard.device.chain)
    packets = sorted((place / "stick").glob("*.r2pb"))
    found += [
        f"{name} is not on the stick" for name in acknowledged if not (place / "stick" / name).is_file()
    ]
    for verdict in yard.reader.packets.import_paths(packets, Silent(), dry_run=True).packets:
        if verdict.outcome is not Verdict.IMPORTED:
            found.append(f"the packet {verdict.file} is {verdict.outcome}: {verdict.what}")
    sent = len(program.sealing.made())
    if sent not in {len(acknowledged), len(acknowledged) + 1}:
        found.append(f"{len(acknowledged)} packets were acknowledged, {sent} are noted as sealed")
    if sent > len(packets):
        found.append(f"{sent} packets are noted as sealed and {len(packets)} are on the stick")
    found += _nothing_is_left_behind(yard, place, program)
    program.upkeep.close(ending=False)
    return found


def _nothing_is_left_behind(yard: Yard, place: Path, program: Program) -> list[str]:
    """Seal once more, to the same stick: headquarters has all that is here then, without an alarm."""
    program.observations.add(wordy(1))
    program.sealing.seal(place / "stick", Silent())
    (place / "another stick").mkdir()
    program.sealing.copy_last(place / "another stick", Silent())
    hq = yard.unlock(yard.another_headquarters())
    found = [
        f"headquarters says of {one.file} that it is {one.outcome}"
        for one in hq.packets.import_paths(sorted((place / "stick").glob("*.r2pb")), Silent()).packets
        if one.outcome not in {Verdict.IMPORTED, Verdict.ALREADY}
    ]
    counts = hq.upkeep.counts()
    hq.upkeep.close(ending=False)
    there, here = counts["observations"], program.upkeep.counts()["observations"]
    found += [] if there == here else [f"headquarters has {there} of {here} observations"]
    found += ["headquarters is alarmed"] if counts["alarms"] else []
    more = [one for one in names(place / "stick") if not one.endswith(".r2pb")]
    return found + ["a half-written file stays on the stick"] * bool(more)


# Second copies


def _back_up(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    for number in range(6):
        program.upkeep.back_up(place / "stick" / f"copy-{number}", Silent())
        acknowledge(str(number))


def _after_backing_up(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = yard.looked_at(place / "records")
    found = unsound(program, yard.device.chain)
    program.upkeep.close(ending=False)
    for number in range(min(len(acknowledged) + 1, 6))[-2:]:
        target = place / f"restored-{number}"
        try:
            backup.restore(place / "stick" / f"copy-{number}", target)
        except (VaultMissing, VaultUnfinished) as reason:
            found += [f"copy {number} was acknowledged: {reason!r}"] if str(number) in acknowledged else []
            continue
        found += _is_whole(yard, target)
    return found


def _is_whole(yard: Yard, records: Path) -> list[str]:
    program = yard.unlock(records)
    found = unsound(program)
    if program.upkeep.counts()["observations"] != 4:
        found.append(f"{records.name} holds {program.upkeep.counts()['observations']} observations of 4")
    program.upkeep.close(ending=False)
    return found


# Restoring


def _nothing(yard: Yard, _: Path) -> None:
    _ = yard.second_copy


def _restore(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    for number in range(6):
        backup.restore(yard.second_copy, place / f"restored-{number}")
        acknowledge(str(number))
        yard.unlock(place / f"restored-{number}").upkeep.close()


def _after_restoring(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    found = []
    for number in range(min(len(acknowledged) + 1, 6))[-2:]:
        target = place / f"restored-{number}"
        try:
            found += _is_whole(yard, target)
        except (VaultMissing, VaultUnfinished) as reason:
            found += [f"{number} was acknowledged: {reason!r}"] if str(number) in acknowledged else []
            backup.restore(yard.second_copy, target)
            found += _is_whole(yard, target)
    return found


JOBS = {
    "sealing": Job(prepare=_with_stick, work=_seal, look=_after_sealing),
    "second copies": Job(prepare=_with_stick, work=_back_up, look=_after_backing_up),
    "restoring": Job(prepare=_nothing, work=_restore, look=_after_restoring),
}
