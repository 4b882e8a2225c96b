"""The long form for headquarters: all that may be told, each page with its check code."""

import dataclasses
import datetime as dt
from io import BytesIO

import pytest
from tests.reports.pages import text, texts
from tests.reports.test_minutes_page import FULL, HOSTILE, KEPT, LANGUAGES, words

from r2p_field.domain.commitment import CommitmentState
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.minutes import GroupLine, Minutes, MissingLine, PromiseLine, SignLine, ToldLine
from r2p_field.domain.session import MissingReason, Presence
from r2p_field.reports import render_minutes_long, verify_bytes

LONG = dataclasses.replace(
    FULL,
    body="Market peace committee",
    facilitators=("teacher of the lake school",),
    rules=("nobody is interrupted",),
    groups=(
        GroupLine(
            group="hill people", kind=GroupKind.COMMUNITY, presence=Presence.PRESENT,
            heads=((5, 5), (3, 6), (None, None), (0, 0), (2, None)),
        ),
    ),
    missing=(MissingLine(kind=GroupKind.YOUTH, reason=MissingReason.DID_NOT_ASK),),
    concerns=("strangers on motorcycles",),
    signs=(SignLine(text="the drums are silent", named=9, chosen=7, kept=True),),
    told_back=(ToldLine(what="read aloud", to="the school", day=dt.date(2026, 10, 9)),),
    promises=(PromiseLine(text="Pay for the doors", state=CommitmentState.PARTLY_KEPT),),
)  # fmt: skip


def printed(minutes: Minutes, language: str = "en") -> tuple[bytes, tuple[str, ...]]:
    sink = BytesIO()
    codes = render_minutes_long(minutes, words(language), sink)
    return sink.getvalue(), codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_carries_a_check_code_that_holds(language: str) -> None:
    data, codes = printed(dataclasses.replace(LONG, account="many words " * 2000), language)
    verdicts = verify_bytes(data)
    assert len(verdicts) > 2
    assert all(one.unchanged for one in verdicts)
    assert codes == tuple(one.printed for one in verdicts)


def test_it_holds_what_headquarters_may_see() -> None:
    said = text(printed(LONG)[0])
    for part in (
        "For headquarters. Not for publication.",
        "Market peace committee",
        "teacher of the lake school",
        "nobody is interrupted",
        "hill people · community was here 5 3 to 6 0 2",
        "young people: nobody asked them",
        "strangers on motorcycles",
        "the drums are silent · Named by: 9 · Chosen by: 7 · kept",
        "9 October 2026 · the school · read aloud",
        "partly kept",
        KEPT,
    ):
        assert part in said, part


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_meeting_with_nothing_in_it_says_so(language: str) -> None:
    data, _ = printed(Minutes(), language)
    assert len(texts(data)) == 1


def test_forty_groups_and_hostile_text_are_printed() -> None:
    groups = tuple(GroupLine(group=f"group {n} {HOSTILE}", heads=((None, None),) * 5) for n in range(40))
    said = text(printed(dataclasses.replace(LONG, groups=groups))[0])
    assert all(f"group {n} <b>bold</b>" in said for n in range(40))


def test_the_same_notes_give_the_same_bytes() -> None:
    assert printed(LONG, "ar") == printed(LONG, "ar")
