"""A slip for an office holder to sign: the promise and nothing of the meeting."""

import datetime as dt
from io import BytesIO

import pytest
from tests.reports.pages import giveaways, texts
from tests.reports.test_minutes_page import LANGUAGES, words

from r2p_field.domain.minutes import PromiseLine
from r2p_field.reports import render_promise_slips

PROMISES = (
    PromiseLine(
        text="Pay for the painted doors",
        owner_role="town council",
        due=dt.date(2026, 10, 20),
        evidence_wanted="a receipt for each door",
        made_on=dt.date(2026, 10, 4),
    ),
    PromiseLine(text="Put a lamp at the gate"),
)


def printed(language: str = "en") -> bytes:
    sink = BytesIO()
    assert render_promise_slips(PROMISES, words(language), sink) == 2
    return sink.getvalue()


def test_each_promise_has_a_page_of_its_own() -> None:
    first, second = texts(printed())
    for part in ("Pay for the painted doors", "town council", "20 October 2026", "a receipt", "Signature"):
        assert part in first
    assert "Put a lamp at the gate" in second
    assert "no day was set" in second
    assert "painted doors" not in second
    assert "Page" not in first + second, "slips are handed out one by one"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slip_names_nothing(language: str) -> None:
    assert giveaways(printed(language)) == set()


def test_the_same_promises_give_the_same_bytes() -> None:
    assert printed("ar") == printed("ar")
