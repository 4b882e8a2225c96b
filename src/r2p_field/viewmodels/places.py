"""Places of the loaded lists: offered while one types, looked through, added, loaded from a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.folding import words
from r2p_field.domain.place_list import DISTRICT, Fault, Finding, Placed, names_it, where_of
from r2p_field.domain.places import PlaceCode
from r2p_field.services.places import ListPreview, PlacesReport
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.told import Told, told

__all__ = [
    "DISTRICT",
    "Fault",
    "Finding",
    "ListPreview",
    "Placed",
    "PlacesModel",
    "PlacesReport",
    "names_it",
    "where_of",
]

MOST_OFFERED: Final = 12
MOST_FOUND: Final = 200


class PlacesModel(QObject):
    """The lists of places of one open set of records.

    Signals:
        failed(Told): something could not be read or kept.
        changed(): a list was loaded, or a place added.
        previewed(PlacesReport): what a file holds; nothing was kept yet.
        loaded(PlacesReport): a list is offered now.
    """

    failed = Signal(Told)
    changed = Signal()
    previewed = Signal(PlacesReport)
    loaded = Signal(PlacesReport)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self.job = LongJob(runner)
        self.job.failed.connect(self.failed)

    def find(
        self,
        text: str,
        then: Callable[[tuple[Placed, ...]], object],
        *,
        minimum: bool,
        limit: int = MOST_OFFERED,
    ) -> None:
        """Hand over the places that begin as typed; those at hand where nothing is typed.

        `minimum` gives districts and what is above them.
        """
        places = self._program.places

        def work() -> tuple[Placed, ...]:
            found = places.search(text, limit=limit) if words(text) else places.offered_first()
            return tuple(dict.fromkeys(_coarse(found))) if minimum else found

        self._runner.job(work).on_success(then).on_error(R2PError, self._failed).start()

    def inside(self, of: PlaceCode | None, then: Callable[[tuple[Placed, ...]], object]) -> None:
        """Hand over the places that lie in one, or the tops of all lists."""
        self._runner.job(lambda: self._program.places.children(of)).on_success(then).on_error(
            R2PError, self._failed
        ).start()

    def place(self, code: PlaceCode, then: Callable[[Placed | None], object]) -> None:
        """Hand over a place by its code; None where no list has it."""
        self._runner.job(lambda: self._program.places.place(code)).on_success(then).on_error(
            R2PError, self._failed
        ).start()

    def used(self, placed: Placed) -> None:
        """Offer a place again, because it was taken."""
        code = placed.area.place
        self._runner.job(lambda: self._program.places.used(code)).on_error(R2PError, self._failed).start()

    def keep_at_hand(self, placed: Placed, *, on: bool) -> None:
        """Offer a place before all others, or not any more."""
        code = placed.area.place
        self._runner.job(lambda: self._program.places.pin(code, on=on)).on_error(
            R2PError, self._failed
        ).start()

    def at_hand(self, then: Callable[[frozenset[PlaceCode]], object]) -> None:
        """Hand over the codes of the places that are kept at hand."""
        self._runner.job(self._program.places.pinned).on_success(then).on_error(
            R2PError, self._failed
        ).start()

    def add(
        self, name: str, within: Placed, alternates: tuple[str, ...], then: Callable[[Placed], object]
    ) -> None:
        """Add a settlement that no list has."""

        def added(placed: Placed) -> None:
            self.changed.emit()
            then(placed)

        code = within.area.place
        self._runner.job(lambda: self._program.places.add_local(name, code, alternates)).on_success(
            added
        ).on_error(R2PError, self._failed).start()

    def preview(self, file: Path) -> None:
        """Say what a file holds; `previewed` follows."""
        self.job.run(
            lambda progress: self._program.places.import_file(file, progress, dry_run=True),
            self.previewed.emit,
        )

    def load(self, file: Path) -> None:
        """Offer the places of a file; `loaded` follows."""
        self.job.run(lambda progress: self._program.places.import_file(file, progress), self._loaded)

    def _loaded(self, report: PlacesReport) -> None:
        self.changed.emit()
        self.loaded.emit(report)

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))


class PlaceSearch(QObject):
    """Looks for places while one types: of several questions only the last is answered.

    Signals:
        found(object): the places, a tuple of `Placed`.
    """

    found = Signal(object)

    def __init__(self, model: PlacesModel, *, limit: int = MOST_OFFERED) -> None:
        super().__init__()
        self._model = model
        self._limit = limit
        self._asking = False
        self._next: tuple[str, bool] | None = None

    def ask(self, text: str, *, minimum: bool) -> None:
        """Look for what is typed; an earlier question that is not answered yet is forgotten."""
        if self._asking:
            self._next = (text, minimum)
            return
        self._asking = True
        self._model.find(text, self._take, minimum=minimum, limit=self._limit)

    def _take(self, found: tuple[Placed, ...]) -> None:
        self._asking = False
        if self._next is not None:
            (text, minimum), self._next = self._next, None
            self.ask(text, minimum=minimum)
            return
        self.found.emit(found)


def _coarse(found: tuple[Placed, ...]) -> tuple[Placed, ...]:
    return tuple(one for placed in found if (one := placed.widened(DISTRICT)) is not None)
