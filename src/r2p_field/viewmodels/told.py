"""A failure as a window tells it: what happened, what is safe, what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import qVersion

from r2p_field.domain.errors import R2PError
from r2p_field.services.faults import about_program, fault_of
from r2p_field.services.files import write_new
from r2p_field.viewmodels.sentences import said


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An expected failure in three plain sentences, with its stable code."""

    what: str
    safe: str
    next: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Surprise:
    """A fault of the program: the kind of error and the lines it passed, without values, text or folders.

    `about` holds the versions. `sudden` tells that the process died of it, and this is the next one.
    """

    kind: str
    lines: tuple[str, ...]
    about: tuple[str, ...] = ()
    sudden: bool = False

    @property
    def text(self) -> str:
        """The report as it is shown, and saved to the letter."""
        return "\n".join((*self.about, *self.lines)) + "\n"


def told(error: R2PError) -> Told:
    """Give an expected failure as it is shown, in the person's language."""
    return Told(what=said(error.what), safe=said(error.safe), next=said(error.next_), code=error.code)


def in_words(failure: Told) -> Told:
    """Give a failure that a view-model wrote down in English in the person's language."""
    return Told(what=said(failure.what), safe=said(failure.safe), next=said(failure.next), code=failure.code)


def surprise(error: BaseException) -> Surprise:
    """Give a fault as it may be shown and reported: nothing in it that a person typed."""
    fault = fault_of(error, f"Qt {qVersion()}")
    return Surprise(kind=fault.kind, lines=fault.places, about=fault.about)


def sudden_end(lines: tuple[str, ...]) -> Surprise:
    """Give what the last process left when it died."""
    about = (*about_program(), f"Qt {qVersion()}")
    return Surprise(kind="sudden end", lines=lines, about=about, sudden=True)


def save_report(text: str, target: Path) -> Told | None:
    """Write a report into a new file, to the letter; return why it could not be written, None when it was."""
    try:
        write_new(target, text.encode())
    except R2PError as error:
        return told(error)
    return None
