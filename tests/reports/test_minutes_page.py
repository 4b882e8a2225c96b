"""The one page that is read aloud: found in a house it is notes of a meeting, and no dissent is lost."""

import dataclasses
import datetime as dt
import tomllib
from io import BytesIO
from pathlib import Path
from unicodedata import combining

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from tests.reports.pages import giveaways, text, texts

from r2p_field.domain.jobs import Silent
from r2p_field.domain.minutes import (
    Agreed,
    GroupLine,
    GroupView,
    Minutes,
    Others,
    PointLine,
    PromiseLine,
    QuestionLine,
    SpokenLine,
    ToldLine,
)
from r2p_field.domain.observation import Change
from r2p_field.domain.paper_words import PaperWords, paper_words
from r2p_field.domain.session import ConsensusMethod, Interpretation, Presence
from r2p_field.domain.small_numbers import Kept, spread
from r2p_field.reports import PARTS, PageMade, render_minutes_page
from r2p_field.reports.marks import Text
from r2p_field.reports.minutes_page import SMALLEST, lay_out_page
from r2p_field.reports.text import text_width

LANGUAGES = ("en", "fr", "ar", "es", "sw")
SHIPPED = Path(__file__).parents[2] / "resources" / "paper"
KEPT = "Some did not agree; their view is kept."


def words(language: str = "en") -> PaperWords:
    return paper_words(tomllib.loads((SHIPPED / f"{language}.toml").read_text("utf-8")))


def printed(minutes: Minutes, language: str = "en") -> tuple[bytes, PageMade]:
    sink = BytesIO()
    made = render_minutes_page(minutes, words(language), sink)
    return sink.getvalue(), made


def agreed(statement: str = "the market opens", others: Others = Others.KEPT, view: str = "") -> Agreed:
    return Agreed(
        others=others,
        statement=statement,
        method=ConsensusMethod.SHOW_OF_HANDS,
        agree=17,
        abstain=Kept.FEW,
        object=Kept.FEW if others in {Others.KEPT, Others.SAY} else 0,
        minority_view=view,
    )


def promise(number: int, length: int = 0) -> PromiseLine:
    return PromiseLine(
        text=f"promise {number} " + "of many words " * length,
        owner_role=f"role {number}",
        due=dt.date(2026, 10, 20),
        evidence_wanted="a receipt",
    )


POINT = PointLine(
    title="What is said about people",
    topic="who opens the market",
    local=("the drums are silent",),
    leans=spread([12, 5, 3, 0]),
    ratings=spread([0, 2, 5, 8, 5]),
    reason="the guards look away",
    groups=(GroupView(group="hill people", direction=Change.WORSE, rating=4),),
    agreed=(agreed(),),
)
FULL = Minutes(
    title="The market and the painted doors",
    first=dt.date(2026, 10, 4),
    begins="09:30",
    place="Wellside",
    languages=(SpokenLine(language="sw", interpretation=Interpretation.WHOLE), SpokenLine(language="en")),
    room=(18, 22),
    groups=(
        GroupLine(group="hill people", presence=Presence.PRESENT),
        GroupLine(group="herders", presence=Presence.NOT_INVITED),
    ),
    points=(POINT,),
    promises=(promise(1), promise(2)),
    questions=(QuestionLine(text="who guards the well"),),
    to_tell=(ToldLine(what="what was agreed", to="the market", day=dt.date(2026, 10, 11)),),
    next_on=dt.date(2026, 11, 1),
)


def test_it_says_what_a_room_must_hear() -> None:
    data, made = printed(FULL)
    said = text(data)
    for part in (
        "The market and the painted doors",
        "4 October 2026 · 09:30 · Wellside",
        "Kiswahili (interpreted); English",
        "18 to 22",
        "Groups here hill people",
        "Groups not here herders",
        "worse: 5 or more",
        "the same: 5",
        "better: fewer than 5",
        "We agreed the market opens",
        "Agree: 17; Neither: fewer than 5; Do not agree: fewer than 5",
        KEPT,
        "Who: role 1 · By: 20 October 2026 · How we will see it: a receipt",
        "who guards the well",
        "what was agreed · the market · By 11 October 2026",
        "Next meeting 1 November 2026",
        "They prove nothing against anybody.",
    ):
        assert part in said, part
    assert (made.pages, made.left_out) == (1, ())
    assert made.size >= 14


