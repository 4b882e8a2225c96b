"""Printing for meetings: notes for a village and for headquarters, promise slips, blank sheets.

Everything is made in memory and given back; `save` puts it into a new file that the person chose.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final, TypeVar

from msgspec.structs import replace

from r2p_field import reports
from r2p_field.analysis.blank_sheets import worksheet
from r2p_field.analysis.meeting import Meeting
from r2p_field.analysis.minutes import minutes, promise_line
from r2p_field.domain.commitment import Commitment, commitment_texts
from r2p_field.domain.consent import Addressee, Answer
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.jobs import Progress
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.paper_code import paper_code
from r2p_field.domain.paper_words import PaperWords
from r2p_field.domain.session import Session, session_texts
from r2p_field.domain.summary import Audience
from r2p_field.domain.wording import Wording
from r2p_field.services.files import new_file
from r2p_field.services.meetings import COMMITMENT, SESSION, WORDING, Dialogue, Meetings
from r2p_field.services.resources import Resources
from r2p_field.vault.errors import NotThere

LANGUAGES: Final = ("en", "fr", "ar", "es", "sw")
"""The languages in which pages of a meeting speak."""
_T = TypeVar("_T", Session, Commitment, Wording, Mechanism)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """Pages that were made: the PDF, how many sheets, and what a person should know before handing it on.

    `codes` are the check codes of headquarters' pages; pages for a village have none. `code` is the short
    code on blank sheets. `size` is the size of the letters of the one page in points, `left_out` the parts
    that found no room on it (`reports.PARTS`). `telling` are words in people's own text that a page for a
    village should not hold: they are printed as typed.
    """

    data: bytes
    pages: int
    codes: tuple[str, ...] = ()
    code: str = ""
    size: float | None = None
    left_out: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()


class Papers:
    """Makes the pages of meetings of one open vault; `sample` says so on each of them."""

    def __init__(self, meetings: Meetings, resources: Resources, *, sample: bool) -> None:
        self._meetings = meetings
        self._resources = resources
        self._sample = sample

    # Making

    def minutes(
        self, record: RecordId, progress: Progress, *, audience: Audience = Audience.COMMUNITY,
        language: str | None = None,
    ) -> Printed:  # fmt: skip
        """Make the notes of a meeting: one page for a village, the long form for headquarters.

        Raises NotThere, BadInput where this reader may not have them, ReportError, Cancelled.
        """
        session = self._session(record)
        _may_have(session, audience)
        words = self._words(language, session)
        meeting = self._meeting(record, session, audience, words.language)
        notes, sink = minutes(meeting, village=audience is Audience.COMMUNITY), BytesIO()
        if audience is Audience.HQ:
            codes = reports.render_minutes_long(notes, words, sink, progress)
            return Printed(data=sink.getvalue(), pages=len(codes), codes=tuple(map(str, codes)))
        made = reports.render_minutes_page(notes, words, sink, progress)
        said = (*session_texts(session), *_texts(meeting.promises), meeting.body)
        return Printed(
            data=sink.getvalue(),
            pages=made.pages,
            size=made.size,
            left_out=made.left_out,
            telling=self._telling(said),
        )

    def promise_slips(
        self, promises: Sequence[RecordId], progress: Progress, *, language: str | None = None
    ) -> Printed:
        """Make a slip for each promise, for an office holder to sign.

        Raises NotThere, BadInput for none at all, ReportError, Cancelled.
        """
        said = tuple(self._read(record, Commitment) for record in promises)
        if not said:
            raise BadInput(
                what="There is no promise to print.",
                safe="Nothing was printed.",
                next_="Write the promise down first, or choose one from the list.",
                code="no-promise",
            )
        sink = BytesIO()
        words = self._resources.paper(language or said[0].language or "en")
        lines = tuple(map(promise_line, said))
        pages = reports.render_promise_slips(lines, words, sink, progress, invented=self._sample)
        return Printed(data=sink.getvalue(), pages=pages, telling=self._telling(_texts(said)))

    def worksheet(self, record: RecordId, progress: Progress, *, language: str | None = None) -> Printed:
        """Make the blank sheets of a meeting, and note their code with it where it is ours to change.

        Raises NotThere, ReportError, Cancelled.
        """
        session = self._session(record)
        words = self._words(language, session)
        sheets = worksheet(self._meeting(record, session, Audience.COMMUNITY, words.language))
        sink = BytesIO()
        pages = reports.render_worksheet(sheets, words, sink, progress)
        self._note_code(record)
        telling = self._telling(session_texts(session))
        return Printed(data=sink.getvalue(), pages=pages, code=sheets.code, telling=telling)

    def attendance(self, record: RecordId, progress: Progress, *, language: str | None = None) -> Printed:
        """Make the sheet on which people are counted by group, without names.

        Raises NotThere, ReportError, Cancelled.
        """
        session = self._session(record)
        words = self._words(language, session)
        sheets = worksheet(self._meeting(record, session, Audience.COMMUNITY, words.language))
        sink = BytesIO()
        pages = reports.render_attendance(sheets, words, sink, progress)
        self._note_code(record)
        telling = self._telling((session.title or "", *sheets.groups))
        return Printed(data=sink.getvalue(), pages=pages, code=sheets.code, telling=telling)

    @staticmethod
    def save(printed: Printed, out: Path) -> None:
        """Put pages into a new file. Raises BadInput when it is there already, FileRefused, TargetFull."""
        with new_file(out) as sink:
            sink.write(printed.data)

    # Finding

    def of_session(self, record: RecordId) -> tuple[RecordId, ...]:
        """Return the promises that were made in a session, by their day."""
        made = [(one, said) for one, said in self._each(COMMITMENT, Commitment) if said.made_at == record]
        return tuple(one for one, said in sorted(made, key=lambda pair: _by_day(*pair)))

    # Gathering

    def _meeting(self, record: RecordId, session: Session, audience: Audience, language: str) -> Meeting:
        made = (self._read(one, Commitment) for one in self.of_session(record))
        return Meeting(
            record=record,
            session=session,
            catalogues=self._resources.catalogues(language),
            promises=tuple(one for one in made if _may_tell(one, audience)),
            wordings=dict(self._each(WORDING, Wording)),
            earlier=tuple(self._earlier(record, session)),
            asked=self._asked(session),
            promised=self._promised(session),
            body=self._title(session.mechanism),
            invented=self._sample,
        )

    def _earlier(self, record: RecordId, session: Session) -> Iterator[Session]:
        """Yield the meetings of the same body in the same month that came before this one."""
        here = _day(session)
        for other, said in self._each(SESSION, Session):
            there = _day(said)
            same = said.mechanism == session.mechanism and there[:7] == here[:7]
            if same and (there, other) < (here, record):
                yield said

    def _asked(self, session: Session) -> dict[ItemId, str]:
        sources = {point.asked_in for point in session.agenda if point.asked_in}
        found = (self._if_there(one, Session) for one in sorted(sources))
        return {asked.id: asked.text for said in found if said for asked in said.questions if asked.text}

    def _promised(self, session: Session) -> dict[RecordId, str]:
        named = {point.promise for point in session.agenda if point.promise}
        found = {one: self._if_there(one, Commitment) for one in named}
        return {one: said.text for one, said in found.items() if said}

    def _title(self, body: RecordId | None) -> str:
        said = self._if_there(body, Mechanism) if body else None
        return said.name if said else ""

    def _each(self, kind: str, wanted: type[_T]) -> Iterator[tuple[RecordId, _T]]:
        for record, said in self._meetings.each(kind):
            if isinstance(said, wanted):
                yield record, said

    def _if_there(self, record: RecordId, wanted: type[_T]) -> _T | None:
        try:
            return self._read(record, wanted)
        except NotThere:
            return None

    def _read(self, record: RecordId, wanted: type[_T]) -> _T:
        said: Dialogue | None = self._meetings.get(record).said
        if not isinstance(said, wanted):
            raise NotThere("This record is not here.")
        return said

    def _session(self, record: RecordId) -> Session:
        return self._read(record, Session)

    def _note_code(self, record: RecordId) -> None:
        """Keep the code with the meeting, unless that would settle what two people wrote differently."""
        view, code = self._meetings.get(record), paper_code(record)
        if isinstance(view.said, Session) and view.mine and not view.disputed and view.said.paper != code:
            self._meetings.revise(record, replace(view.said, paper=code))

    def _words(self, language: str | None, session: Session) -> PaperWords:
        spoken = [one.language for one in session.languages]
        known = (one for one in (*spoken, session.language or "") if one.split("-")[0] in LANGUAGES)
        return self._resources.paper(language or next(known, "en"))

    def _telling(self, texts: Sequence[str]) -> tuple[str, ...]:
        """Return what gives away in people's text, in any of the languages."""
        packs = [self._resources.paper(language) for language in LANGUAGES]
        found = (one for text in texts if text for words in packs for one in words.telling_in(text))
        return tuple(dict.fromkeys(found))


