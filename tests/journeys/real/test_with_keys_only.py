"""The program as it is started from a menu, on a real display, by somebody who has only a keyboard."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from tests.journeys.real.first_start import (
    lock_and_unlock,
    nothing_can_be_read,
    record_something_at_the_first_start,
)
from tests.journeys.real.person import Person
from tests.journeys.real.screen import Screen, wait_until

pytestmark = pytest.mark.xvfb


def test_from_the_first_start_to_a_recorded_observation_and_back_through_the_lock(person: Person) -> None:
    """First run, first observation, lock, unlock.

    The plan, which a person can follow by hand:

    1. Start the program. If it asks for a language, press Enter. Press Enter on "Create new records".
    2. Type a passphrase, press Enter, type it again, press Enter. The code on paper is shown.
    3. Press Alt+T (ask me tomorrow), then Alt+K (skip the two questions): Today is shown.
    4. Press Ctrl+N, type what happened, press Enter: it is recorded.
    5. Press Ctrl+L: the process that held the records is gone, another one asks for the passphrase.
    6. Type the passphrase, press Enter: Today is shown. Close the window with Alt+F4.
    7. From outside: the records hold the observation, and nothing typed stands in any file of the home.
    """
    first = record_something_at_the_first_start(person)
    second = lock_and_unlock(person, first)
    person.close_records(second)
    assert person.running() == []
    nothing_can_be_read(person)


def test_what_was_typed_survives_a_killed_program(person: Person) -> None:
    """A draft survives kill -9.

    The plan: open the records, press Ctrl+N, type, wait two seconds, go on typing, and kill the process.
    Start again and unlock. Press Ctrl+2, Ctrl+K, Enter: the list stands on the draft. Press Alt+W to go on
    writing and Ctrl+Enter to record it. What had stood there two seconds before the end is all there.
    """
    screen = person.screen
    person.make_records()
    pid = person.start()
    person.unlock()
    screen.press("ctrl+n")
    screen.wait_for("Quick note")
    screen.write("Three trucks with armed men passed the ford ")
    person.rest(2.5)
    screen.write("going")
    person.kill(pid)

    again = person.start()
    person.unlock()
    screen.press("ctrl+2")
    screen.wait_for("Records")
    screen.press("ctrl+k", "Return")
    person.rest(0.5)
    screen.press("alt+w")
    screen.wait_for("Draft")
    screen.press("ctrl+Return")
    screen.wait_for("Records")
    person.close_records(again)

    [one] = person.command("observation", "list", vault=person.records)["observations"]
    assert one["title"].startswith("Three trucks with armed men passed the ford")


def test_a_packet_is_sealed_onto_a_stick_and_checked_at_headquarters(person: Person, tmp_path: Path) -> None:
    """Seal and verify.

    The plan: a headquarters makes a programme; the records join it and hold one observation. Open them,
    press Ctrl+5, then Alt+F; type the folder of the stick, press Enter. A packet lies on the stick.
    Headquarters looks at it, approves the device and takes it in: the observation is there, word by word.
    """
    hq, stick = tmp_path / "hq", tmp_path / "stick"
    stick.mkdir()
    person.make_records()
    person.command("vault", "create", "--role", "headquarters", "--cost", "low", vault=hq)
    person.command("programme", "create", "--organisation", "civil_society", vault=hq)
    card = tmp_path / "card.r2p"
    person.command("programme", "card", card, vault=hq)
    fingerprint = person.command("programme", "show", vault=hq)["fingerprint"]
    person.command("programme", "join", card, "--fingerprint", fingerprint, vault=person.records)
    said = tmp_path / "said.json"
    said.write_text(json.dumps({"what": "The ferry was closed by armed men"}), "utf-8")
    person.command("observation", "add", said, vault=person.records)

    screen = person.screen
    pid = person.start()
    person.unlock()
    screen.press("ctrl+5")
    screen.wait_for("Send")
    screen.settle()
    screen.press("alt+f")
    screen.write(str(stick))
    screen.press("Return")
    wait_until("a packet lies on the stick", lambda: any(stick.glob("*.r2pb")))
    person.close_records(pid)

    [packet] = stick.iterdir()
    inspected = person.command("bundle", "inspect", packet, vault=hq)
    waiting = person.command("bundle", "import", packet, vault=hq)["packets"][0]
    own = person.command("device", "fingerprint", vault=person.records)["fingerprint"]
    assert waiting["fingerprint"] == own
    person.command("device", "approve", "--waiting", waiting["waiting"], "--fingerprint", own, vault=hq)
    person.command("quarantine", "release", waiting["waiting"], vault=hq)
    [one] = person.command("observation", "list", vault=hq)["observations"]
    assert one["title"] == "The ferry was closed by armed men"
    assert inspected


def test_a_photo_is_attached_and_looked_at(person: Person) -> None:
    """Attach and view a photo.

    The plan: put photo.png into the home. Open the records, press Ctrl+Shift+N, type what happened. Press
    Tab until "Photos and documents" has the keyboard (14 times), Space to open it, Tab until "Attach" has it,
    Space: the home is shown. Type "photo", press Enter. The photo stands in the list: press Shift+Tab until
    "Look at" has the keyboard (4 times), Space: a window shows it. Close it with Escape, record with
    Ctrl+Enter.
    From outside: the photo is part of the observation, and no copy of it was left in the home.
    """
    screen = person.screen
    person.make_records()
    photo = person.home / "photo.png"
    _painted(photo)
    pid = person.start()
    person.unlock()
    screen.press("ctrl+shift+n")
    screen.wait_for("New observation")
    screen.write("Marks on the doors of the market")
    screen.press(*["Tab"] * 14, "space", "Tab", "Tab", "space")
    screen.wait_for("Attach photos")
    screen.write("photo")
    screen.press("Return")
    screen.wait_for("New observation")
    wait_until("a small picture of the photo", lambda: _shows(screen, COLOUR))
    screen.press(*["shift+Tab"] * 4, "space")
    wait_until("the photo is shown large", lambda: _shows(screen, COLOUR, share=0.1))
    screen.press("Escape")
    screen.wait_for("New observation")
    screen.press("ctrl+Return")
    screen.wait_for("Records")
    person.close_records(pid)

    [one] = person.command("observation", "list", vault=person.records)["observations"]
    shown = person.command("observation", "show", one["record"], vault=person.records)
    assert len(shown["observation"]["attachments"]) == 1
    pictures = [file for file in person.home.rglob("*") if file.is_file() and _is_picture(file)]
    assert pictures == [photo]


COLOUR = QColor(0, 160, 90)
"""No window of the program has this colour."""


def _painted(photo: Path) -> None:
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(COLOUR)
    image.save(str(photo))


def _shows(screen: Screen, colour: QColor, share: float = 0.0) -> bool:
    """Tell whether more than a share of the display has a colour, or nearly that."""
    small = screen.picture().scaled(136, 76)
    near = 0
    for x in range(small.width()):
        for y in range(small.height()):
            here = small.pixelColor(x, y)
            away = (here.red() - colour.red(), here.green() - colour.green(), here.blue() - colour.blue())
            near += max(map(abs, away)) < 12
    return near > share * small.width() * small.height()


def _is_picture(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) in {b"\x89PNG", b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xe1", b"RIFF"}


def test_a_place_of_the_list_is_taken_while_one_types(person: Person, tmp_path: Path) -> None:
    """A quick note at a place of the list.

    The plan: load a list of places. Open the records, press Ctrl+N, type what happened, press Tab; type
    "bri", press Down and Enter: the place is taken. Press Enter: the note is recorded, with the code of the
    place and the names around it.
    """
    screen = person.screen
    person.make_records()
    places = tmp_path / "places.csv"
    places.write_text(
        "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date,Version\n"
        "CAF,1,CF52,Haute-Kotto,CAF,2024-05-30,v02\n"
        "CAF,2,CF521,Bria,CF52,2024-05-30,v02\n",
        "utf-8-sig",
    )
    person.command("places", "import", places, vault=person.records)
    pid = person.start()
    person.unlock()
    screen.press("ctrl+n")
    screen.wait_for("Quick note")
    screen.write("Marks on doors")
    screen.press("Tab")
    screen.write("bri")
    screen.settle()
    screen.press("Down", "Return")
    screen.settle()
    screen.press("Return")
    screen.wait_for("Today")
    person.close_records(pid)

    [one] = person.command("observation", "list", vault=person.records)["observations"]
    where = person.command("observation", "show", one["record"], vault=person.records)["observation"]["where"]
    assert (where["words"], where["admin1"], where["place"]["code"]) == ("Bria", "Haute-Kotto", "CF521")
