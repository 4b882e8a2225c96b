"""The code on paper in a window: its words, what was typed back, and a new one for one that was lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.services.paper_code import BadWords, Halves, WordFault, as_halves, as_words
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["Halves", "PaperCodeModel", "TypedWords", "told_of_code"]

T = TypeVar("T")
_FAULTS: Final = {
    WordFault.UNKNOWN: QT_TRANSLATE_NOOP(
        "PaperCode", "Word {number}, “{word}”, is not in the list of words."
    ),
    WordFault.COUNT: QT_TRANSLATE_NOOP(
        "PaperCode", "A code has 12 words, or 24 when it was split; {count} were typed."
    ),
    WordFault.HALF: QT_TRANSLATE_NOOP(
        "PaperCode", "This is half {half} of a code that was split; the other half is needed too."
    ),
    WordFault.PAIR: QT_TRANSLATE_NOOP(
        "PaperCode", "These are not the first and the second half of one code."
    ),
    WordFault.CHECK: QT_TRANSLATE_NOOP(
        "PaperCode",
        "Every word is in the list, but these do not belong together: at least one is another word.",
    ),
}
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedWords:
    """What stands in the field while somebody types: how many words, and the first that is in no list."""

    count: int
    unknown: tuple[int, str] | None


class PaperCodeModel(QObject):
    """Lets a person prove that the paper opens the records, put that off, or make a new code.

    Signals:
        kept(): what was typed opened the key file; nobody asks any more.
        put_off(): asked again from tomorrow on.
        renewed(str): a new code, in groups, to be shown once; the old one opens nothing any more.
        failed(Told): none of these; the person can try again.
        busy_changed(bool): whether an answer is awaited.
    """

    kept = Signal()
    put_off = Signal()
    renewed = Signal(str)
    failed = Signal(Told)
    busy_changed = Signal(bool)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner

    def words(self, code: str) -> tuple[str, ...]:
        """Return a code as twelve words."""
        return as_words(code, self._program.resources)

    def halves(self, code: str) -> Halves:
        """Split a code between two people; every call gives other halves."""
        return as_halves(code, self._program.resources)

    def look(self, typed: str) -> TypedWords:
        """Look at words while they are typed; the last counts as unfinished until something follows it."""
        words = _WORD.findall(typed.casefold())
        known = {letters for word in self._program.resources.words() for letters in (word, word[:4])}
        finished = words[:-1] if typed[-1:].isalpha() else words
        wrong = ((number, word) for number, word in enumerate(finished, 1) if word not in known)
        return TypedWords(count=len(words), unknown=next(wrong, None))

    def type_back(self, typed: str) -> None:
        """Try on the key file what was typed from the paper."""
        self._start(lambda: self._program.recovery.typed_back(typed), lambda _: self.kept.emit())

    def postpone(self) -> None:
        """Ask from tomorrow on."""
        self._start(self._program.recovery.postpone, lambda _: self.put_off.emit())

    def renew(self, passphrase: str) -> None:
        """Make a new code; the passphrase is asked for again."""
        self._start(lambda: self._program.recovery.renew(passphrase), self.renewed.emit)

    def _start(self, call: Callable[[], T], then: Callable[[T], object]) -> None:
        self.busy_changed.emit(True)
        self._runner.job(call).on_success(then).on_error(R2PError, self._failed).finally_(self._rest).start()

    def _rest(self) -> None:
        self.busy_changed.emit(False)

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told_of_code(error))


def told_of_code(error: R2PError) -> Told:
    """Tell a failure; of words it names the wrong ones, which nobody but the person before it should read."""
    if not isinstance(error, BadWords):
        return told(error)
    plain = told(error)
    return Told(what=_what(error), safe=plain.safe, next=plain.next, code=plain.code)


def _what(error: BadWords) -> str:
    number, word = error.unknown[0] if error.unknown else (0, "")
    sentence = QCoreApplication.translate("PaperCode", str(_FAULTS[error.fault]))
    return sentence.format(number=number, word=word, count=error.typed, half=error.half)
