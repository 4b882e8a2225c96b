"""Makes the golden packets and files of a programme, once, when their format is released.

`python -m tests.golden.make_packets FOLDER`; FOLDER does not exist yet. Never run it over what is in git.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace
from tests.domain.dialogue import COMMITMENT, SESSION
from tests.photos import scene, written

from r2p_field.bootstrap import Program, Starter
from r2p_field.domain.consent import Agreement, Answer, Consent
from r2p_field.domain.dates import DatePrecision, When
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.domain.places import Where
from r2p_field.services.meetings import Closing
from r2p_field.services.passphrases import LOW

PASSPHRASE = "golden river stone lamp"
DAY = dt.date(2026, 11, 1)
SEEN = Observation(
    what="Men with rifles stood at the ferry. القرية",
    title="At the ferry",
    when=When(start=DAY, end=DAY, precision=DatePrecision.DAY),
    where=Where(words="the ferry", admin1="Haute-Kotto"),
)
FREE: dict[str, Any] = {"consent": None, "not_for": frozenset()}
REFUSED = Consent(headquarters=Agreement(answer=Answer.NO))


def write_first(field: Program, base: Path) -> dict[str, RecordId]:
    """Record one of everything: with a photo, corrected, refused, a meeting, and one that will be erased."""
    photo = base / "photo.jpg"
    photo.write_bytes(written(scene(), "JPEG"))
    seen = field.observations.add(field.attachments.attach(SEEN, [photo]))
    photo.unlink()
    first = field.observations.add(Observation(what="Shots in the night."))
    kept = field.observations.get(first).observation
    assert kept is not None
    field.observations.revise(first, replace(kept, what="No shots: a motorcycle."), "asked the guard")
    met = replace(SESSION, risk=None, mechanism=None, **FREE)
    promise = replace(COMMITMENT, **FREE)
    closed = field.meetings.close(None, Closing(session=met, promises=(promise,)))
    return {
        "seen": seen,
        "corrected": first,
        "refused": field.observations.add(Observation(what="Not for others.", consent=REFUSED)),
        "taken back": field.observations.add(Observation(what="Said in anger.")),
        "session": closed.session,
        "promise": closed.promises[0],
    }


def seal(program: Program, out: Path) -> None:
    """Seal a packet and give it a name of its own."""
    folder = out.with_suffix("")
    folder.mkdir()
    program.sealing.seal(folder, Silent()).path.rename(out)
    shutil.rmtree(folder)


def said(program: Program, records: dict[str, RecordId]) -> dict[str, Any]:
    """Return what headquarters reads of each record, in a form that every version can compare."""
    read: dict[str, Any] = {}
    for name in ("seen", "corrected", "refused", "taken back"):
        view = program.observations.get(records[name])
        read[name] = None if view.observation is None else view.observation.what
    for name in ("session", "promise"):
        read[name] = json.loads(
            msgspec.json.encode(program.meetings.get(records[name]).said, order="deterministic")
        )
    return read


def make(folder: Path) -> None:
    """Make the files and write down what must be found in them."""
    folder.mkdir()
    starter = Starter(profile=folder / "profile")
    hq = starter.create(folder / "hq", PASSPHRASE, role="headquarters", cost=LOW).program
    fingerprint = hq.programmes.create("civil_society", state=False, today=DAY).fingerprint
    hq.programmes.export_card(folder / "card.r2pc")
    field = starter.create(folder / "field", PASSPHRASE, cost=LOW).program
    field.programmes.join(folder / "card.r2pc", fingerprint)
    asked = field.devices.request(folder / "request.r2pq")
    hq.devices.approve_file(folder / "request.r2pq", asked.fingerprint, folder / "approval.r2pa")
    field.devices.admit(folder / "approval.r2pa")
    code = hq.programmes.export_keys(folder / "keys.r2pk", everything=True)

    records = write_first(field, folder)
    seal(field, folder / "first.r2pb")
    field.erasing.whole(records["taken back"], "asked for")
    seal(field, folder / "second.r2pb")
    hq.packets.import_paths([folder / "first.r2pb", folder / "second.r2pb"], Silent())
    (folder / "answers").mkdir()
    hq.receipts.make(field.upkeep.info().device, folder / "answers").path.rename(folder / "answer.r2pb")

    facts = {
        "passphrase": PASSPHRASE,
        "fingerprint": fingerprint,
        "device": asked.fingerprint,
        "keys code": code,
        "records": records,
        "said": said(hq, records),
        "state digest": hq.upkeep.state_digest(),
    }
    for program in (hq, field):
        program.upkeep.close()
    for name in ("hq", "profile", "answers"):
        shutil.rmtree(folder / name)
    files = {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
    text = json.dumps({**facts, "files": files}, indent=1, ensure_ascii=False)
    (folder / "facts.json").write_text(f"{text}\n", "utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
