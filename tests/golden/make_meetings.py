"""Makes the golden records of meetings, once, when their forms are released.

`python -m tests.golden.make_meetings FOLDER`; FOLDER does not exist yet. Never run it over what is in git.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace
from tests.domain.dialogue import COMMITMENT, MECHANISM, SESSION, WORDING

from r2p_field.bootstrap import Program, Starter
from r2p_field.domain.gathering import Gathering, LocalName, NewPromise, Reviewed, gathering_bytes
from r2p_field.domain.ids import ItemId, RecordId, item_id
from r2p_field.domain.session import Consensus, Missing, Session, View
from r2p_field.services.passphrases import LOW

PASSPHRASE = "golden river stone lamp"
FILES = ("blobs.db", "vault.db", "vault.slots")


def _item(number: int) -> ItemId:
    return item_id(number.to_bytes(16, "big"))


def half_released(body: RecordId, wording: RecordId) -> Session:
    """A session of which some stays in the room: a reason, a minority view, a note, a group that said no."""
    [group], [view], [agreed] = SESSION.attendance, SESSION.views, SESSION.consensus
    kept: View = replace(view, may_show=False, reason_may_show=False, reason="the guards look away. الحراس")
    against: Consensus = replace(agreed, minority_may_show=False)
    missing: Missing = replace(SESSION.missing[0], note="their camp is watched")
    [point] = SESSION.agenda
    session: Session = replace(
        SESSION,
        mechanism=body,
        attendance=(group,),
        views=(kept,),
        consensus=(against,),
        missing=(missing,),
        agenda=(replace(point, wording=wording, promise=None, asked_in=None, question=None),),
    )
    return session


def in_hand(promise: RecordId) -> Gathering:
    """A meeting in the middle of its counting, as the draft of kind `session` keeps it."""
    session = replace(SESSION, paper="QX7M", account="half counted")
    return Gathering(
        session=session,
        promises=(NewPromise(id=_item(31), text="a lamp at the well", evidence_wanted="it burns at night"),),
        reviewed=(Reviewed(id=_item(32), promise=promise, found=COMMITMENT.history[0]),),
        at=session.agenda[0].id,
        seconds=754,
        unread={f"promises.{_item(31)}.due": "after the rain"},
        spent={session.agenda[0].id: 700},
        names=(LocalName(id=_item(33), text="the market of two keys", language="sw", means="sg2013.rf4"),),
    )


def fill(program: Program) -> dict[str, RecordId]:
    """Put a body, its words, a session with what stays in its room, a promise and a draft into records."""
    meetings = program.meetings
    body = meetings.add(MECHANISM)
    wording = meetings.add(WORDING)
    met = meetings.add(half_released(body, wording))
    promise = meetings.add(replace(COMMITMENT, made_at=met, review_at=None))
    meetings.save_draft(gathering_bytes(in_hand(promise)), "session", record=met)
    return {"mechanism": body, "wording": wording, "session": met, "commitment": promise}


def said(program: Program, record: RecordId) -> Any:
    """Return what a record says, as JSON reads it."""
    return plain(program.meetings.get(record).said)


def plain(value: object) -> Any:
    """Return a value as JSON reads it: sets in their order, no tuples."""
    return json.loads(msgspec.json.encode(value, order="deterministic"))


def make(folder: Path) -> None:
    """Make the records and write down what must be found in them."""
    profile = folder.with_name("profile")
    made = Starter(profile=profile).create(folder, PASSPHRASE, cost=LOW)
    records = fill(made.program)
    [draft] = made.program.meetings.drafts("session")
    facts = {
        "passphrase": PASSPHRASE,
        "records": records,
        "said": {kind: said(made.program, record) for kind, record in records.items()},
        "draft": json.loads(draft.body),
    }
    made.program.upkeep.close()
    shutil.rmtree(profile)
    files = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}
    text = json.dumps({**facts, "files": files}, indent=1, ensure_ascii=False)
    (folder / "facts.json").write_text(f"{text}\n", "utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
