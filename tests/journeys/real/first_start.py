"""The first start, as far as records that hold an observation: with a keyboard, on any screen."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.real.person import PASSPHRASE, Person
from tests.journeys.real.screen import wait_until

NOTE = "Shops of one group were marked with paint"


def record_something_at_the_first_start(person: Person) -> int:
    """Start, make records, record an observation; return the number of the process, on the page Today."""
    screen = person.screen
    first = person.start()
    screen.wait_for("Language", "Welcome")
    if screen.title().startswith("Language"):
        screen.press("Return")
        screen.wait_for("Welcome")
    screen.press("Return")

    screen.wait_for("Create new records")
    screen.write(PASSPHRASE)
    screen.press("Return")
    screen.write(PASSPHRASE)
    screen.press("Return")
    screen.wait_for("Your code on paper")
    screen.press("alt+t")
    screen.wait_for("When there is danger")
    screen.press("alt+k")
    screen.wait_for("Today")

    screen.press("ctrl+n")
    screen.wait_for("Quick note")
    screen.write(NOTE)
    screen.press("Return")
    screen.wait_for("Today")
    return first


def lock_and_unlock(person: Person, first: int) -> int:
    """Lock, and open the records again in the process that locking began; return its number."""
    screen = person.screen
    screen.press("ctrl+l")
    screen.wait_for("Open your records")
    wait_until("the first process is gone", lambda: person.ended(first))
    [second] = person.running()
    assert str(person.records) not in Path(f"/proc/{second}/cmdline").read_text("utf-8")
    person.unlock()
    return second


def nothing_can_be_read(person: Person) -> None:
    """What was recorded is there, and no file in the home holds it or the passphrase as it was typed."""
    listed = person.command("observation", "list", vault=person.records)["observations"]
    assert [one["title"] for one in listed] == [NOTE]
    for file in person.home.rglob("*"):
        if file.is_file() and file.name != "passphrase.txt":
            held = file.read_bytes()
            assert b"marked with paint" not in held, file
            assert PASSPHRASE.encode() not in held, file
