"""What is not finished, as lists show it: drafts stand above the observations that were recorded."""

from __future__ import annotations

from dataclasses import dataclass

from r2p_field.domain.dates import possible_days
from r2p_field.domain.errors import R2PError
from r2p_field.domain.folding import matches
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.observation import Observation, shown_texts
from r2p_field.domain.places import Where
from r2p_field.services.observations import Draft, DraftId
from r2p_field.services.ports import Program
from r2p_field.viewmodels.typed import typed_from


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftShown:
    """A draft as a list offers it: what was typed so far, and when it was kept (ISO time, UTC)."""

    id: DraftId
    changed: str
    correction: bool
    seen: Observation | None = None

    @property
    def words(self) -> str:
        """Its title or what happened, on one line; empty when neither was typed yet."""
        return " ".join((self.seen.title or self.seen.what).split()) if self.seen else ""

    @property
    def days(self) -> tuple[str, str]:
        """Its first and last day, or empty texts."""
        days = possible_days(self.seen.when) if self.seen else None
        return (days.first.isoformat(), days.last.isoformat()) if days else ("", "")

    @property
    def where(self) -> Where:
        """Its place, as far as it was typed."""
        return (self.seen.where if self.seen else None) or Where()


def fitting_drafts(program: Program, wanted: Filter) -> tuple[DraftShown, ...]:
    """Return the drafts that a filter lets through, the newest first."""
    if wanted.only_for_records:
        return ()
    shown = (_shown(draft) for draft in program.observations.drafts())
    return tuple(draft for draft in shown if _fits(draft, wanted.on(program.journal.today())))


def _shown(draft: Draft) -> DraftShown:
    try:
        seen = typed_from(draft.body).observation
    except R2PError:
        seen = None
    return DraftShown(id=draft.id, changed=draft.changed, correction=draft.record is not None, seen=seen)


def _fits(draft: DraftShown, wanted: Filter) -> bool:
    seen, (first, last) = draft.seen, draft.days
    return all(
        (
            not wanted.text or (seen is not None and matches(wanted.text, "\n".join(shown_texts(seen)))),
            not wanted.type or (seen is not None and seen.type is not None and seen.type == wanted.type),
            not wanted.area or wanted.area in {draft.where.admin1, draft.where.country},
            not wanted.since or last >= wanted.since,
            not wanted.until or (first != "" and first <= wanted.until),
        )
    )
