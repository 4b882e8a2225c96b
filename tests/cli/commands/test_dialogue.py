"""The dialogue side from the command line: a script does what a committee does, with words for ids."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.desk import Desk
from tests.cli.world import World

from r2p_field.domain.ids import RecordId
from r2p_field.domain.paper_code import paper_code

HELD: dict[str, Any] = {
    "title": "Third meeting",
    "when": {"start": "2026-10-04", "precision": "day"},
    "attendance": [
        {"id": "hill", "group": "hill people", "women": {"min": 5, "max": 5}},
        {"id": "lake", "group": "lake people", "men": {"min": 6, "max": 6}},
    ],
    "agenda": [{"id": "well", "order": 1, "topic": "the well"}],
    "views": [{"group": "hill", "point": "well", "direction": "worse", "reason": "the guards look away"}],
    "consensus": [{"point": "well", "agree": 9, "object": 2, "minority_view": "keep it shut"}],
    "proposals": [{"id": "drums", "text": "the drums are silent", "named": 9, "chosen": 7, "kept": True}],
    "to_tell": [{"what": "what was agreed", "to": "the market"}],
}


@pytest.fixture
def vault(world: World, tmp_path: Path) -> Path:
    return world.desk.create(tmp_path / "committee")


def given(desk: Desk, vault: Path, *words: object, **told: Any) -> dict[str, Any]:
    """Give a command with what is told as JSON on the standard input."""
    return desk.ok(*words, "-", vault=vault, stdin=json.dumps(told))


def test_a_body_is_written_down_corrected_listed_and_shown(desk: Desk, vault: Path) -> None:
    made = given(desk, vault, "body", "add", name="Market committee", members=[{"group": "traders"}])
    member = made["body"]["members"][0]
    assert len(member["id"]) == 32
    changed = made["body"] | {"mandate": "settles quarrels"}
    assert given(desk, vault, "body", "revise", made["record"], **changed)["body"]["members"] == [member]
    assert desk.ok("body", "show", made["record"], vault=vault)["body"]["mandate"] == "settles quarrels"
    [row] = desk.ok("body", "list", vault=vault)["bodies"]
    assert (row["title"], row["record"]) == ("Market committee", made["record"])
    shown = desk.give("body", "show", made["record"], vault=vault, as_json=False).out
    assert "settles quarrels" in shown


def test_a_session_is_closed_with_all_that_came_of_it(desk: Desk, vault: Path) -> None:
    body = given(desk, vault, "body", "add", name="Market committee")["record"]
    old = given(desk, vault, "commitment", "add", text="two locks for the gate")["record"]
    planned = given(desk, vault, "session", "add", state="planned", mechanism=body)["record"]
    closed = given(
        desk,
        vault,
        "session",
        "close",
        "--of",
        planned,
        session=HELD | {"not_for": ["publication"]},
        body=body,
        promises=[{"text": "mend the pump", "due": "2026-11-01", "evidence_wanted": "it runs"}],
        reviewed=[{"record": old, "state": "kept", "evidence": "both hang there"}],
        wordings=[{"proposal": "drums", "text": "the drums are silent"}],
    )
    met = closed["session"]
    assert (closed["record"], met["state"], met["mechanism"]) == (planned, "held", body)
    hill, lake = (one["id"] for one in met["attendance"])
    assert (met["views"][0]["group"], met["views"][0]["point"]) == (hill, met["agenda"][0]["id"])
    assert hill != lake
    assert met["consensus"][0]["minority_view"] == "keep it shut"
    [promise], [wording] = closed["promises"], closed["wordings"]
    made = desk.ok("commitment", "show", promise, vault=vault)["commitment"]
    assert (made["made_at"], made["not_for"]) == (planned, ["publication"])
    assert desk.ok("wording", "show", wording, vault=vault)["wording"]["agreed_in"] == planned
    assert met["proposals"][0]["wording"] == wording
    entry = desk.ok("commitment", "show", old, vault=vault)["commitment"]["history"][0]
    assert (entry["state"], entry["seen_at"]) == ("kept", planned)
    assert desk.ok("body", "show", body, vault=vault)["body"]["last_met"] == "2026-10-04"


def test_what_came_of_a_promise_is_added_and_never_replaced(desk: Desk, vault: Path) -> None:
    made = given(desk, vault, "commitment", "add", text="mend the pump")["record"]
    met = given(desk, vault, "session", "add", title="Fourth")["record"]
    first = ("--state", "under_way", "--on", "2026-10-01", "--evidence", "a pipe was bought")
    desk.ok("commitment", "status", made, *first, vault=vault)
    second = ("--state", "kept", "--on", "2026-10-09", "--seen-at", met, "--said-by", "the women's circle")
    told = desk.ok("commitment", "status", made, *second, vault=vault)
    assert [one["state"] for one in told["commitment"]["history"]] == ["under_way", "kept"]
    assert (told["state"], told["titles"][met]) == ("kept", "Fourth")
    error = desk.refused("commitment", "status", met, "--state", "kept", vault=vault)
    assert error["code"] == "wrong-kind"


def test_what_was_told_back_names_what_was_planned(desk: Desk, vault: Path) -> None:
    made = given(desk, vault, "session", "add", **HELD)
    plan = made["session"]["to_tell"][0]["id"]
    given_words = ("--what", "read aloud", "--to", "the market", "--on", "2026-10-09", "--plan", plan)
    told = desk.ok("session", "told", made["record"], *given_words, vault=vault)["session"]["told_back"]
    assert [(one["on"], one["plan"]) for one in told] == [("2026-10-09", plan)]
    wrong = ("--what", "read aloud", "--plan", made["record"])
    assert desk.refused("session", "told", made["record"], *wrong, vault=vault)["code"] == "points-nowhere"


def test_a_body_s_life_is_told_in_the_order_of_its_days(desk: Desk, vault: Path) -> None:
    made = given(desk, vault, "body", "add", name="Market committee")["record"]
    for day, state in (("2026-11-02", "stopped"), ("2026-09-01", "works")):
        desk.ok("body", "situation", made, "--state", state, "--on", day, "--why", "seen", vault=vault)
    promises = [{"text": "mend the pump", "due": "2020-01-01"}]
    given(desk, vault, "session", "close", session=HELD, body=made, promises=promises)
    found = desk.ok("body", "timeline", made, vault=vault)
    assert [(one["on"], one["standing"]) for one in found["situation"]] == [
        ("2026-09-01", "works"),
        ("2026-11-02", "stopped"),
    ]
    [met] = found["meetings"]
    assert (met["on"], met["groups"], met["least"], met["promises"]["made"]) == ("2026-10-04", 2, 11, 1)
    assert (found["standing"], found["promises"]["overdue"]) == ("stopped", 1)
    shown = desk.give("body", "timeline", made, vault=vault, as_json=False).out.splitlines()
    assert [line[:10] for line in shown[2:]] == ["2026-09-01", "2026-10-04", "2026-11-02"]


def test_what_does_not_add_up_is_said_and_never_in_the_way(desk: Desk, vault: Path) -> None:
    odd = {"state": "held", "consensus": [{"agree": 4, "object": 1, "dissent": "none_voiced"}]}
    ended = desk.give("session", "add", "-", vault=vault, stdin=json.dumps(odd))
    assert ended.code == 0
    problems = ended.json["problems"]
    assert {"no_day", "no_rating"} <= {one["code"] for one in problems}
    assert all(one["text"] in ended.err for one in problems)
    named = given(desk, vault, "commitment", "add", text="asked by Amina Diallo")
    assert "giveaway_name" in {one["code"] for one in named["problems"]}
    whole = {"text": "mend it", "owner_role": "council", "due": "2090-01-01"}
    assert given(desk, vault, "commitment", "add", **whole)["problems"] == []
    closed = given(desk, vault, "session", "close", session={}, promises=[{"text": "mend the pump"}])
    assert {"no_day", "promise_no_owner"} <= {one["code"] for one in closed["problems"]}


def test_the_next_meeting_begins_with_what_the_last_one_left_open(desk: Desk, vault: Path) -> None:
    body = given(desk, vault, "body", "add", name="Market committee")["record"]
    assert desk.ok("session", "plan", body, vault=vault)["session"] == {"mechanism": body, "state": "planned"}
    asked = HELD | {"questions": [{"text": "who guards the well"}]}
    promises = [{"text": "mend the pump", "owner_role": "council"}]
    closed = given(desk, vault, "session", "close", session=asked, body=body, promises=promises)
    begun = desk.ok("session", "plan", body, vault=vault)["session"]
    topics = [one["topic"] for one in sorted(begun["agenda"], key=lambda one: one["order"])]
    assert topics[:2] == ["mend the pump", "who guards the well"]
    assert begun["agenda"][0]["promise"] == closed["promises"][0]
    assert {one["group"] for one in begun["attendance"]} == {"hill people", "lake people"}
    assert len(desk.ok("session", "list", vault=vault)["sessions"]) == 1
    kept = desk.ok(
        "session", "plan", body, "--after", closed["record"], "--on", "2026-12-01", "--add", vault=vault
    )
    assert (kept["state"], kept["day"]) == ("planned", "2026-12-01")
    assert desk.refused("session", "plan", closed["record"], vault=vault)["code"] == "wrong-kind"


def test_the_board_shows_promises_of_all_sessions_by_where_they_stand(desk: Desk, vault: Path) -> None:
    body = given(desk, vault, "body", "add", name="Market committee")["record"]
    promises = [
        {"text": "late", "due": "2020-01-01"},
        {"text": "far", "due": "2090-01-01"},
        {"text": "done", "owner_role": "council"},
    ]
    closed = given(desk, vault, "session", "close", session=HELD, body=body, promises=promises)
    done = closed["promises"][2]
    desk.ok("commitment", "status", done, "--state", "kept", "--evidence", "it runs", vault=vault)
    given(desk, vault, "commitment", "add", text="of no session")
    columns = desk.ok("commitment", "board", vault=vault)["columns"]
    assert {where: [one["text"] for one in rows] for where, rows in columns.items()} == {
        "overdue": ["late"],
        "soon": [],
        "open": ["far", "of no session"],
        "broken": [],
        "kept": ["done"],
        "let_go": [],
    }
    [kept] = columns["kept"]
    assert (kept["evidence"], kept["body_name"], kept["meeting"]) == (
        "it runs",
        "Market committee",
        "Third meeting",
    )
    assert "overdue" in desk.give("commitment", "board", vault=vault, as_json=False).out


def test_a_community_s_own_words_are_kept_beside_the_official_ones(desk: Desk, vault: Path) -> None:
    made = given(
        desk, vault, "wording", "add", text="the drums are silent", language="sw", beside="sg2013.rf4"
    )
    assert desk.ok("wording", "list", vault=vault)["wordings"][0]["title"] == "the drums are silent"
    changed = made["wording"] | {"retired": True}
    assert given(desk, vault, "wording", "revise", made["record"], **changed)["wording"]["retired"]


@pytest.mark.parametrize(
    ("group", "typed", "refusal"),
    [
        ("session", "{", ("not-json", "JSON")),
        ("session", "[]", ("not-json", "JSON")),
        ("session", '{"attendence": []}', ("unknown-field", "attendence")),
        ("session", '{"views": [{"group": "nobody"}]}', ("points-nowhere", "nobody")),
        ("session", '{"views": [{"rating": 9}]}', ("bad-shape", "views[0].rating")),
        ("session", '{"views": [7]}', ("bad-shape", "views[0]")),
        ("session", '{"agenda": [{"id": "a"}, {"id": "a"}]}', ("bad-shape", "agenda")),
        ("session", '{"agenda": [{"id": 7}]}', ("bad-shape", "agenda[0].id")),
        ("body", "{}", ("bad-shape", "")),
        ("body", '{"name": ""}', ("bad-shape", "name")),
        ("commitment", '{"text": "x", "due": "soon"}', ("bad-shape", "due")),
        ("wording", '{"text": "x", "agreed_in": "7"}', ("bad-shape", "agreed_in")),
    ],
)
def test_what_cannot_be_taken_is_said_and_nothing_is_written(
    desk: Desk, vault: Path, group: str, typed: str, refusal: tuple[str, str]
) -> None:
    error = desk.refused(group, "add", "-", vault=vault, stdin=typed)
    assert error["code"] == refusal[0]
    assert refusal[1] in error["what"]
    assert not desk.ok(group, "list", vault=vault)[{"body": "bodies"}.get(group, f"{group}s")]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ({"sesion": {}}, "unknown-field"),
        ({"session": []}, "bad-shape"),
        ({"promises": {}}, "bad-shape"),
        ({"promises": [{}]}, "bad-shape"),
        ({"reviewed": [{"state": "kept"}]}, "not-a-record"),
        ({"reviewed": ["kept"]}, "not-a-record"),
        ({"wordings": [{"text": "x"}]}, "bad-shape"),
        ({"wordings": [{"text": "x", "proposal": "none"}]}, "points-nowhere"),
    ],
)
def test_a_closing_that_cannot_be_taken_leaves_nothing(
    desk: Desk, vault: Path, typed: dict[str, Any], code: str
) -> None:
    error = desk.refused("session", "close", "-", vault=vault, stdin=json.dumps(typed))
    assert error["code"] == code
    assert desk.ok("session", "list", vault=vault)["sessions"] == []
    assert desk.ok("commitment", "list", vault=vault)["commitments"] == []


def test_one_kind_is_not_taken_for_another(desk: Desk, vault: Path) -> None:
    made = given(desk, vault, "body", "add", name="Market committee")["record"]
    for words in (("session", "show", made), ("session", "told", made), ("commitment", "show", made)):
        assert desk.refused(*words, vault=vault)["code"] == "wrong-kind"
    assert desk.refused("body", "show", "xyz", vault=vault)["code"] == "not-a-record"
    assert desk.refused("body", "show", "0" * 32, vault=vault)["code"]


def test_hostile_words_cannot_drive_the_terminal(desk: Desk, vault: Path) -> None:
    made = given(desk, vault, "body", "add", name="a\x1b[31m\u202egpj")["record"]
    shown = desk.give("body", "show", made, vault=vault, as_json=False)
    listed = desk.give("body", "list", vault=vault, as_json=False)
    assert not set("\x1b\u202e") & set(shown.out + listed.out)


def test_an_invitation_says_that_calendars_are_copied_and_then_is_written(
    desk: Desk, vault: Path, tmp_path: Path
) -> None:
    made = given(desk, vault, "session", "add", **HELD, language="sw")["record"]
    out = tmp_path / "invitation.ics"
    ended = desk.give("session", "invite", made, "--out", out, "--time", "09:30", vault=vault)
    assert (ended.code, ended.json["title"], ended.json["place"]) == (0, "Mkutano", None)
    assert "cannot be called back" in ended.err
    assert "DTSTART:20261004T093000" in out.read_text("utf-8")
    named = desk.give(
        "session", "invite", made, "--out", tmp_path / "b.ics", "--title", "at Amina Diallo's", vault=vault
    )
    assert "names a person" in named.err
    assert desk.refused("session", "invite", made, "--out", out, vault=vault)["code"] == "file-exists"


def test_a_sheet_is_keyed_in_twice_and_written_once_the_differences_are_decided(
    desk: Desk, vault: Path
) -> None:
    plan = {"attendance": [{"group": "hill people"}], "agenda": [{"topic": "the well"}], "title": "Third"}
    record = given(desk, vault, "session", "add", **plan)["record"]

    def sheet(women: int) -> dict[str, Any]:
        group = {"id": "h", "group": "hill people", "women": {"min": women, "max": women}}
        return {"session": {"attendance": [group], "views": [{"group": "h", "direction": "worse"}]}}

    code = paper_code(RecordId(record))
    early = desk.refused("session", "key", code, "-", "--second", vault=vault, stdin=json.dumps(sheet(5)))
    assert early["code"] == "nothing-keyed"
    first = given(desk, vault, "session", "key", code.lower(), "--by", "clerk", **sheet(5))
    assert (first["record"], first["kept"]) == (record, True)
    twice = ("session", "key", code, "-", "--second", "--by", "teacher")
    ended = desk.give(*twice, vault=vault, stdin=json.dumps(sheet(6)))
    assert (ended.code, ended.json["error"]["code"]) == (1, "differences-stand")
    [stands] = ended.json["differences"]
    assert stands["where"] == "attendance hill people / women"
    assert (stands["first"]["min"], stands["second"]["min"]) == (5, 6)
    shown = desk.give("session", "key", code, vault=vault, as_json=False)
    assert stands["path"] in shown.out
    assert desk.give("session", "key", code, "--take", "nowhere=first", vault=vault).code == 2
    assert desk.ok("session", "show", record, vault=vault)["session"].get("views") is None
    done = desk.ok("session", "key", code, "--take", f"{stands['path']}=second", vault=vault)
    assert (done["session"]["attendance"][0]["women"]["min"], done["state"]) == (6, "held")
    assert done["session"]["title"] == "Third"


def test_a_sheet_keyed_in_once_is_finished_or_thrown_away(desk: Desk, vault: Path) -> None:
    record = given(desk, vault, "session", "add", title="Third")["record"]
    code = paper_code(RecordId(record))
    for last in ("--throw-away", "--finish"):
        given(desk, vault, "session", "key", code, session={"account": "calm"})
        desk.ok("session", "key", code, last, vault=vault)
    assert desk.ok("session", "show", record, vault=vault)["session"]["account"] == "calm"
    assert desk.refused("session", "key", code, "--finish", vault=vault)["code"] == "nothing-keyed"
    assert desk.refused("session", "key", "BBBBC", vault=vault)["code"] in {"no-such-sheet", "bad-paper-code"}
