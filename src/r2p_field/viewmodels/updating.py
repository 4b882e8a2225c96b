"""Updating from a stick: looked at first, records copied next, then taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from r2p_field.domain.errors import BadInput
from r2p_field.services.second_copies import SecondCopies
from r2p_field.services.updates import Offer, Updates, What
from r2p_field.viewmodels.jobs import AnyRunner, JobProgress
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.told import Told, told

__all__ = ["Offer", "State", "UpdatingModel", "What"]

ImportPlaces = Callable[[Path, JobProgress], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Which version runs, which starts next time, whether one before is kept, and packs that do not count.

    `copy_to` is where the last second copy went, if it is there.
    """

    version: str
    next_version: str
    can_go_back: bool
    passed: tuple[Told, ...]
    copy_to: Path | None


class UpdatingModel(QObject):
    """Looks at a file and takes it; the program that runs is never touched.

    Signals:
        found(State): what is here now; the answer to `find`.
        looked(Offer): a file is whole, signed and for this computer; nothing is changed yet.
        taken(Offer): it counts from the next start on.
        went_back(str): the version that starts next time.
    """

    found = Signal(object)
    looked = Signal(object)
    taken = Signal(object)
    went_back = Signal(str)

    def __init__(
        self,
        make: Callable[[], Updates],
        runner: AnyRunner,
        copies: SecondCopies | None = None,
        import_places: ImportPlaces | None = None,
    ) -> None:
        """`copies` and `import_places` belong to open records, where there are any."""
        super().__init__()
        self._runner = runner
        self._make = make
        self._copies = copies
        self._import_places = import_places
        self.job = LongJob(runner)

    @property
    def beside_records(self) -> bool:
        """Whether records are open, so that a copy of them can be made."""
        return self._copies is not None

    def find(self) -> None:
        """Find out what runs and what starts next; every pack is verified for it."""
        self._runner.job(self._state).on_success(self.found.emit).start()

    def _state(self) -> State:
        updates = self._make()
        return State(
            version=updates.version(),
            next_version=updates.next_version(),
            can_go_back=updates.can_go_back(),
            passed=tuple(told(one.why) for one in updates.packs()[1]),
            copy_to=None if self._copies is None else self._copies.place(),
        )

    def changes(self, offer: Offer) -> str:
        """Return what is new, in the language of the windows."""
        return offer.changes_in(QLocale().bcp47Name())

    def look(self, path: Path) -> None:
        """Check a file, or the only update on a stick, as a whole."""
        self.job.run(lambda progress: self._look(path, progress), self.looked.emit)

    def _look(self, path: Path, progress: JobProgress) -> Offer:
        updates = self._make()
        return updates.look(updates.on_stick(path), progress)

    def take(self, path: Path, copy_to: Path | None) -> None:
        """Make a second copy where one is wanted, then take the file. Nothing is taken when that fails."""
        self.job.run(lambda progress: self._take(path, copy_to, progress), self.taken.emit)

    def go_back(self) -> None:
        """Let the version before start next time."""
        self.job.run(lambda _: self._make().back(), self.went_back.emit)

    def _take(self, path: Path, copy_to: Path | None, progress: JobProgress) -> Offer:
        updates = self._make()
        path = updates.on_stick(path)
        if updates.look(path, progress).what is What.GAZETTEER:
            return self._take_places(updates, path, progress)
        if copy_to is not None and self._copies is not None:
            self._copies.make(copy_to, progress)
        return updates.install(path, progress)

    def _take_places(self, updates: Updates, path: Path, progress: JobProgress) -> Offer:
        if self._import_places is None:
            raise BadInput(
                what="A list of places is taken into records, and none are open.",
                safe="Nothing was changed.",
                next_="Open your records, and take the list in from Safety.",
                code="update-wants-records",
            )
        with updates.places_of(path, progress) as lists:
            for one in lists:
                self._import_places(one, progress)
        return updates.install(path, progress)
