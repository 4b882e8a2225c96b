"""A committee meets twice, in the program as it is started from a menu, with nothing but a keyboard.

What the commands say of the same is in `tests/journeys/test_dialogue.py`; here a facilitator with one laptop
presses keys, pulls the plug in the middle of counting, and hands a packet to headquarters on a stick.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.journeys.real.person import Person
from tests.journeys.real.screen import Screen, wait_until
from tests.reports.pages import giveaways, text

from r2p_field.domain.groups import HEADS

pytestmark = pytest.mark.xvfb

SECRET = "the watchman sleeps at the mill"
MINORITY = "the gate should stay shut until the doors are paid for"
NOTE = "their camp by the river is watched"
AGREED = "it opens with both groups at it"
GROUPS = (
    ("lake women's circle", "women"),
    ("hill people", "community"),
    ("herders", "community"),
    ("school youth", "young"),
    ("market wardens", "authority"),
)
"""What the groups are called, and the letters that choose their kind."""
PROMISES = (
    ("pay for the painted doors", "town council", "2026-10-20", "a receipt for each"),
    ("a lamp at the well", "market warden", "2026-10-25", "it burns at night"),
    ("meet the elders of the herders", "the women's circle", "2026-12-20", ""),
)


def test_a_committee_meets_twice(person: Person, tmp_path: Path) -> None:
    hq, stick = tmp_path / "hq", tmp_path / "stick"
    stick.mkdir()
    of_a_committee(person, hq, tmp_path)
    screen = person.screen
    pid = person.start()
    person.unlock()
    plan(screen)
    print_blank(screen, tmp_path)
    count_heads(screen)
    pid = count_views(person, pid)
    disagree(screen)
    promise(screen)
    close(screen)
    print_minutes(screen, tmp_path / "notes.pdf")
    packet = seal(person, stick)
    taken_in(person, hq, packet)
    meet_again(screen)
    keep_a_promise(screen)
    person.close_records(pid)

    read_aloud(tmp_path)
    left_nowhere(person)
    promises = held_as_it_was(person)
    board = person.command("commitment", "board", vault=person.records)["columns"]
    assert [one["record"] in promises for one in board["kept"]] == [True]


def of_a_committee(person: Person, hq: Path, folder: Path) -> None:
    """Make a headquarters beside the records, and let it approve them as a laptop of a committee."""
    mine, card, asked, approval = (person.records, *(folder / name for name in ("card", "asked", "approval")))
    person.make_records()
    person.command("vault", "create", "--role", "headquarters", "--cost", "low", vault=hq)
    person.command("programme", "create", "--organisation", "civil_society", vault=hq)
    fingerprint = person.command("programme", "card", card, vault=hq)["fingerprint"]
    person.command("programme", "join", card, "--fingerprint", fingerprint, vault=mine)
    own = person.command("device", "request", asked, vault=mine)["fingerprint"]
    committee = ("--role", "committee", "--committee", "market")
    person.command("device", "approve", asked, "--fingerprint", own, *committee, "--out", approval, vault=hq)
    person.command("device", "admit", approval, vault=mine)


def plan(screen: Screen) -> None:
    """Write down the body, then a meeting of it with a point and five groups."""
    screen.press("ctrl+3")
    screen.wait_for("Meetings")
    screen.press("alt+b")
    screen.wait_for("A committee or body")
    screen.write("Market peace committee")
    screen.press("ctrl+s")
    screen.wait_for("Meetings")
    screen.press("alt+p")
    screen.wait_for("Plan a meeting")
    choose_body(screen)
    screen.press("Tab")
    screen.write("The market and the gate")
    screen.press("Tab")
    screen.write("2026-10-04")
    screen.press_and_see("alt+t")
    screen.write("who opens the gate")
    for name, kind in GROUPS:
        screen.press_and_see("alt+p")
        screen.write(name)
        screen.press("Tab")
        screen.write(kind)
    screen.press("ctrl+s")
    screen.wait_for("Meetings")


def choose_body(screen: Screen) -> None:
    """Choose the only body there is; it is offered once it is read, and the last line stays the last."""
    for _ in range(2):
        screen.settle()
        screen.press("Down")


def print_blank(screen: Screen, folder: Path) -> None:
    """Print the sheets for the room and the sheet to count who came."""
    for name, keys in (("sheets.pdf", ()), ("attendance.pdf", ("Down",))):
        screen.press("alt+r")
        screen.wait_for("Print for this meeting")
        screen.press(*keys, "alt+s")
        save_pdf(screen, folder / name, "Save the PDF", "Meetings")


def save_pdf(screen: Screen, path: Path, title: str, back: str) -> None:
    """Type where a page is to be, and read what is said when it is there."""
    screen.wait_for(title)
    screen.press("ctrl+a")
    screen.write(str(path))
    screen.press("Return")
    screen.wait_for("R2P Field")
    wait_until("a page", path.is_file)
    screen.press("Return")
    screen.wait_for(back)


def count_heads(screen: Screen) -> None:
    """Count twenty people in five groups: the women of each, then the men, then a girl."""
    screen.press("alt+h")
    screen.wait_for("Holding a meeting")
    screen.press("F9", "ctrl+1")
    for more in ("1     2  4 5 ", "2   3    4 5  ", "4 "):
        screen.write(more)
        screen.press("Right")


def count_views(person: Person, pid: int) -> int:
    """Count what each group sees; the plug is pulled in between, and one goes on in another process."""
    screen = person.screen
    screen.press("ctrl+2")
    screen.write("1wwwww2ss")
    person.rest(2.5)
    person.kill(pid)
    again = person.start()
    person.unlock()
    screen.press("ctrl+3")
    screen.wait_for("Meetings")
    screen.press_until("Holding a meeting", "alt+g")
    screen.press("F9", "ctrl+2")
    screen.write("2sss3wwww4sss5bbb2")
    screen.press("alt+y")
    screen.write(SECRET)
    screen.press("ctrl+t")
    screen.write("1")
    screen.press("alt+4", "alt+4", "alt+5", "alt+5", "alt+5", *["Tab"] * 4, "space")
    return again


def disagree(screen: Screen) -> None:
    """Ask who agrees, and write down what those say who do not; the room sees that somebody objects."""
    screen.press("ctrl+3")
    screen.write(AGREED)
    screen.press("Return")
    screen.write("a" * 14 + "nn" + "oooo")
    screen.press("alt+y")
    screen.write(MINORITY)
    screen.press("F8")
    screen.wait_for("Meeting")
    screen.settle()
    screen.press("F8")
    screen.wait_for("Holding a meeting")


def promise(screen: Screen) -> None:
    """Write down three promises."""
    screen.press("ctrl+6")
    for words in PROMISES:
        screen.press_and_see("alt+p")
        for at, typed in enumerate(words):
            if at:
                screen.press("Tab")
            screen.write(typed)


def close(screen: Screen) -> None:
    """Say why nobody of the displaced was there, and close the meeting."""
    screen.press("alt+c")
    screen.wait_for("Close the meeting")
    screen.settle()
    screen.press("Tab", "Tab", "Down", "Tab")
    screen.write(NOTE)
    screen.press_and_see("alt+c")


def print_minutes(screen: Screen, path: Path) -> None:
    """Print the notes that are read aloud."""
    screen.press("alt+m")
    save_pdf(screen, path, "Save the notes", "Close the meeting")


def seal(person: Person, stick: Path) -> Path:
    """Seal everything for headquarters."""
    screen = person.screen
    screen.press("ctrl+5")
    screen.wait_for("Send")

    def sealed() -> bool:
        screen.press("alt+f", "ctrl+a")
        screen.write(str(stick))
        screen.press("Return")
        screen.settle()
        return any(stick.glob("*.r2pb"))

    wait_until("a packet lies on the stick", sealed)
    [packet] = stick.glob("*.r2pb")
    return packet


def meet_again(screen: Screen) -> None:
    """Begin a second meeting of the same body: what the first left open stands on its agenda."""
    screen.press("ctrl+3")
    screen.wait_for("Meetings")
    screen.press("alt+p")
    screen.wait_for("Plan a meeting")
    choose_body(screen)
    screen.settle()
    screen.press("ctrl+s")
    screen.wait_for("Meetings")


def keep_a_promise(screen: Screen) -> None:
    """Say on the board that the promise on which one stands was kept, and what shows it."""
    screen.press("ctrl+4")
    screen.wait_for("Promises")
    screen.press_until("What came of a promise", "alt+w")
    screen.write("kept")
    screen.press("alt+s")
    screen.write("receipts")
    screen.press("alt+o")
    screen.wait_for("Promises")


def held_as_it_was(person: Person) -> list[str]:
    """Look at the records from outside: nothing that was pressed is missing. Return the promises."""
    first, again = sessions(person, person.records)
    room = {one["group"]: one for one in first["attendance"]}
    heads = [max(cell.values()) for one in room.values() for name in HEADS if (cell := one.get(name))]
    assert (len(room), sum(heads)) == (5, 20), room
    leans = [lean["count"] for one in first["views"] for lean in one["leans"]]
    assert sum(leans) == 20, "the two of the hill people that were counted before the plug was pulled too"
    [agreed] = first["consensus"]
    assert [agreed[name] for name in ("agree", "abstain", "object")] == [14, 2, 4]
    assert (agreed["dissent"], agreed["minority_view"]) == ("voiced", MINORITY)
    assert SECRET in json.dumps(first)
    reasons = {one["kind"]: one.get("reason") for one in first["missing"]}
    assert reasons["displaced"] == "unsafe_to_invite"
    assert NOTE in json.dumps(first["missing"])
    listed = person.command("commitment", "list", vault=person.records)["commitments"]
    promises = sorted(one["record"] for one in listed)
    carried = [one["promise"] for one in again["agenda"] if "promise" in one]
    assert sorted(carried) == promises, "the second begins with what the first left open"
    return promises


def sessions(person: Person, vault: Path) -> list[dict[str, Any]]:
    """Return what is said of each session, those that were held first."""
    listed = person.command("session", "list", vault=vault)["sessions"]
    shown = (person.command("session", "show", one["record"], vault=vault) for one in listed)
    said = [{**one["session"], "record": one["record"]} for one in shown]
    return sorted(said, key=lambda one: one["state"] != "held")


def taken_in(person: Person, hq: Path, packet: Path) -> None:
    """Headquarters takes the packet in: dissent and promises are there, what was not released is not."""
    person.command("bundle", "import", packet, vault=hq)
    [there] = sessions(person, hq)
    told = json.dumps(there)
    for kept in (SECRET, MINORITY, NOTE):
        assert kept not in told
    [agreed] = there["consensus"]
    assert (agreed["object"], agreed["dissent"]) == (4, "voiced")
    assert {one["kind"]: one.get("reason") for one in there["missing"]}["displaced"] == "unsafe_to_invite"
    listed = person.command("commitment", "list", vault=hq)["commitments"]
    shown = [person.command("commitment", "show", one["record"], vault=hq)["commitment"] for one in listed]
    fields = ("text", "owner_role", "due", "evidence_wanted")
    assert sorted(tuple(one.get(name, "") for name in fields) for one in shown) == sorted(PROMISES)


def read_aloud(folder: Path) -> None:
    """Read the pages back: dissent is said, its words were not asked for, nothing gives away what it is."""
    for name in ("sheets.pdf", "attendance.pdf", "notes.pdf"):
        page = (folder / name).read_bytes()
        assert giveaways(page, SECRET, MINORITY, NOTE) == set(), name
    notes = text((folder / "notes.pdf").read_bytes())
    assert "not agree" in notes, notes
    assert all(words[0] in notes for words in PROMISES)


def left_nowhere(person: Person) -> None:
    """Nothing that was typed stands in any file of the home."""
    for file in person.home.rglob("*"):
        if file.is_file():
            held = file.read_bytes()
            for words in (SECRET, MINORITY, NOTE, *(name for name, *_ in (*GROUPS, *PROMISES))):
                assert words.encode() not in held, file
