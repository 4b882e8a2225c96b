"""Packets, cards, requests, approvals and answers of every format that was ever written open today."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from tests.golden.make_packets import PASSPHRASE, said

from r2p_field.bootstrap import Program, Starter
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Silent
from r2p_field.services.import_packets import Outcome
from r2p_field.services.observations import State
from r2p_field.services.passphrases import LOW

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
VERSIONS = sorted(path.name for path in GOLDEN.glob("packets-v*"))


@pytest.fixture(params=VERSIONS)
def golden(request: pytest.FixtureRequest) -> Path:
    return GOLDEN / str(request.param)


@pytest.fixture
def facts(golden: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((golden / "facts.json").read_text("utf-8"))
    return read


@pytest.fixture
def hq(golden: Path, facts: dict[str, Any], tmp_path: Path) -> Iterator[Program]:
    """A headquarters of today that took over the keys of the one of then."""
    starter = Starter(profile=tmp_path / "profile")
    made = starter.create(tmp_path / "hq", PASSPHRASE, role="headquarters", cost=LOW).program
    made.programmes.import_keys(golden / "keys.r2pk", facts["keys code"])
    made.devices.admit(golden / "approval.r2pa")
    yield made
    made.upkeep.close()


def test_the_files_themselves_are_never_touched(golden: Path, facts: dict[str, Any]) -> None:
    assert VERSIONS == ["packets-v1"]
    there = {
        file.relative_to(golden).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in golden.rglob("*")
        if file.is_file() and file.name != "facts.json"
    }
    assert there == facts["files"]


@pytest.mark.parametrize("order", list(permutations(("first", "second"))), ids="-".join)
def test_headquarters_reads_today_what_was_sealed_then(
    hq: Program, golden: Path, facts: dict[str, Any], order: tuple[str, str]
) -> None:
    for name in order:
        [verdict] = hq.packets.import_paths([golden / f"{name}.r2pb"], Silent()).packets
        assert verdict.outcome is Outcome.IMPORTED
    assert said(hq, facts["records"]) == facts["said"]
    assert hq.upkeep.state_digest() == facts["state digest"]
    assert hq.upkeep.check(Silent()).sound
    seen = hq.observations.get(RecordId(facts["records"]["seen"])).observation
    assert seen is not None
    assert len(seen.attachments) == 1


def test_a_laptop_of_then_takes_the_answer_of_then(
    golden: Path, facts: dict[str, Any], tmp_path: Path
) -> None:
    shutil.copytree(golden / "field", tmp_path / "field")
    field = Starter(profile=tmp_path / "profile").unlock(tmp_path / "field", passphrase=PASSPHRASE)
    try:
        [verdict] = field.packets.import_paths([golden / "answer.r2pb"], Silent()).packets
        assert verdict.outcome is Outcome.IMPORTED
        states = {
            name: field.observations.get(RecordId(facts["records"][name])).line.state
            for name in ("seen", "corrected")
        }
        assert states == {"seen": State.RECEIVED, "corrected": State.RECEIVED}
    finally:
        field.upkeep.close()


def test_a_laptop_of_today_joins_the_programme_of_then_and_is_read_by_it(
    hq: Program, golden: Path, facts: dict[str, Any], tmp_path: Path
) -> None:
    made = Starter(profile=tmp_path / "another").create(tmp_path / "new", PASSPHRASE, cost=LOW).program
    try:
        joined = made.programmes.join(golden / "card.r2pc", facts["fingerprint"])
        assert joined.fingerprint == facts["fingerprint"]
    finally:
        made.upkeep.close()


def test_a_request_of_then_is_approved_today(golden: Path, facts: dict[str, Any], tmp_path: Path) -> None:
    starter = Starter(profile=tmp_path / "profile")
    hq = starter.create(tmp_path / "fresh", PASSPHRASE, role="headquarters", cost=LOW).program
    try:
        hq.programmes.import_keys(golden / "keys.r2pk", facts["keys code"])
        hq.devices.approve_file(golden / "request.r2pq", facts["device"], tmp_path / "approval.r2pa")
        assert (tmp_path / "approval.r2pa").stat().st_size > 0
    finally:
        hq.upkeep.close()
