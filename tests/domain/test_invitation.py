"""A calendar file says a day and a neutral title, whatever was typed; read back by a reader of its own."""

import datetime as dt
import re
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.invitation import MOST_TITLE, Invitation, calendar, neutral_title

UID = uuid.UUID("0c9a1c52-7f7e-4f5e-9a57-0d6b9f0a7c11")
DAY = dt.date(2026, 11, 1)
ONLY = {"BEGIN", "END", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION"}
CONTROL = re.compile("[\x00-\x08\x0a-\x1f\x7f]")


def invitation(**told: object) -> Invitation:
    return Invitation(**{"uid": UID, "made": DAY, "first": DAY, "title": "Meeting"} | told)  # type: ignore[arg-type]


def read(data: bytes) -> list[tuple[str, str, str]]:
    """Read a calendar by the grammar of RFC 5545 sections 3.1 and 3.3.11: name, parameters, value."""
    assert data.endswith(b"\r\n")
    assert b"\r" not in data.replace(b"\r\n", b"")
    assert b"\n" not in data.replace(b"\r\n", b"")
    parts = data[:-2].split(b"\r\n")
    assert all(len(part) <= 75 for part in parts)
    for part in parts:
        part.decode("utf-8")
    found = []
    for line in data[:-2].replace(b"\r\n ", b"").split(b"\r\n"):
        matched = re.fullmatch(r"([A-Z-]+)((?:;[A-Z]+=[A-Z]+)*):(.*)", line.decode("utf-8"))
        assert matched, line
        assert not CONTROL.search(matched[3])
        found.append((matched[1], matched[2], matched[3]))
    return found


def text(value: str) -> str:
    """Take the escapes out of a text, and refuse one that should have been escaped."""
    assert re.fullmatch(r"(?:[^\\;,]|\\[\\;,nN])*", value)
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def test_an_ordinary_one_has_these_lines_and_no_others() -> None:
    assert calendar(invitation(place="the school")).decode() == (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Calendar//Calendar 1.0//EN\r\nBEGIN:VEVENT\r\n"
        "UID:0c9a1c52-7f7e-4f5e-9a57-0d6b9f0a7c11\r\nDTSTAMP:20261101T000000Z\r\n"
        "DTSTART;VALUE=DATE:20261101\r\nSUMMARY:Meeting\r\nLOCATION:the school\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )


def test_an_hour_is_that_of_the_wall_and_names_no_zone() -> None:
    lines = {name: (more, value) for name, more, value in read(calendar(invitation(time=dt.time(14, 30))))}
    assert lines["DTSTART"] == ("", "20261101T143000")


def test_a_meeting_of_two_days_ends_on_the_morning_after() -> None:
    lines = {
        name: (more, value) for name, more, value in read(calendar(invitation(last=dt.date(2026, 11, 2))))
    }
    assert lines["DTEND"] == (";VALUE=DATE", "20261103")


@pytest.mark.parametrize("last", [DAY, dt.date(2026, 10, 1), dt.date.max])
def test_an_end_that_is_none_is_left_out(last: dt.date) -> None:
    assert "DTEND" not in {name for name, _, _ in read(calendar(invitation(last=last)))}


def test_a_title_is_never_empty() -> None:
    assert b"SUMMARY:Meeting\r\n" in calendar(invitation(title=" \n\u200b"))


@pytest.mark.parametrize(
    ("language", "word"),
    [("sw", "Mkutano"), ("ar-SD", "اجتماع"), ("FR", "Réunion"), ("xx", "Meeting"), (None, "Meeting")],
)
def test_the_neutral_title_is_in_the_language_of_the_room(language: str | None, word: str) -> None:
    assert neutral_title(language) == word


@given(title=st.text(max_size=300), place=st.text(max_size=300))
def test_whatever_is_typed_stays_a_text_on_its_line(title: str, place: str) -> None:
    lines = read(calendar(invitation(title=title, place=place)))
    names = [name for name, _, _ in lines]
    assert set(names) <= ONLY
    assert (names.count("SUMMARY"), names.count("BEGIN")) == (1, 2)
    shown = text(next(value for name, _, value in lines if name == "SUMMARY"))
    assert len(shown) <= MOST_TITLE
    assert "\n" not in shown


@pytest.mark.parametrize(
    "typed",
    ["x\r\nATTENDEE:mailto:a@b.c", "x\nEND:VEVENT", "x\u2028ORGANIZER:me", "x\\", "a;b,c\\nd", "م" * 200],
)
def test_hostile_titles_add_no_line(typed: str) -> None:
    lines = read(calendar(invitation(title=typed)))
    assert {name for name, _, _ in lines} <= ONLY
    shown = text(next(value for name, _, value in lines if name == "SUMMARY"))
    assert shown == " ".join(typed.split())[:MOST_TITLE]
