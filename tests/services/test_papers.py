"""The pages of a meeting as a person gets them: from the records, in a language, into a file."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from tests.domain.dialogue import MECHANISM, MEETING, item
from tests.domain.market import AGREED, DAY, KEPT_NOTE, KEPT_REASON, KEPT_VIEW, PROMISES, SESSION, SPOKEN
from tests.reports.pages import giveaways, text
from tests.services.offices import Office

from r2p_field.domain.commitment import Commitment
from r2p_field.domain.consent import Addressee, Agreement, Answer, Consent
from r2p_field.domain.dates import When
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.domain.paper_code import paper_code
from r2p_field.domain.session import AgendaPoint, Question, Session, SpokenLanguage
from r2p_field.domain.summary import Audience
from r2p_field.domain.wording import Wording
from r2p_field.reports import verify_bytes
from r2p_field.services.papers import LANGUAGES, Papers, Printed
from r2p_field.services.resources import Resources
from r2p_field.vault.errors import NotThere


@pytest.fixture
def held(field: Office) -> RecordId:
    """A meeting that was held, with three promises, under a body."""
    body = field.program.meetings.add(MECHANISM)
    met = field.program.meetings.add(replace(SESSION, mechanism=body))
    for promise in PROMISES:
        field.program.meetings.add(replace(promise, made_at=met))
    return met


def page(office: Office, record: RecordId, **choices: Any) -> Printed:
    return office.program.papers.minutes(record, Silent(), **choices)


def long_form(office: Office, record: RecordId, **choices: Any) -> Printed:
    return page(office, record, audience=Audience.HQ, **choices)


def test_the_page_for_a_village_is_made_from_the_records(field: Office, held: RecordId) -> None:
    made = page(field, held, language="en")
    said = text(made.data)
    for part in (
        "The market and the painted doors",
        "What is said about people · who opens the market",
        "the same: 8",
        "Some did not agree; their view is kept.",
        "Pay for the painted doors",
        "Put a lamp at the gate",
        "Stand on both sides of the gate",
        "Next meeting 1 November 2026",
    ):
        assert part in said, part
    assert (made.pages, made.codes, made.code, made.telling) == (1, (), "", ())
    assert made.size is not None
    assert made.size >= 14


@pytest.mark.parametrize("language", LANGUAGES)
def test_found_in_a_house_no_page_names_anything(field: Office, held: RecordId, language: str) -> None:
    papers = field.program.papers
    secrets = (
        KEPT_VIEW, KEPT_REASON, KEPT_NOTE, held, field.feed[:12], "Market peace committee", "elder", "nurse",
    )  # fmt: skip
    for made in (
        page(field, held, language=language),
        papers.promise_slips(papers.of_session(held), Silent(), language=language),
        papers.worksheet(held, Silent(), language=language),
        papers.attendance(held, Silent(), language=language),
    ):
        assert giveaways(made.data, *secrets) == set()


def test_the_long_form_is_for_headquarters_and_can_be_checked(field: Office, held: RecordId) -> None:
    made = long_form(field, held, language="en")
    said = text(made.data)
    for part in ("Market peace committee", "young people: nobody asked them", "Hate speech (sg2013.rf2.i02)"):
        assert part in said, part
    for kept in (KEPT_VIEW, KEPT_REASON, KEPT_NOTE):
        assert kept not in said
    assert "Some did not agree; their view is kept." in said
    assert made.codes == tuple(str(one.printed) for one in verify_bytes(made.data))
    assert all(one.unchanged for one in verify_bytes(made.data))


def test_a_minority_view_is_printed_once_it_was_released(field: Office) -> None:
    asked = replace(SESSION, consensus=(replace(AGREED, minority_may_show=True),))
    met = field.program.meetings.add(asked)
    assert KEPT_VIEW in text(page(field, met, language="en").data)
    assert KEPT_VIEW in text(long_form(field, met, language="en").data)


def test_a_slip_for_each_promise_by_its_day(field: Office, held: RecordId) -> None:
    papers = field.program.papers
    promises = papers.of_session(held)
    said = [field.program.meetings.get(one).said for one in promises]
    assert [one.due for one in said if isinstance(one, Commitment)] == [
        dt.date(2026, 10, 20), dt.date(2026, 11, 1), None,
    ]  # fmt: skip
    assert papers.promise_slips(promises, Silent()).pages == 3
    assert papers.promise_slips(promises[:1], Silent()).pages == 1
    with pytest.raises(BadInput, match="no promise"):
        papers.promise_slips((), Silent())


def test_sheets_carry_the_code_of_the_meeting_and_the_meeting_keeps_it(field: Office) -> None:
    planned = field.program.meetings.add(replace(SESSION, views=(), consensus=()))
    made = field.program.papers.worksheet(planned, Silent(), language="en")
    assert made.code == paper_code(planned)
    assert made.code in text(made.data)
    kept = field.program.meetings.get(planned).said
    assert isinstance(kept, Session)
    assert kept.paper == made.code
    heads = field.heads(planned)
    again = field.program.papers.attendance(planned, Silent(), language="en")
    assert again.code == made.code
    assert field.heads(planned) == heads, "printing again writes nothing"
    assert field.program.keying.find(made.code).record == planned


def test_local_words_and_earlier_questions_stand_on_page_and_sheet(field: Office) -> None:
    meetings = field.program.meetings
    asked = meetings.add(Session(questions=(Question(id=item(7), text="who guards the well"),)))
    promised = meetings.add(Commitment(text="Mend the pump"))
    meetings.add(Wording(text="the drums are silent", means="sg2013.rf2.i02"))
    met = meetings.add(
        Session(
            agenda=(
                AgendaPoint(id=SPOKEN, order=1, factor="sg2013.rf2.i02"),
                AgendaPoint(id=item(2), order=2, asked_in=asked, question=item(7)),
                AgendaPoint(id=item(3), order=3, promise=promised),
                AgendaPoint(id=item(4), order=4, asked_in=MEETING, question=item(8), promise=MEETING),
            )
        )
    )
    for made in (page(field, met), field.program.papers.worksheet(met, Silent())):
        said = text(made.data)
        assert "In our words the drums are silent" in said
        assert "Asked before who guards the well" in said
        assert "Promised before Mend the pump" in said


def test_a_second_meeting_of_the_month_tells_no_number_that_would_give_the_newcomers_away(
    field: Office,
) -> None:
    first = field.program.meetings.add(SESSION)
    fewer = replace(
        SESSION,
        when=When(start=DAY + dt.timedelta(days=7)),
        attendance=SESSION.attendance[:4],
        views=tuple(one for one in SESSION.views if one.group != SESSION.attendance[4].id),
    )
    second = field.program.meetings.add(fewer)
    assert "the same: 8" in text(page(field, first, language="en").data), "what was printed stays as it is"
    later = text(page(field, second, language="en").data)
    assert "worse: 5 or more" in later
    assert "People in the room at least 20" in later
    next_month = field.program.meetings.add(replace(fewer, when=When(start=dt.date(2026, 11, 8))))
    assert "worse: 12" in text(page(field, next_month, language="en").data)


def test_words_that_give_away_are_named_and_printed_as_typed(field: Office) -> None:
    met = field.program.meetings.add(Session(title="After the massacre", account="ils parlent de génocide"))
    made = page(field, met, language="en")
    assert made.telling == ("massacre", "genocide")
    assert "After the massacre" in text(made.data)


def test_the_language_is_that_of_the_room_unless_somebody_chooses(field: Office) -> None:
    spoken = tuple(SpokenLanguage(id=item(n), language=one) for n, one in enumerate(("sg", "sw-CD", "fr")))
    met = field.program.meetings.add(Session(languages=spoken))
    assert "Kumbukumbu za mkutano" in text(page(field, met).data)
    assert "Notes d’une réunion" in text(page(field, met, language="fr").data)
    bare = field.program.meetings.add(Session(title="x"))
    assert "Notes of a meeting" in text(page(field, bare).data)


def test_what_was_agreed_about_readers_is_kept(field: Office) -> None:
    no = Consent(headquarters=Agreement(answer=Answer.NO))
    kept = field.program.meetings.add(replace(SESSION, consent=no))
    local = field.program.meetings.add(replace(SESSION, not_for=frozenset({Addressee.HEADQUARTERS})))
    for met in (kept, local):
        with pytest.raises(BadInput, match="not told to these readers"):
            long_form(field, met)
        assert page(field, met).pages == 1
    with pytest.raises(BadInput, match="not made for the public"):
        page(field, kept, audience=Audience.PUBLIC)


def test_a_promise_that_is_not_for_headquarters_is_not_in_its_long_form(
    field: Office, held: RecordId
) -> None:
    secret = Commitment(text="Hide the seed grain", made_at=held, not_for=frozenset({Addressee.HEADQUARTERS}))
    field.program.meetings.add(secret)
    assert "seed grain" not in text(long_form(field, held, language="en").data)
    assert "seed grain" in text(page(field, held, language="en").data)


def test_invented_meetings_say_so_on_every_kind_of_page(field: Office, held: RecordId) -> None:
    papers = Papers(field.program.meetings, Resources(), sample=True)
    for made in (
        papers.minutes(held, Silent(), language="en"),
        papers.minutes(held, Silent(), language="en", audience=Audience.HQ),
        papers.promise_slips(papers.of_session(held)[:1], Silent(), language="en"),
        papers.worksheet(held, Silent(), language="en"),
        papers.attendance(held, Silent(), language="en"),
    ):
        assert "Nothing here is real." in text(made.data)


def test_it_is_put_into_a_new_file_only(field: Office, held: RecordId, tmp_path: Path) -> None:
    made = page(field, held)
    field.program.papers.save(made, tmp_path / "notes.pdf")
    assert (tmp_path / "notes.pdf").read_bytes() == made.data
    with pytest.raises(BadInput, match="already a file"):
        field.program.papers.save(made, tmp_path / "notes.pdf")


def test_what_is_no_meeting_is_not_printed(field: Office) -> None:
    promise = field.program.meetings.add(PROMISES[0])
    for record in (promise, MEETING, field.record("seen")):
        with pytest.raises(NotThere):
            page(field, record)


def test_it_can_be_stopped(field: Office, held: RecordId) -> None:
    class Stopped(Silent):
        def report(self, done: int, total: int, what: str) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        field.program.papers.minutes(held, Stopped())
