"""A calendar entry that says no more than that there is a meeting on a day (RFC 5545).

Calendars are copied to telephones and to the computers of companies. So there is no agenda, no description,
nobody who invites and nobody who is invited, and no mark of the program that made it.
"""

import datetime as dt
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from r2p_field.domain.text import clean, without_unseen

LINE: Final = 75
"""Octets of a line before it is folded (RFC 5545 section 3.1)."""
MOST_TITLE: Final = 120
"""Signs of a title; a longer one is no neutral title any more."""
_PRODUCT: Final = "-//Calendar//Calendar 1.0//EN"
"""RFC 5545 requires a product; this one says only what the file is."""
_NEUTRAL: Final = {
    "en": "Meeting",
    "fr": "Réunion",
    "ar": "اجتماع",
    "es": "Reunión",
    "sw": "Mkutano",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A meeting as a calendar shows it: first and last day, local time if one is set, a title, a place.

    `uid` names the entry and nothing else, `made` the day on which it was written.
    """

    uid: uuid.UUID
    made: dt.date
    first: dt.date
    last: dt.date | None = None
    time: dt.time | None = None
    title: str = ""
    place: str = ""


def neutral_title(language: str | None) -> str:
    """Give the word for a meeting in a language, by its tag; English where the word is not known."""
    main = (language or "").partition("-")[0].lower()
    return _NEUTRAL.get(main, _NEUTRAL["en"])


def calendar(invitation: Invitation) -> bytes:
    """Write the invitation as a calendar file that every calendar reads.

    A time is local to wherever it is read: no time zone is named, since that would name a place. The hour at
    which the file was made is left out for the same reason.
    """
    return b"".join(_folded(line) for line in _lines(invitation))


def _lines(one: Invitation) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "BEGIN:VEVENT")
    yield f"UID:{one.uid}"
    yield f"DTSTAMP:{one.made:%Y%m%d}T000000Z"
    yield from _days(one)
    yield f"SUMMARY:{_text(one.title, MOST_TITLE) or _NEUTRAL['en']}"
    if place := _text(one.place, MOST_TITLE):
        yield f"LOCATION:{place}"
    yield from ("END:VEVENT", "END:VCALENDAR")


def _days(one: Invitation) -> Iterator[str]:
    """A day by itself, or with its hour. The end of whole days is the day after the last one."""
    if one.time is not None:
        yield f"DTSTART:{_day(one.first)}T{one.time:%H%M}00"
        return
    yield f"DTSTART;VALUE=DATE:{_day(one.first)}"
    if one.last is not None and one.first < one.last < dt.date.max:
        yield f"DTEND;VALUE=DATE:{_day(one.last + dt.timedelta(days=1))}"


def _day(day: dt.date) -> str:
    return day.isoformat().replace("-", "")


def _text(typed: str, most: int) -> str:
    """Write a text on one line, with what has a meaning of its own in calendars escaped."""
    plain = " ".join(without_unseen(clean(typed)).text.split())[:most]
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> bytes:
    """End a line, folded so that no part is longer than `LINE` octets and no sign is cut in two."""
    parts = [bytearray()]
    for sign in line:
        octets = sign.encode("utf-8")
        if len(parts[-1]) + len(octets) > LINE:
            parts.append(bytearray(b" "))
        parts[-1] += octets
    return b"\r\n".join(parts) + b"\r\n"