@pytest.mark.parametrize("language", LANGUAGES)
def test_found_in_a_house_it_names_nothing(language: str) -> None:
    data, _ = printed(FULL, language)
    assert giveaways(data) == set()
    reader = PdfReader(BytesIO(data), strict=True)
    assert reader.metadata is None
    assert set(reader.trailer) <= {"/Size", "/Root"}
    assert set(reader.root_object) == {"/Type", "/Pages", "/Lang"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_fixed_word_of_any_language_gives_it_away(language: str) -> None:
    own = words(language)
    for key, said in own.words.items():
        assert own.telling_in(said) == (), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_dissent_stands_on_it_in_every_language(language: str) -> None:
    sheet = lay_out_page(FULL, words(language), Silent()).sheet
    said = {mark.text for page in sheet.flow.pages for mark in page.marks if isinstance(mark, Text)}
    for line in sheet.broken(words(language).say("others_kept"), sheet.width, bold=True):
        assert "".join(one for one in line.text if not combining(one)) in said


def test_what_finds_no_room_is_named_and_dissent_and_promises_stay() -> None:
    many = dataclasses.replace(
        FULL,
        points=tuple(dataclasses.replace(POINT, topic=f"matter {n}") for n in range(4)),
        promises=tuple(map(promise, range(3))),
    )
    data, made = printed(many)
    said = text(data)
    assert made.pages == 1
    assert made.left_out
    assert set(made.left_out) <= set(PARTS)
    assert "No room on this page for:" in said
    assert said.count(KEPT) == 4
    assert all(f"promise {n}" in said for n in range(3))


def test_should_dissent_and_promises_fill_more_than_a_page_it_goes_on() -> None:
    many = dataclasses.replace(FULL, promises=tuple(promise(n, 12) for n in range(40)))
    data, made = printed(many)
    said = text(data)
    assert made.pages > 1
    assert made.size == 14
    assert KEPT in said
    assert all(f"promise {n} " in said for n in range(40))
    assert f"Page 1 of {made.pages}" in texts(data)[0]


@settings(max_examples=25, deadline=None)
@given(
    points=st.integers(0, 7),
    promises=st.integers(0, 12),
    length=st.integers(0, 30),
    others=st.sampled_from([Others.KEPT, Others.SAY]),
)
def test_whatever_a_meeting_holds_nobody_s_dissent_and_no_promise_is_dropped(
    points: int, promises: int, length: int, others: Others
) -> None:
    view = "zebra view" if others is Others.SAY else ""
    one = dataclasses.replace(POINT, agreed=(agreed("long statement " * length, others, view),))
    notes = dataclasses.replace(
        FULL, points=(one,) * points, promises=tuple(promise(n, length // 3) for n in range(promises))
    )
    data, made = printed(notes)
    said = text(data)
    assert said.count("zebra view" if view else KEPT) == points
    assert all(f"promise {n} " in said for n in range(promises))
    assert made.size >= SMALLEST
    laid = lay_out_page(notes, words(), Silent())
    letters = [m.size for page in laid.sheet.flow.pages for m in page.marks if isinstance(m, Text)]
    signs = {"1", "2", "3", "4", "5", "?"}
    small = {m.text for page in laid.sheet.flow.pages for m in page.marks
             if isinstance(m, Text) and m.size < SMALLEST}  # fmt: skip
    assert letters
    assert small <= signs, "only the numbers inside the signs are smaller"


def test_an_objection_cannot_be_left_unsaid() -> None:
    with pytest.raises(ValueError, match="always told"):
        Agreed(others=Others.NONE, object=1)
    with pytest.raises(ValueError, match="always told"):
        Agreed(others=Others.NOT_ASKED, object=Kept.FEW)


def test_nobody_asked_is_not_the_same_as_nobody() -> None:
    for others, sentence in (
        (Others.NONE, "It was asked, and nobody disagreed."),
        (Others.NOT_ASKED, "It was not asked whether anybody disagreed."),
    ):
        point = dataclasses.replace(POINT, agreed=(agreed(others=others),))
        assert sentence in text(printed(dataclasses.replace(FULL, points=(point,)))[0])


def test_what_was_voted_down_is_not_called_agreed() -> None:
    point = dataclasses.replace(POINT, agreed=(dataclasses.replace(agreed(), refused=True),))
    said = text(printed(dataclasses.replace(FULL, points=(point,)))[0])
    assert "Proposed, not agreed the market opens" in said
    assert "We agreed" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_meeting_with_nothing_in_it_is_a_page(language: str) -> None:
    data, made = printed(Minutes(), language)
    assert made.pages == 1
    assert giveaways(data) == set()
    if language == "en":
        assert "Notes of a meeting" in text(data)
        assert "not written down" in text(data)
        assert "No promise was made." in text(data)


def test_forty_groups_are_all_named_or_go_to_the_longer_notes() -> None:
    groups = tuple(GroupLine(group=f"group {n}", presence=Presence.PRESENT) for n in range(40))
    data, made = printed(dataclasses.replace(FULL, groups=groups))
    assert made.pages == 1
    assert "groups_here" in made.left_out or all(f"group {n}" in text(data) for n in range(40))


LONG_TITLES = (
    "Who opens the market, who closes it, and what happens on the road between the two " * 2,
    "من يفتح السوق ومن يغلقه وماذا يحدث على الطريق بينهما في كل يوم من أيام الأسبوع " * 2,
    "Кто открывает рынок и кто его закрывает, и что происходит на дороге между ними " * 2,
)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("title", LONG_TITLES)
def test_long_titles_of_three_scripts_stay_within_the_page(language: str, title: str) -> None:
    laid = lay_out_page(dataclasses.replace(FULL, title=title), words(language), Silent())
    for page in laid.sheet.flow.pages:
        for mark in page.marks:
            if isinstance(mark, Text):
                assert mark.x >= 0
                assert mark.x + text_width(mark.text, mark.size, bold=mark.bold) <= page.width


HOSTILE = "<b>bold</b> &amp; {0} %s \\n (paren) ]]> \u202eevil\u202c \x07 <para> /JavaScript"


def test_hostile_text_is_drawn_as_typed_and_never_read() -> None:
    notes = dataclasses.replace(
        FULL,
        title=HOSTILE,
        points=(dataclasses.replace(POINT, topic=HOSTILE, reason=HOSTILE),),
        promises=(PromiseLine(text=HOSTILE, owner_role=HOSTILE, evidence_wanted=HOSTILE),),
    )
    data, _ = printed(notes)
    said = text(data)
    assert "<b>bold</b> &amp; {0} %s" in said
    assert "\u202e" not in said
    assert b"/JavaScript" not in data


def test_the_same_notes_give_the_same_bytes() -> None:
    assert printed(FULL) == printed(FULL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_and_figures_are_written_as_the_language_writes_them(language: str) -> None:
    told = {"en": "4 October 2026", "fr": "4 octobre 2026", "ar": "٤ أكتوبر ٢٠٢٦",
            "es": "4 de octubre de 2026", "sw": "4 Oktoba 2026"}  # fmt: skip
    assert words(language).day(dt.date(2026, 10, 4)) == told[language]


def test_an_arabic_page_is_the_mirror_of_an_english_one() -> None:
    def boxes(language: str) -> list[float]:
        laid = lay_out_page(FULL, words(language), Silent())
        page = laid.sheet.flow.pages[0]
        return [mark.x for mark in page.marks if isinstance(mark, Text) and mark.text in {"1", "١"}]

    middle = 595 / 2
    assert min(boxes("en")) < middle < max(boxes("ar"))
