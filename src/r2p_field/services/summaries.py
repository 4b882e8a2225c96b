"""Printing the situation summary, and telling whether a printed file is still as it was printed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from r2p_field import reports
from r2p_field.analysis.evidence import Evidence
from r2p_field.analysis.situation import summarise
from r2p_field.domain import records
from r2p_field.domain.coding import Coding
from r2p_field.domain.consent import Addressee
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.grading import Grade
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Progress
from r2p_field.domain.release import Release, may_go
from r2p_field.domain.summary import Audience, Period, Summary
from r2p_field.exchange.profile_file import load_profile, profile_names
from r2p_field.services.files import new_file
from r2p_field.services.resources import Resources
from r2p_field.services.sample import is_sample
from r2p_field.vault.records import Filter, Flag, Row
from r2p_field.vault.vault import Vault

_T = TypeVar("_T", Grade, Coding)
_REPORT_EVERY = 200
_INVENTED = "Invented data, nothing here is real."


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRequest:
    """What to print: first and last day (both or neither), the area (empty: all), and who will read it."""

    since: dt.date | None = None
    until: dt.date | None = None
    area: str = ""
    audience: Audience = Audience.HQ


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryMade:
    """A printed summary: its check codes page by page, and what it was made from."""

    pages: int
    codes: tuple[str, ...]
    summary: Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class PageChecked:
    """One page of a printed file: the code on it, the code its content gives, whether they are the same."""

    page: int
    printed: str
    computed: str
    unchanged: bool


class Summaries:
    """Prints summaries of one open vault."""

    def __init__(self, vault: Vault, resources: Resources) -> None:
        self._vault = vault
        self._resources = resources

    def make(self, request: SummaryRequest, as_of: dt.date, progress: Progress) -> Summary:
        """Gather the figures. Raises BadInput for a period that ends before it starts, Cancelled."""
        period = _period(request)
        incomplete = self._vault.records.counts()["incomplete"]
        summary = summarise(
            self._evidence(progress, request.audience),
            catalogues=self._resources.catalogues(),
            as_of=as_of,
            period=period,
            area=request.area or None,
            audience=request.audience,
            citations=self._citations(),
            incomplete=incomplete,
        )
        return _invented(summary) if is_sample(self._vault) else summary

    def print_to(self, request: SummaryRequest, out: Path, as_of: dt.date, progress: Progress) -> SummaryMade:
        """Write the summary as a PDF into a new file.

        Raises BadInput, ReportError, FileRefused, TargetFull.
        """
        summary = self.make(request, as_of, progress)
        with new_file(out) as sink:
            codes = reports.render_summary(summary, sink, progress)
        return SummaryMade(pages=len(codes), codes=tuple(str(code) for code in codes), summary=summary)

    def _evidence(self, progress: Progress, audience: Audience) -> Iterator[Evidence]:
        wanted = Filter()
        total = self._vault.records.count(wanted)
        for done, (row, body) in enumerate(self._vault.records.each(wanted)):
            if done % _REPORT_EVERY == 0:
                progress.report(done, total, "Counting the observations")
            evidence = self._one(row, body)
            if evidence is not None and _may_show(evidence, audience):
                yield evidence

    def _one(self, row: Row, body: dict[str, object]) -> Evidence | None:
        if row.flags & (Flag.INCOMPLETE | Flag.ERASING):
            return None
        try:
            observation = records.observation_from(body)
        except R2PError:
            return None
        grades = self._beside(row.record, "grade", Grade) if row.grade else []
        return Evidence(
            record=row.record,
            reference=row.reference,
            writer=row.owner or row.feed,
            observation=observation,
            grade=grades[0] if grades else None,
            codings=tuple(self._beside(row.record, "coding", Coding)),
        )

    def _beside(self, record: RecordId, kind: str, wanted: type[_T]) -> list[_T]:
        found: list[_T] = []
        for beside in self._vault.records.beside(record, kind):
            state = self._vault.records.state(beside) or {}
            try:
                judgement = records.from_body(kind, state["form"], state["body"])
            except (KeyError, R2PError):
                continue
            if isinstance(judgement, wanted):
                found.append(judgement)
        return found

    def _citations(self) -> dict[str, str]:
        folder = self._resources.profile_folder()
        sets = [load_profile(folder, name).data_set for name in profile_names(folder)]
        return {one.id: one.attribution for one in sets}


def check_pages(file: Path) -> tuple[PageChecked, ...]:
    """Work out the check code of every page of a printed file again.

    Raises ReportError when it is not ours.
    """
    return tuple(
        PageChecked(
            page=verdict.number,
            printed=str(verdict.printed or ""),
            computed=str(verdict.computed or ""),
            unchanged=verdict.unchanged,
        )
        for verdict in reports.verify_pdf(file)
    )


def _may_show(evidence: Evidence, audience: Audience) -> bool:
    """Public pages show what people agreed to publish; headquarters' pages what headquarters may hold."""
    to = Addressee.PUBLICATION if audience is Audience.PUBLIC else Addressee.HEADQUARTERS
    return may_go(evidence.observation, to).release is Release.WHOLE


def _period(request: SummaryRequest) -> Period | None:
    if request.since is None and request.until is None:
        return None
    if request.since is None or request.until is None or request.until < request.since:
        raise BadInput(
            what="The period needs a first and a last day, in that order.",
            safe="Nothing was printed.",
            next_="Give both days, or neither for everything.",
            code="bad-period",
        )
    return Period(start=request.since, end=request.until)


def _invented(summary: Summary) -> Summary:
    """Say on the page that nothing on it is real: a page found without its story must not be believed."""
    area = summary.area
    return replace(summary, area=f"{_INVENTED} {area}", caveats=(_INVENTED, *summary.caveats))
