"""A committee invites to a meeting; nothing of it but its day is in the file."""

import datetime as dt
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.domain.dialogue import MECHANISM, SESSION
from tests.services.offices import Office

from r2p_field.domain.errors import BadInput
from r2p_field.domain.records import to_body
from r2p_field.domain.session import Session, session_texts
from r2p_field.services.invitations import Invitations


@pytest.fixture
def inviting(field: Office) -> Invitations:
    return field.program.invitations


def test_only_the_day_and_the_title_are_in_it(field: Office, inviting: Invitations, tmp_path: Path) -> None:
    record = field.program.meetings.add(SESSION)
    made = inviting.write(record, tmp_path / "a.ics", "Coffee")
    written = (tmp_path / "a.ics").read_text("utf-8")
    assert (made.day, made.title, made.place) == (SESSION.when and SESSION.when.start, "Coffee", "")
    assert "SUMMARY:Coffee" in written
    assert [text for text in session_texts(SESSION) if text in written] == []
    assert record not in written
    assert not {str(value) for value in to_body(SESSION).values()} & set(written.splitlines())


def test_the_place_is_in_it_only_when_asked_for(field: Office, inviting: Invitations, tmp_path: Path) -> None:
    record = field.program.meetings.add(SESSION)
    inviting.write(record, tmp_path / "a.ics", with_place=True, time=dt.time(9))
    written = (tmp_path / "a.ics").read_text("utf-8")
    assert "LOCATION:under the fig tree" in written
    assert "Farwater" not in written
    assert "T090000\n" in written
    assert "SUMMARY:Meeting" in written


def test_the_hour_is_that_of_the_plan_unless_another_or_none_is_wanted(
    field: Office, inviting: Invitations, tmp_path: Path
) -> None:
    record = field.program.meetings.add(SESSION)
    inviting.write(record, tmp_path / "planned.ics")
    inviting.write(record, tmp_path / "other.ics", time=dt.time(0, 0))
    inviting.write(record, tmp_path / "day.ics", whole_day=True)
    written = {one.stem: one.read_text("utf-8") for one in tmp_path.glob("*.ics")}
    assert "T093000" in written["planned"]
    assert "DTSTART:20261004T000000" in written["other"]
    assert "DTSTART;VALUE=DATE:20261004" in written["day"]


def test_two_files_of_one_meeting_cannot_be_told_to_be_of_one(
    field: Office, inviting: Invitations, tmp_path: Path
) -> None:
    record = field.program.meetings.add(SESSION)
    for name in ("a.ics", "b.ics"):
        inviting.write(record, tmp_path / name)
    a, b = ((tmp_path / name).read_text("utf-8").splitlines() for name in ("a.ics", "b.ics"))
    assert [one.partition(":")[0] for one, two in zip(a, b, strict=True) if one != two] == ["UID"]


def test_a_title_that_looks_like_a_name_is_noticed(
    field: Office, inviting: Invitations, tmp_path: Path
) -> None:
    record = field.program.meetings.add(SESSION)
    assert inviting.write(record, tmp_path / "a.ics", "coffee at Amina Diallo").looks_named


def test_a_meeting_without_a_day_is_said(field: Office, inviting: Invitations, tmp_path: Path) -> None:
    for said in (Session(), replace(SESSION, when=None), MECHANISM):
        with pytest.raises(BadInput) as caught:
            inviting.write(field.program.meetings.add(said), tmp_path / "a.ics")
        assert caught.value.code == "no-day"
    assert list(tmp_path.glob("*.ics")) == []


def test_a_file_that_is_there_is_left_alone(field: Office, inviting: Invitations, tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text("mine", "utf-8")
    with pytest.raises(BadInput):
        inviting.write(field.program.meetings.add(SESSION), tmp_path / "a.ics")
    assert (tmp_path / "a.ics").read_text("utf-8") == "mine"
