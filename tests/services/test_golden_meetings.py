"""Meetings of every format that was ever written open today, with what stays in their rooms."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from tests.golden.make_meetings import plain, said

from r2p_field.bootstrap import Program, Starter
from r2p_field.domain.gathering import gathering_from
from r2p_field.domain.ids import RecordId
from r2p_field.domain.session import Session
from r2p_field.services.meetings import Closing

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
VERSIONS = sorted(path.name for path in GOLDEN.glob("meetings-v*"))
IN_THE_ROOM = (
    "the guards look away",
    "nobody was ever asked",
    "stay shut until the doors",
    "camp is watched",
)


def facts_of(version: str) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads((GOLDEN / version / "facts.json").read_text("utf-8"))
    return facts


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def program(version: str, tmp_path: Path) -> Iterator[Program]:
    """The records on another day, at another desk: nothing of the profile was carried over."""
    shutil.copytree(GOLDEN / version, tmp_path / "vault")
    starter = Starter(profile=tmp_path / "profile")
    opened = starter.unlock(tmp_path / "vault", passphrase=facts_of(version)["passphrase"])
    yield opened
    opened.upkeep.close()


def test_what_an_earlier_version_wrote_of_a_meeting_is_read_today(program: Program, version: str) -> None:
    facts = facts_of(version)
    assert {kind: said(program, record) for kind, record in facts["records"].items()} == facts["said"]
    for words in IN_THE_ROOM:
        assert words in json.dumps(facts["said"]["session"])
    assert facts["said"]["commitment"]["evidence_wanted"]
    listed = (program.meetings.sessions(), program.meetings.commitments(), program.meetings.wordings())
    assert [len(rows) for rows in listed] == [1, 1, 1]


def test_what_stays_in_the_room_stands_in_no_record_that_leaves(program: Program, version: str) -> None:
    records = facts_of(version)["records"]
    held = program.meetings._vault.records
    [beside] = held.beside(records["session"], "aside")
    for words in IN_THE_ROOM:
        assert words in str(held.state(beside))
        for record in records.values():
            assert words not in str(held.state(record))


def test_a_meeting_that_was_in_the_middle_of_its_counting_goes_on(program: Program, version: str) -> None:
    facts = facts_of(version)
    [draft] = program.meetings.drafts("session")
    assert draft.record is not None
    assert draft.record == facts["records"]["session"]
    now = gathering_from(draft.body)
    assert plain(now) == facts["draft"]
    assert (now.seconds, now.promises[0].evidence_wanted) == (754, "it burns at night")
    met = RecordId(facts["records"]["session"])
    session = program.meetings.get(met).said
    assert isinstance(session, Session)
    ended = replace(session, account=now.session.account)
    closed = program.meetings.close(met, Closing(session=ended), draft=draft.id)
    after = said(program, closed.session)
    assert after == {**facts["said"]["session"], "account": "half counted"}
    assert program.meetings.drafts("session") == ()


def test_the_files_themselves_are_never_touched() -> None:
    assert VERSIONS == ["meetings-v1"]
    for version in VERSIONS:
        held = {one.name: one.read_bytes() for one in (GOLDEN / version).iterdir()}
        told = {name: hashlib.sha256(data).hexdigest() for name, data in held.items() if name != "facts.json"}
        assert told == facts_of(version)["files"]
