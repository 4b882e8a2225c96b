"""What a new observation begins with: what is pinned, the place named last, or all of the one before.

Everything is held in memory, read once when the records are opened, so that a new note is there at once and
no letter typed into it is overtaken by an answer from the disk.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from r2p_field.domain.dates import DatePrecision, When
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import Observation, ObservationType
from r2p_field.domain.places import Where
from r2p_field.domain.preferences import Preferences
from r2p_field.domain.referral import Service
from r2p_field.services.ports import Program
from r2p_field.services.referrals import services_in
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told


class Pin(Enum):
    """What can be pinned; the value is the name of the preference."""

    PLACE = "pinned_place"
    DAY = "pinned_day"
    KNOWN = "pinned_known"


class CarryOver(QObject):
    """What is carried from one observation to the next.

    Signals:
        pins_changed(): something was pinned or let go of, or another list of services is here.
        failed(Told): a pin could not be kept or read.
    """

    pins_changed = Signal()
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._chosen = Preferences()
        self._last: Observation | None = None
        self._place: Where | None = None

    def read(self) -> None:
        """Read what is pinned and what was recorded last: once the records are open, and when it changed."""
        self._runner.job(self._read).on_success(self._take).on_error(R2PError, self._failed).start()

    # What to begin with

    def pinned(self) -> Observation:
        """Return a new observation with what is pinned, and nothing else."""
        day = self._chosen.pinned_day
        return Observation(
            what="",
            where=self._chosen.pinned_place,
            when=When(start=day, precision=DatePrecision.DAY) if day else None,
            known=self._chosen.pinned_known,
        )

    def note(self) -> Observation:
        """Return a quick note: today and the place named last, where nothing is pinned."""
        begun = self.pinned()
        last = self._place
        return msgspec.structs.replace(
            begun, where=begun.where or last, when=begun.when or today(self._program.journal.today())
        )

    def danger(self) -> Observation:
        """Return the record of a danger within hours, which begins today."""
        return Observation(what="", type=ObservationType.INCIDENT, when=today(self._program.journal.today()))

    def again(self) -> Observation:
        """Return a quick note with place, source and days of the observation recorded last."""
        if self._last is None:
            return self.note()
        begun = self.note()
        return msgspec.structs.replace(
            begun,
            where=self._last.where or begun.where,
            known=self._last.known or begun.known,
            when=self._last.when or begun.when,
        )

    @property
    def has_last(self) -> bool:
        """Whether something was recorded on this device that can be gone on from."""
        return self._last is not None

    # Pins

    def held(self, pin: Pin) -> Any:
        """Return what is pinned; None when nothing is."""
        return getattr(self._chosen, pin.value)

    def pin(self, pin: Pin, value: Any) -> None:
        """Pin a value, or let go of it with None."""
        if value == self.held(pin):
            return
        self._chosen = msgspec.structs.replace(self._chosen, **{pin.value: value})
        self.pins_changed.emit()
        self._runner.job(lambda: self._program.preferences.change(**{pin.value: value})).on_error(
            R2PError, self._failed
        ).start()

    # Whom to reach, and where survivors find help

    @property
    def whom_to_reach(self) -> tuple[str, str]:
        """Whom the person reaches in danger, as a role, and the first step of the phone tree."""
        return self._chosen.emergency_role, self._chosen.phone_tree

    @property
    def services(self) -> tuple[Service, ...]:
        """The services that stand on the card of the minimum form."""
        return self._chosen.services

    def import_services(self, file: Path) -> None:
        """Take a list of services in place of the one that is here."""
        self._runner.job(lambda: self._import(file)).on_success(self._imported).on_error(
            R2PError, self._failed
        ).start()

    def _import(self, file: Path) -> tuple[Service, ...]:
        services = services_in(file)
        self._program.preferences.change(services=services)
        return services

    def _imported(self, services: tuple[Service, ...]) -> None:
        self._chosen = msgspec.structs.replace(self._chosen, services=services)
        self.pins_changed.emit()

    # What was recorded

    def remember(self, observation: Observation, record: RecordId) -> None:
        """Go on from this observation from now on, after opening anew too; what is pinned follows it."""
        self._runner.job(lambda: self._program.preferences.change(last_record=record)).on_error(
            R2PError, self._failed
        ).start()
        self._last = observation
        self._place = observation.where or self._place
        for pin, now in (
            (Pin.PLACE, observation.where),
            (Pin.DAY, observation.when.start if observation.when else None),
            (Pin.KNOWN, observation.known),
        ):
            if now is not None and self.held(pin) is not None:
                self.pin(pin, now)

    def _read(self) -> tuple[Preferences, Observation | None]:
        chosen = self._program.preferences.read()
        if chosen.last_record is None:
            return chosen, None
        try:
            return chosen, self._program.observations.get(chosen.last_record).observation
        except R2PError:  # it was taken back, or came from a backup of other records
            return chosen, None

    def _take(self, found: tuple[Preferences, Observation | None]) -> None:
        chosen, last = found
        self._chosen = chosen
        self._last = self._last or last
        self._place = self._place or (last.where if last else None)
        self.pins_changed.emit()

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))


def today(day: dt.date) -> When:
    """Return the time of something that happens now."""
    return When(start=day, precision=DatePrecision.DAY)
