"""Keying in what was written on paper: found by the code of the sheets, twice if wanted, then written down.

Until it is finished it is a draft and no record. A meeting is keyed in over its plan: groups and points that
were printed are found again, and what the sheet does not say stays as planned.
"""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from msgspec.structs import replace

from r2p_field.domain.errors import BadInput
from r2p_field.domain.folding import fold
from r2p_field.domain.gathering import Gathering
from r2p_field.domain.ids import RecordId
from r2p_field.domain.keyed_figures import with_answers
from r2p_field.domain.keying import (
    Difference,
    Keyed,
    Side,
    differences,
    joined,
    keyed_bytes,
    keyed_from,
    laid_over,
    put_into,
)
from r2p_field.domain.paper_code import paper_code, read_paper_code
from r2p_field.domain.session import Session
from r2p_field.services.closing import closing_of
from r2p_field.services.journal import Journal
from r2p_field.services.meetings import SESSION, Closed, DraftId, Meetings

__all__ = ["Difference", "Keyed", "Keying", "Paper", "Side"]

KEYED: Final = "keyed"
"""The kind of draft in which it is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A meeting whose sheets are keyed in: its record and plan, and what was keyed in so far.

    `titles` gives what the records are called that its agenda names.
    """

    record: RecordId
    plan: Gathering
    keyed: Keyed = field(default_factory=Keyed)
    titles: Mapping[RecordId, str] = field(default_factory=dict)
    draft: DraftId | None = None

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Return what the two do not say alike, decided or not; nothing while there is only one."""
        first, second = self.keyed.first, self.keyed.second
        return differences(first, second) if first is not None and second is not None else ()

    @property
    def standing(self) -> tuple[Difference, ...]:
        """Return the differences that nobody has decided yet."""
        return tuple(one for one in self.differences if one.path not in self.keyed.taken)

    @property
    def same_role(self) -> bool:
        """Whether one role keyed in both, as far as anybody said: then a slip may have been made twice."""
        return self.keyed.second is not None and fold(self.keyed.first_by or "") == fold(
            self.keyed.second_by or ""
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    said: Session
    titles: Mapping[RecordId, str]


class Keying:
    """Keys sheets into the sessions of one open vault."""

    def __init__(self, meetings: Meetings, journal: Journal) -> None:
        self._meetings = meetings
        self._journal = journal

    def find(self, code: str) -> Paper:
        """Return the meeting whose sheets carry this code, whatever the case and signs that look alike.

        A record's 32 digits do as well. Raises BadInput for a code that is none, or that no meeting here or
        more than one has.
        """
        read = code.strip().lower()
        wanted = "" if len(read) == _DIGITS else read_paper_code(code)
        found = [
            record
            for record, said in self._meetings.each(SESSION)
            if isinstance(said, Session) and (record == read or wanted in _codes(record, said))
        ]
        if len(found) != 1:
            raise _several() if found else _none()
        return self.look(found[0])

    def look(self, record: RecordId) -> Paper:
        """Return a meeting with what was keyed in of it.

        Raises NotThere, BadInput where it is no meeting, or another's, so that nobody keys in for nothing.
        """
        found = self._meeting(record)
        paper = Paper(record=record, plan=Gathering(session=found.said), titles=found.titles)
        for draft in self._meetings.drafts(KEYED):
            if draft.record == record:
                keyed = keyed_from(draft.body)
                plan = keyed.plan or paper.plan
                return dataclasses.replace(paper, plan=plan, keyed=keyed, draft=draft.id)
        return paper

    def _meeting(self, record: RecordId) -> _Found:
        view = self._meetings.get(record)
        if not isinstance(view.said, Session):
            raise _none()
        if not view.mine:
            raise _not_ours()
        return _Found(said=view.said, titles=view.titles)

    def waiting(self) -> Mapping[RecordId, str]:
        """Return the meetings of which something was keyed in and is not written down yet, with their titles.

        The one that was worked on last comes first.
        """
        found = (one.record for one in self._meetings.drafts(KEYED) if one.record is not None)
        return {record: self._meetings.get(record).row.title for record in found}

    def key(self, paper: Paper, sheet: Gathering, side: Side, by: str | None = None) -> Paper:
        """Keep what was keyed in, as the first or the second, laid over the plan; `by` is who did, as a role.

        What was decided between two sheets counts no more where one of them is keyed in anew.
        """
        whole = laid_over(paper.plan, sheet)
        name = "first" if side is Side.FIRST else "second"
        return self.keep(paper, replace(paper.keyed, **{name: whole, f"{name}_by": by, "taken": {}}))

    def decide(self, paper: Paper, taken: Mapping[str, Side]) -> Paper:
        """Keep which side is right in these places."""
        return self.keep(paper, replace(paper.keyed, taken={**paper.keyed.taken, **taken}))

    def keep(self, paper: Paper, keyed: Keyed, *, draft: DraftId | None = None) -> Paper:
        """Keep it as it stands, as a draft."""
        keyed = replace(keyed, plan=keyed.plan or paper.plan)
        kept = self._meetings.save_draft(keyed_bytes(keyed), KEYED, draft or paper.draft, paper.record)
        return dataclasses.replace(paper, keyed=keyed, draft=kept)

    def finish(self, paper: Paper) -> Closed:
        """Write down the meeting as it was keyed in, with its promises; the draft goes in the same step.

        Only what was keyed in is put into what the meeting says now: somebody may have changed it. Raises
        BadInput while nothing was keyed in, a difference stands, or two laptops wrote different things of the
        meeting, and as `Meetings.close` does.
        """
        if self._meetings.get(paper.record).disputed:
            raise _two_versions()
        met = self._meeting(paper.record).said
        now = put_into(Gathering(session=met), paper.plan, _whole(paper.keyed))
        closing = closing_of(now, self._journal.today())
        return self._meetings.close(paper.record, closing, draft=paper.draft)

    def throw_away(self, paper: Paper) -> None:
        """Forget what was keyed in and is not written down."""
        if paper.draft is not None:
            self._meetings.discard_draft(paper.draft)


_DIGITS: Final = 32


def _whole(keyed: Keyed) -> Gathering:
    if keyed.first is None:
        raise _nothing_keyed()
    if keyed.second is not None:
        return joined(keyed.first, keyed.second, keyed.taken)
    return replace(keyed.first, session=with_answers(keyed.first.session))


def _codes(record: RecordId, said: Session) -> set[str]:
    """The code that is worked out from the record, and the one that the session says it was printed with."""
    found = {paper_code(record)}
    with contextlib.suppress(BadInput):
        found |= {read_paper_code(said.paper)} if said.paper else set()
    return found


def _none() -> BadInput:
    return BadInput(
        what="No meeting here has sheets with this code.",
        safe="Nothing was changed.",
        next_="Read it again from the corner of the sheet, or plan the meeting first and key it in then.",
        code="no-such-sheet",
    )


def _not_ours() -> BadInput:
    return BadInput(
        what="Another committee or person planned this meeting.",
        safe="Nobody changes another's words; nothing was changed.",
        next_="Key its sheets in on a computer of that committee.",
        code="not-yours",
    )


def _two_versions() -> BadInput:
    return BadInput(
        what="Two computers wrote different things of this meeting, and nobody chose between them yet.",
        safe="Both are kept, and so is what you keyed in.",
        next_="Settle the two on the page of meetings, then write down what you keyed in.",
        code="two-versions",
    )


def _several() -> BadInput:
    return BadInput(
        what="More than one meeting here has sheets with this code.",
        safe="Nothing was changed.",
        next_="Choose the meeting from the list; on the command line give its 32 digits instead.",
        code="several-sheets",
    )


def _nothing_keyed() -> BadInput:
    return BadInput(
        what="Nothing was keyed in of this meeting yet.",
        safe="The meeting stands as it was planned.",
        next_="Key in the sheet, then finish.",
        code="nothing-keyed",
    )
