"""Passphrases and codes come from a prompt, a file or an open descriptor; never from an argument."""

from __future__ import annotations

import getpass
import os
import warnings
from dataclasses import dataclass
from pathlib import Path

from r2p_field.domain.errors import BadInput

_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a secret comes from: a file, an open descriptor, or the person.

    `option` is its name on the command line.
    """

    option: str
    file: Path | None = None
    descriptor: int | None = None

    @property
    def given(self) -> bool:
        """Whether a file or descriptor was named."""
        return self.file is not None or self.descriptor is not None

    def read(self, question: str) -> str:
        """Return the secret. Raises BadInput when there is none to be had."""
        if not self.given:
            return self._asked(question)
        return _first_line(self._bytes(), self.option)

    def read_new(self, question: str) -> str:
        """Return a new secret; a person types it twice. Raises BadInput when the two differ."""
        typed = self.read(question)
        if not self.given and typed != self._asked("Once more: "):
            raise BadInput(
                what="The two passphrases differ.",
                safe="Nothing was changed.",
                next_="Type the same one twice.",
                code="passphrases-differ",
            )
        return typed

    def _bytes(self) -> bytes:
        try:
            with open(self.file if self.file is not None else self.descriptor or 0, "rb") as stream:  # noqa: PTH123
                return stream.read(_MOST_BYTES)
        except OSError:
            raise _unreadable(self.option) from None

    def _asked(self, question: str) -> str:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            try:
                typed = getpass.getpass(question)
            except (getpass.GetPassWarning, OSError):
                raise _no_terminal(self.option) from None
        if not typed:
            raise _empty(self.option)
        return typed


def single(option: str, file: Path | None, descriptor: int | None) -> Source:
    """Return where a secret comes from. Raises BadInput when two places were named."""
    if file is not None and descriptor is not None:
        raise BadInput(
            what=f"Two places for the {option} were given.",
            safe="Nothing was changed.",
            next_=f"Give --{option}-file or --{option}-fd, not both.",
            code="two-secrets",
        )
    return Source(option=option, file=file, descriptor=descriptor)


def _first_line(data: bytes, option: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(
            what=f"The {option} in that file is not UTF-8 text.",
            safe="Nothing was changed.",
            next_="Save the file as UTF-8 with one line in it.",
            code="secret-not-text",
        ) from None
    typed = text.splitlines()[0] if text else ""
    if not typed:
        raise _empty(option)
    return typed


def _empty(option: str) -> BadInput:
    return BadInput(
        what=f"The {option} is empty.",
        safe="Nothing was changed.",
        next_=f"Type it, or put it in the first line of the file for --{option}-file.",
        code="secret-empty",
    )


def _unreadable(option: str) -> BadInput:
    return BadInput(
        what=f"The {option} cannot be read from where you said.",
        safe="Nothing was changed.",
        next_=f"Look whether the file or descriptor for the {option} is there and open for reading.",
        code="secret-unreadable",
    )


def _no_terminal(option: str) -> BadInput:
    where = f"--{option}-file or --{option}-fd"
    return BadInput(
        what=f"There is no terminal on which the {option} could be asked for.",
        safe="Nothing was changed.",
        next_=f"Give it with {where}.",
        code="no-terminal",
    )


def terminal_is_there() -> bool:
    """Whether a person can be asked."""
    return os.isatty(0)
