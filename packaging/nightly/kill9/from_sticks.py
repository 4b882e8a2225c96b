"""What a victim writes on a stick and reads from it, beside packets and copies: pages, photos, packets."""

from __future__ import annotations

import itertools
import shutil
from dataclasses import replace
from pathlib import Path

from nightly.kill9 import carried, jobs, updating
from nightly.kill9.yard import Acknowledge, Job, Yard, names, unsound, wordy
from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.services.import_packets import Outcome as Verdict
from r2p_field.services.papers import Printed

_PAGES = Printed(data=b"%PDF-1.7\n" + b"pages for a meeting \n" * 4_000, pages=1)


def _stick(yard: Yard, place: Path) -> Path:
    yard.put(place, yard.device)
    stick = place / "stick"
    stick.mkdir(exist_ok=True)
    return stick


def _with_stick(yard: Yard, place: Path) -> None:
    _stick(yard, place)


# Pages, and the file for headquarters


def _print(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    for number in itertools.count():
        program.papers.save(_PAGES, place / "stick" / f"notes-{number}.pdf")
        acknowledge(f"notes-{number}.pdf")
        program.programmes.export_card(place / "stick" / f"card-{number}.r2pc")
        acknowledge(f"card-{number}.r2pc")


def _after_printing(yard: Yard, place: Path, acknowledged: list[str]) -> list[str]:
    program = yard.looked_at(place / "records")
    found = unsound(program, yard.device.chain)
    stick = place / "stick"
    found += [f"{one} is not on the stick" for one in acknowledged if not (stick / one).is_file()]
    for one in stick.glob("notes-*.pdf"):
        found += [] if one.read_bytes() == _PAGES.data else [f"{one.name} is not whole"]
    program.programmes.export_card(stick / "again.r2pc")
    whole = (stick / "again.r2pc").read_bytes()
    found += [f"{one.name} is not whole" for one in stick.glob("card-*.r2pc") if one.read_bytes() != whole]
    program.upkeep.close(ending=False)
    left = [one for one in names(stick) if one.endswith(".part")]
    return found + ["a half-written file stays on the stick"] * bool(left)


# Documents that lie on a stick


def _with_document(yard: Yard, place: Path) -> None:
    shutil.copyfile(yard.document, _stick(yard, place) / "DOCUME~1.TXT")


def _attach(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    file = place / "stick" / "DOCUME~1.TXT"
    for number in itertools.count():
        try:
            seen = program.attachments.attach(Observation(what="with a document"), [file])
        except R2PError:  # the stick is gone: what a person sees is still to be written down
            program.observations.add(wordy(number))
            raise
        acknowledge(program.observations.add(seen))


# Packets that lie on a stick


def _with_packets(yard: Yard, place: Path) -> None:
    yard.put(place, yard.headquarters)
    (place / "stick").mkdir(exist_ok=True)
    for number, file in enumerate(yard.packets):
        shutil.copyfile(file, place / "stick" / f"PACKET~{number}.R2P")


def _import(yard: Yard, place: Path, acknowledge: Acknowledge) -> None:
    program = yard.unlock(place / "records")
    for number, file in enumerate(yard.packets):
        on_stick = place / "stick" / f"PACKET~{number}.R2P"
        [verdict] = program.packets.import_paths([on_stick], Silent()).packets
        if verdict.outcome is Verdict.REFUSED:
            return  # it cannot be read, or not any more
        acknowledge(file.name)


JOBS = {
    "sealing": carried.JOBS["sealing"],
    "second copies": carried.JOBS["second copies"],
    "printing": Job(prepare=_with_stick, work=_print, look=_after_printing),
    "attaching": replace(jobs.JOBS["attaching"], prepare=_with_document, work=_attach),
    "importing": replace(jobs.JOBS["importing"], prepare=_with_packets, work=_import),
    **updating.FROM_A_STICK,
}
