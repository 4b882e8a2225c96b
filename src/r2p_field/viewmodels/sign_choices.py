"""What the picker of signs offers: the core set first, what is pinned and was used last, and everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from r2p_field.domain import picking
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.errors import R2PError
from r2p_field.domain.picking import Choice
from r2p_field.domain.preferences import Preferences
from r2p_field.services.core_set import use_list, use_shipped
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

Offer = Callable[[Catalogues, Catalogues], tuple[Choice, ...]]


class SignChoices(QObject):
    """Signs and triggers in the person's language, with the choices that are kept in the records.

    Signals:
        changed(): the core set, a pin or what was used last is another one.
        failed(Told): a list could not be taken.
    """

    changed = Signal()
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._kept = Preferences()
        self._gathered: dict[tuple[Offer, str], tuple[Choice, ...]] = {}

    # What is there

    @property
    def catalogues(self) -> Catalogues:
        """The frameworks in the person's language, English where there are no words."""
        return self._program.resources.catalogues(QLocale().bcp47Name())

    @property
    def signs(self) -> tuple[Choice, ...]:
        """Every sign of risk and of peace."""
        return self._offered(picking.signs)

    @property
    def triggers(self) -> tuple[Choice, ...]:
        """Every event and standing condition."""
        return self._offered(picking.triggers)

    def _offered(self, offer: Offer) -> tuple[Choice, ...]:
        """Gather once for each language: it can change while the window is open."""
        key = (offer, QLocale().bcp47Name())
        if key not in self._gathered:
            self._gathered[key] = offer(self.catalogues, self._program.resources.catalogues())
        return self._gathered[key]

    @property
    def core(self) -> tuple[Choice, ...]:
        """The few signs that are offered first."""
        return picking.named(self.signs, self._kept.core_indicators or self.catalogues.core())

    @property
    def of_programme(self) -> bool:
        """Whether the core set is a list that was brought in."""
        return bool(self._kept.core_indicators)

    @property
    def pinned(self) -> tuple[str, ...]:
        """The ids that are pinned."""
        return self._kept.pinned_indicators

    @property
    def recent(self) -> tuple[str, ...]:
        """The ids that were chosen last."""
        return self._kept.recent_indicators

    # Changing it

    def load(self) -> None:
        """Read what is kept; `changed` follows."""
        self._runner.job(self._program.preferences.read).on_success(self._take).on_error(
            R2PError, self._failed
        ).start()

    def pin(self, name: str) -> bool:
        """Pin a sign, or take its pin away. False when there are as many pins as can be."""
        pins = self.pinned
        if name not in pins and len(pins) >= picking.MOST_PINNED:
            return False
        self._change(
            pinned_indicators=tuple(one for one in pins if one != name) if name in pins else (*pins, name)
        )
        return True

    def chose(self, names: Sequence[str]) -> None:
        """Keep what was chosen at hand."""
        if names:
            self._change(recent_indicators=picking.with_newest(self.recent, names))

    def use_list(self, file: Path) -> None:
        """Offer the signs of a programme's list first."""
        program = self._program
        self._core(lambda: use_list(file, program.preferences, program.resources))

    def use_shipped(self) -> None:
        """Offer the shipped core set first again."""
        self._core(lambda: use_shipped(self._program.preferences, self._program.resources))

    def _core(self, work: Callable[[], object]) -> None:
        def change() -> Preferences:
            work()
            return self._program.preferences.read()

        self._runner.job(change).on_success(self._take).on_error(R2PError, self._failed).start()

    def _change(self, **chosen: tuple[str, ...]) -> None:
        self._runner.job(lambda: self._program.preferences.change(**chosen)).on_success(self._take).on_error(
            R2PError, self._failed
        ).start()

    def _take(self, kept: Preferences) -> None:
        self._kept = kept
        self.changed.emit()

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
