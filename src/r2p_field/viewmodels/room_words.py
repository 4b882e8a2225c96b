"""What signs are called in the languages of a room: the official plain titles, and the room's own words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.catalogue import Factor
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.errors import R2PError
from r2p_field.domain.wording import Wording
from r2p_field.services.meetings import WORDING
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

MOST: Final = 3
"""Languages that a wall has room for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    catalogues: dict[str, Catalogues] = field(default_factory=dict)
    wordings: tuple[Wording, ...] = ()


class RoomWords(QObject):
    """Knows the words; read beside the window, since a framework takes a while.

    Signals:
        read(): other words are known.
        failed(Told): they could not be read.
    """

    read = Signal()
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._known = _Read()

    def look(self, languages: tuple[str, ...]) -> None:
        """Read the frameworks in some languages, and the words that communities gave to signs."""
        self._runner.job(lambda: self._look(languages)).on_success(self._take).on_error(
            R2PError, lambda error: self.failed.emit(told(error))
        ).start()

    def _look(self, languages: tuple[str, ...]) -> _Read:
        found = (said for _, said in self._program.meetings.each(WORDING))
        return _Read(
            catalogues={tag: self._program.resources.catalogues(tag) for tag in languages[:MOST]},
            wordings=tuple(one for one in found if isinstance(one, Wording) and not one.retired),
        )

    def _take(self, known: _Read) -> None:
        self._known = known
        self.read.emit()

    def titles(self, sign: str | None) -> tuple[tuple[str, str], ...]:
        """Return what a sign is called in each language, each title once; its id where no pack knows it."""
        if sign is None:
            return ()
        found = {_title(pack, sign): tag for tag, pack in reversed(self._known.catalogues.items())}
        return tuple((tag, title) for title, tag in reversed(found.items()) if title)

    def local(self, sign: str | None) -> tuple[str, ...]:
        """Return the words that communities here gave to a sign, the newest first."""
        if sign is None:
            return ()
        return tuple(dict.fromkeys(one.text for one in self._known.wordings if one.means == sign))

    def factors(self) -> tuple[Factor, ...]:
        """Return the factors in the first language, beside which a sign of the community's own may stand."""
        first = next(iter(self._known.catalogues.values()), None)
        return first.factors() if first else ()


def _title(pack: Catalogues, sign: str) -> str:
    """Return the neutral title of a factor, the title of an indicator."""
    factor, indicator = pack.factor(sign), pack.indicator(sign)
    if factor is not None:
        return factor.plain_title or factor.title
    return indicator.title if indicator is not None else ""
