"""Finding another observation to link, and naming those that are linked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.domain.reference import heard
from r2p_field.services.observations import Filter, ListRow
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

_MOST: Final = 30
"""Observations that are offered at a time; more words find the others."""
_LOOKED: Final = 500
"""The newest observations among which a reference is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """An observation that can be linked, or is."""

    record: RecordId
    reference: str
    title: str
    day: str


class LinkingModel(QObject):
    """Searches, and names what is linked.

    Signals:
        found(tuple): what was searched for last, as `Linked`, the newest first.
        named(object): by record, the `Linked` of those that are here.
        failed(Told): something could not be read.
    """

    found = Signal(tuple)
    named = Signal(object)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._asked = ""

    def search(self, text: str, *, but: RecordId | None) -> None:
        """Look for observations; without words the newest. `but` is the one that is being written."""
        self._asked = text
        self._runner.job(lambda: self._search(text, but)).on_success(
            lambda found: self.found.emit(found) if text == self._asked else None
        ).on_error(R2PError, self._failed).start()

    def name(self, records: tuple[RecordId, ...]) -> None:
        """Look what linked observations are called."""
        self._runner.job(lambda: self._names(records)).on_success(self.named.emit).on_error(
            R2PError, self._failed
        ).start()

    def _search(self, text: str, but: RecordId | None) -> tuple[Linked, ...]:
        reference = heard(text)
        if reference is not None:
            lines = self._program.observations.page(Filter(), limit=_LOOKED).rows
            lines = tuple(line for line in lines if line.row.reference == reference)
        else:
            lines = self._program.observations.page(Filter(text=text.strip()), limit=_MOST + 1).rows
        return tuple(_linked(line) for line in lines if line.row.record != but)[:_MOST]

    def _names(self, records: tuple[RecordId, ...]) -> dict[RecordId, Linked]:
        names = {}
        for record in records:
            try:
                names[record] = _linked(self._program.observations.get(record).line)
            except R2PError:  # it is not here yet, or not any more
                continue
        return names

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))


def _linked(line: ListRow) -> Linked:
    row = line.row
    return Linked(record=row.record, reference=row.reference, title=row.title, day=row.day)
