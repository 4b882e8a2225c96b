"""Printing the summary from one's records, and finding out whether a printed file was changed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from tests.services.offices import TODAY, Office

from r2p_field.domain.consent import Agreement, Answer, Consent
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.domain.observation import Basis, Known
from r2p_field.domain.summary import Audience
from r2p_field.services.journal import Entry
from r2p_field.services.summaries import SummaryRequest, check_pages

PUBLIC = Known(basis=Basis.PUBLIC_SOURCE)
REFUSED = Consent(headquarters=Agreement(answer=Answer.NO))


def _counted(office: Office, **asked: object) -> int:
    request = SummaryRequest(**asked)  # type: ignore[arg-type]
    return office.program.summaries.make(request, TODAY, Silent()).coverage.observations


def test_what_can_be_read_is_counted_and_what_cannot_is_said(field: Office) -> None:
    graded = field.record("seen", known=PUBLIC)
    field.write(Entry(kind="observation", form=99, body={"what": "?"}))
    field.write(Entry(kind="observation", form=1, body={"what": 7}))
    field.write(Entry(kind="grade", form=1, body={"of": graded, "source": "B", "information": "2"}))
    field.write(Entry(kind="coding", form=1, body={"of": graded}))
    field.write(Entry(kind="coding", form=99, body={"of": graded}))

    assert _counted(field) == 1


def test_pages_for_the_public_hold_what_people_agreed_to_publish(field: Office) -> None:
    field.record("public", known=PUBLIC)
    field.record("told in trust")
    field.record("not even for headquarters", consent=REFUSED)

    assert _counted(field) == 2
    assert _counted(field, audience=Audience.PUBLIC) == 1


def test_a_period_that_ends_before_it_starts_is_told(field: Office) -> None:
    with pytest.raises(BadInput):
        _counted(field, since=TODAY, until=TODAY - dt.timedelta(days=1))


def test_a_printed_page_tells_whether_it_was_changed(field: Office, tmp_path: Path) -> None:
    field.record("seen", known=PUBLIC)
    out = tmp_path / "summary.pdf"

    made = field.program.summaries.print_to(SummaryRequest(), out, TODAY, Silent())
    checked = check_pages(out)

    assert [one.printed for one in checked] == list(made.codes)
    assert all(one.unchanged for one in checked)
    assert [one.page for one in checked] == list(range(1, made.pages + 1))
    with pytest.raises(BadInput):
        field.program.summaries.print_to(SummaryRequest(), out, TODAY, Silent())


def test_a_file_that_is_no_summary_cannot_be_checked(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.4 of somebody else")

    with pytest.raises(R2PError):
        check_pages(tmp_path / "letter.pdf")


def test_whoever_cancels_leaves_no_file(field: Office, tmp_path: Path) -> None:
    class Impatient:
        def report(self, done: int, total: int, text: str) -> None:
            raise Cancelled

    field.record()
    with pytest.raises(Cancelled):
        field.program.summaries.print_to(SummaryRequest(), tmp_path / "summary.pdf", TODAY, Impatient())

    assert not (tmp_path / "summary.pdf").exists()