def _day(session: Session) -> str:
    return session.when.start.isoformat() if session.when and session.when.start else ""


def _by_day(record: RecordId, said: Commitment) -> tuple[dt.date, RecordId]:
    return said.due or dt.date.max, record


def _texts(promises: Sequence[Commitment]) -> tuple[str, ...]:
    return tuple(text for one in promises for text in commitment_texts(one))


_ADDRESSEES: Final = {Audience.COMMUNITY: Addressee.LOCAL_COMMITTEE, Audience.HQ: Addressee.HEADQUARTERS}


def _may_tell(said: Session | Commitment, audience: Audience) -> bool:
    """Tell whether people agreed to a record going to these readers, or were not asked."""
    to = _ADDRESSEES[audience]
    agreement = getattr(said.consent, to.value, None)
    return to not in said.not_for and (agreement is None or agreement.answer is not Answer.NO)


def _may_have(session: Session, audience: Audience) -> None:
    if audience not in _ADDRESSEES:
        raise BadInput(
            what="Notes of a meeting are not made for the public.",
            safe="Nothing was printed.",
            next_="Print them for the community or for headquarters.",
            code="audience-not-printed",
        )
    if not _may_tell(session, audience):
        raise BadInput(
            what="It was agreed that this meeting is not told to these readers.",
            safe="Nothing was printed.",
            next_="Print it for other readers, or ask the room again and write down what it agrees to.",
            code="not-agreed",
        )
