"""A failure as a window tells it: what happened, what is safe, what to do next."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path

from r2p_field.domain.errors import R2PError
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
    """A fault of the program: the kind of error and the lines it passed, without values, text or folders."""

    kind: str
    lines: tuple[str, ...]


def told(error: R2PError) -> Told:
    """Give an expected failure as it is shown, in the person's language."""
    return Told(what=said(error.what), safe=said(error.safe), next=said(error.next_), code=error.code)


def surprise(error: BaseException) -> Surprise:
    """Give a fault as it may be shown and reported: nothing in it that a person typed."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = tuple(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return Surprise(kind=type(error).__name__, lines=lines)
