"""Blank sheets: neutral, with the code on every page, and no place for a name."""

import datetime as dt
from io import BytesIO

import pytest
from tests.reports.pages import giveaways, text, texts
from tests.reports.test_minutes_page import HOSTILE, LANGUAGES, words

from r2p_field.domain.worksheet import SheetPoint, Worksheet
from r2p_field.reports import render_attendance, render_worksheet

SHEETS = Worksheet(
    code="2HWB2",
    title="The market and the painted doors",
    first=dt.date(2026, 10, 4),
    begins="09:30",
    groups=("hill people", "lake people"),
    points=(
        SheetPoint(title="What is said about people", topic="the market", local=("drums",), minutes=20),
        SheetPoint(title="", asked="who guards the well"),
    ),
)


def worksheet(sheets: Worksheet = SHEETS, language: str = "en") -> bytes:
    sink = BytesIO()
    render_worksheet(sheets, words(language), sink)
    return sink.getvalue()


def attendance(sheets: Worksheet = SHEETS, language: str = "en") -> bytes:
    sink = BytesIO()
    render_attendance(sheets, words(language), sink)
    return sink.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_name_nothing_and_carry_their_code_on_every_page(language: str) -> None:
    for data in (worksheet(language=language), attendance(language=language)):
        assert giveaways(data) == set()
        assert all("2HWB2" in page for page in texts(data))


def test_the_hour_stands_beside_the_day_in_the_digits_of_the_page() -> None:
    for data in (attendance(), worksheet()):
        assert "4 October 2026 · 09:30" in text(data)
    assert words("ar").hour("09:30") == "\u0660\u0669:\u0663\u0660"
    assert words("en").hour("") == ""


def test_a_sheet_asks_what_is_keyed_in_later() -> None:
    first, second, last = texts(worksheet())
    for part in (
        "1. What is said about people · the market · 20 minutes",
        "In our words drums",
        "worse",
        "the same",
        "better",
        "How serious, from 1 (no worry) to 5 (very serious)",
        "hill people",
        "lake people",
        "Agree",
        "Neither",
        "Do not agree",
        "Those who do not agree say",
        "They say that this may be printed",
        "Write no names.",
    ):
        assert part in first, part
    assert "2. Another matter" in second
    assert "Asked before who guards the well" in second
    assert "A promise" in last


def test_people_are_counted_without_names() -> None:
    said = text(attendance())
    assert "Count people. Write no names." in said
    for part in ("hill people", "Women", "Men", "Girls", "Boys", "Not known", "The whole room"):
        assert part in said


def test_forty_groups_go_on_over_the_page_with_the_heads_again() -> None:
    groups = tuple(f"group number {n}" for n in range(40))
    sheets = Worksheet(code="2HWB2", groups=groups, points=SHEETS.points[:1])
    pages = texts(attendance(sheets))
    assert all(name in " ".join(pages) for name in groups)
    assert len(pages) > 2
    assert all("Girls" in page for page in pages[:-1])
    assert all(name in text(worksheet(sheets)) for name in groups)


def test_a_meeting_of_which_nothing_is_known_yet_has_sheets_to_write_on() -> None:
    empty = Worksheet(code="2HWB2")
    assert "1. Another matter" in text(worksheet(empty))
    assert len(texts(worksheet(empty))) == 2
    assert len(texts(attendance(empty))) == 1


def test_hostile_text_is_drawn_as_typed() -> None:
    sheets = Worksheet(
        code="2HWB2", title=HOSTILE, groups=(HOSTILE,), points=(SheetPoint(title="", topic=HOSTILE),)
    )
    for data in (worksheet(sheets), attendance(sheets)):
        assert "<b>bold</b> &amp; {0}" in text(data)


def test_the_same_sheets_give_the_same_bytes() -> None:
    assert worksheet(language="ar") == worksheet(language="ar")
    assert attendance(language="ar") == attendance(language="ar")
