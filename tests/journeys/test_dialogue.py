"""A committee meets twice: planned, printed, held with twenty people in five groups, disputed, sealed, read.

Everything by commands, as a facilitator with one laptop, a second laptop of the same committee and a
headquarters would do it: dissent goes all the way, three promises are followed up, and what a group did not
release is nowhere but on the committee's own laptops.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.desk import Desk
from tests.cli.world import found_programme, office

SECRET = "the watchman sleeps at the mill"
SIGN = "the drums are silent on market day"
MINORITY = "the gate should stay shut until the doors are paid for"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "home")


def give(desk: Desk, vault: Path, *words: object, **told: Any) -> dict[str, Any]:
    return desk.ok(*words, "-", vault=vault, stdin=json.dumps(told))


def of_committee(desk: Desk, hq: Path, vault: Path, folder: Path) -> Path:
    """Let headquarters approve a laptop of the market committee; return its approval."""
    folder.mkdir()
    asked = desk.ok("device", "request", folder / "request.r2pq", vault=vault)
    desk.ok(
        "device", "approve", folder / "request.r2pq", "--fingerprint", asked["fingerprint"],
        "--role", "committee", "--committee", "market", "--out", folder / "approval.r2pa", vault=hq,
    )  # fmt: skip
    desk.ok("device", "admit", folder / "approval.r2pa", vault=vault)
    return folder / "approval.r2pa"


def group(name: str, kind: str, women: int, men: int, girls: int = 0) -> dict[str, Any]:
    cells = {"women": women, "men": men, "girls": girls}
    figures = {cell: {"min": count, "max": count} for cell, count in cells.items() if count}
    return {"id": name, "group": name, "kind": kind, "presence": "present", **figures}


ROOM = [
    group("lake women's circle", "women", 5, 0),
    group("hill people", "community", 2, 3),
    group("herders", "community", 0, 4),
    group("school youth", "youth", 1, 1, girls=1),
    group("market wardens", "authority", 1, 2),
]


def view(who: str, hands: dict[int, int], **more: Any) -> dict[str, Any]:
    figures = [{"rating": rating, "count": count} for rating, count in hands.items()]
    return {"group": who, "point": "gate", "hands": figures, "method": "stones", **more}


def held() -> dict[str, Any]:
    return {
        "title": "The market and the gate",
        "when": {"start": "2026-10-04", "precision": "day"},
        "where": {"words": "under the fig tree"},
        "languages": [
            {"language": "sw", "interpretation": "whole", "interpreter": "nurse"},
            {"language": "fr"},
        ],
        "rules": [{"text": "nobody is interrupted"}],
        "agenda": [
            {"id": "gate", "order": 1, "topic": "who opens the gate", "factor": "sg2013.rf4"},
            {"id": "doors", "order": 2, "topic": "the painted doors"},
        ],
        "attendance": ROOM,
        "views": [
            view("lake women's circle", {4: 2, 5: 3}, direction="worse", may_show=True),
            view("hill people", {2: 5}, direction="same", reason=SECRET),
            view("herders", {5: 4}, direction="worse"),
            view("school youth", {3: 3}, direction="unknown", root_cause="nobody asked us"),
            view("market wardens", {1: 3}, direction="better"),
        ],
        "consensus": [
            {
                "point": "gate", "statement": "it opens with both groups at it", "method": "show_of_hands",
                "agree": 14, "abstain": 2, "object": 4, "dissent": "voiced", "minority_view": MINORITY,
            }
        ],
        "missing": [{"kind": "displaced", "reason": "unsafe_to_invite", "note": "their camp is watched"}],
        "questions": [{"id": "well", "text": "who guards the well at night", "group": "herders"}],
        "proposals": [
            {"id": "drums", "text": SIGN, "named": 11, "chosen": 9, "kept": True},
            {"text": "dogs bark at noon", "named": 3},
        ],
        "to_tell": [{"what": "what was agreed", "to": "the market", "until": "2026-10-08"}],
        "next_on": "2026-11-01",
    }  # fmt: skip


PROMISES = [
    {"text": "pay for the painted doors", "owner_role": "town council", "due": "2026-10-20",
     "evidence_wanted": "a receipt for each"},
    {"text": "a lamp at the well", "owner_role": "market warden", "due": "2026-10-25"},
    {"text": "meet the herders' elders", "owner_role": "the women's circle", "due": "2026-12-20"},
]  # fmt: skip


def test_a_committee_meets_and_meets_again(desk: Desk, tmp_path: Path) -> None:
    hq, joined = found_programme(desk, tmp_path / "hq", tmp_path / "card.r2pc")
    laptop, second = (
        office(desk, tmp_path / name, tmp_path / "card.r2pc", joined["fingerprint"])
        for name in ("one", "two")
    )
    mine, theirs = (of_committee(desk, hq, one, tmp_path / f"{one.name}-papers") for one in (laptop, second))
    desk.ok("device", "fellow", theirs, vault=laptop)
    desk.ok("device", "fellow", mine, vault=second)

    # Plan, and print what works without power.
    body = give(
        desk, laptop, "body", "add", name="Market peace committee", sort="local", womens_groups="yes",
        members=[{"group": "lake women's circle", "kind": "women"}],
    )["record"]  # fmt: skip
    agenda = [{"order": 1, "topic": "who opens the gate", "factor": "sg2013.rf4"}]
    planned = give(
        desk, laptop, "session", "add", state="planned", mechanism=body, agenda=agenda,
        when={"start": "2026-10-04"},
    )["record"]  # fmt: skip
    for page in ("worksheet", "attendance"):
        desk.ok("report", page, planned, "--out", tmp_path / f"{page}.pdf", vault=laptop)

    # Hold and close: nothing of it is refused, and everything stands in one step.
    closed = give(
        desk, laptop, "session", "close", "--of", planned, session=held(), body=body, promises=PROMISES,
        wordings=[{"proposal": "drums", "text": SIGN, "beside": "sg2013.rf4"}],
    )  # fmt: skip
    assert closed["session"]["consensus"][0]["minority_view"] == MINORITY
    assert len(closed["promises"]) == 3
    desk.ok("report", "minutes", planned, "--out", tmp_path / "minutes.pdf", vault=laptop)

    # The second laptop of the committee reads everything; headquarters what was released.
    shared = desk.ok("bundle", "seal", "--to", "committee", "--out", tmp_path / "to-two", vault=laptop)
    desk.ok("bundle", "import", shared["packet"], vault=second)
    there = desk.ok("session", "show", planned, vault=second)["session"]
    assert SECRET in json.dumps(there)
    assert there == desk.ok("session", "show", planned, vault=laptop)["session"]
    up = desk.ok("bundle", "seal", "--to", "hq", "--out", tmp_path / "to-hq", vault=laptop)
    desk.ok("bundle", "import", up["packet"], vault=hq)
    at_hq = desk.ok("session", "show", planned, vault=hq)["session"]
    told = json.dumps(at_hq)
    for kept in (SECRET, MINORITY, "camp is watched", "nobody asked us", '"hill people", "direction"'):
        assert kept not in told
    dissent = at_hq["consensus"][0]
    assert (dissent["object"], dissent["dissent"]) == (4, "voiced"), "that somebody objected always goes"
    assert at_hq["missing"] == [{**at_hq["missing"][0], "kind": "displaced", "reason": "unsafe_to_invite"}]
    shown = {one.get("group") for one in at_hq["views"]}
    assert len(shown) == 2, "the circle that agreed, and the room as a whole"
    whole = next(one for one in at_hq["views"] if "group" not in one)
    assert sum(one["count"] for one in whole["hands"]) == 20

    # Told back, promises looked at, and a second session that begins with what is open.
    plan = closed["session"]["to_tell"][0]["id"]
    desk.ok(
        "session", "told", planned, "--what", "read aloud", "--to", "the market", "--plan", plan, vault=laptop
    )
    ahead = desk.ok("session", "plan", body, "--on", "2026-11-01", "--add", vault=laptop)
    points = ahead["session"]["agenda"]
    assert {one["promise"] for one in points if "promise" in one} == set(closed["promises"])
    assert any(one.get("question") == closed["session"]["questions"][0]["id"] for one in points)
    again = give(
        desk, laptop, "session", "close", "--of", ahead["record"], body=body,
        session={**ahead["session"], "when": {"start": "2026-11-01"}},
        reviewed=[
            {"record": closed["promises"][0], "state": "kept", "on": "2026-11-01", "evidence": "receipts"},
            {"record": closed["promises"][1], "state": "not_kept", "on": "2026-11-01"},
        ],
    )  # fmt: skip
    board = desk.ok("commitment", "board", vault=laptop)["columns"]
    column = {one["record"]: name for name, rows in board.items() for one in rows}
    assert [column[one] for one in closed["promises"]][:2] == ["kept", "broken"]
    up = desk.ok("bundle", "seal", "--to", "hq", "--out", tmp_path / "to-hq-2", vault=laptop)
    desk.ok("bundle", "import", up["packet"], vault=hq)
    entry = desk.ok("commitment", "show", closed["promises"][0], vault=hq)["commitment"]["history"][0]
    assert (entry["state"], entry["seen_at"]) == ("kept", again["record"])
    life = desk.ok("body", "timeline", body, vault=hq)
    stood = [(one["on"], one["promises"]["made"], one["promises"]["kept"]) for one in life["meetings"]]
    assert stood == [("2026-10-04", 3, 0), ("2026-11-01", 3, 1)]
    assert "displaced" in life["meetings"][0]["missing"]
