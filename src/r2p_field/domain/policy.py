"""What an organisation set for all its computers: when records lock, how strong a passphrase must be, escrow.

It comes from a small TOML file that only an administrator may write (`services.machine_policy`). Reading it
is strict and never ends in less safety: what cannot be understood counts as the strictest that could have
stood there, and is said. It never keeps anybody out of records that are there.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

LEAST_IDLE, MOST_IDLE = 2, 30
"""Minutes that an organisation may set: with less nobody can work, and nobody may choose more."""
LEAST_LENGTH, MOST_LENGTH = 14, 64
"""Characters that a new passphrase may have to have. Six words of the program always do."""
_MOST_NAME: Final = 80
_MOST_KEY: Final = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing in the file that is not understood: its place there, and what it means for the person."""

    place: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What counts on this computer. `file` is where it stands, empty where there is none.

    `idle_minutes` and `passphrase_characters` are limits, None where nothing was set; `words_only` asks for
    six words of the program's own as a new passphrase. `escrow` is the public half of the organisation's
    recovery key, as text that nobody has looked at yet.
    """

    file: str = ""
    organisation: str = ""
    idle_minutes: int | None = None
    words_only: bool = False
    passphrase_characters: int | None = None
    escrow: str = ""
    problems: tuple[Problem, ...] = field(default=())

    @property
    def is_set(self) -> bool:
        """Whether there is a file at all."""
        return bool(self.file)

    def idle(self, chosen: int) -> int:
        """Return after how many minutes records lock when a person chose so many: never later than that."""
        return chosen if self.idle_minutes is None else min(chosen, self.idle_minutes)


NO_POLICY: Final = Policy()
UNKNOWN: Final = "This name is not known to this version. What it was meant to set is not set."
NOT_A_VALUE: Final = "This value is not one that can stand here. The strictest one counts instead."
NO_ESCROW: Final = "This value is not one that can stand here. No recovery key is offered."
BROKEN: Final = "This file is damaged. The strictest settings count until it is mended."
UNREADABLE: Final = "This file cannot be read. The strictest settings count until it can."
WRITABLE: Final = (
    "Others than an administrator can write this file. It may only make things stricter: no recovery key is "
    "offered."
)


def strictest(file: str, sentence: str) -> Policy:
    """Return what counts where there is a file and nothing of it can be understood."""
    return Policy(
        file=file,
        idle_minutes=LEAST_IDLE,
        words_only=True,
        problems=(Problem(place="", sentence=sentence),),
    )


def read_policy(text: str, file: str) -> Policy:
    """Read the text of the file."""
    try:
        told = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return strictest(file, BROKEN)
    read = Policy(file=file)
    for place, value in _flat(told):
        take = _KEYS.get(place)
        if take is None:
            read = _with_problem(read, place, UNKNOWN)
            continue
        read = take(read, place, value)
    return read


def _flat(told: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Return every value with its place: tables of the first level are opened, others are values."""
    found: list[tuple[str, Any]] = []
    for name, value in told.items():
        if name in _TABLES and isinstance(value, dict):
            found += [(f"{name}.{inner}", one) for inner, one in value.items()]
        elif name in _TABLES:
            found += [(one, None) for one in _KEYS if one.startswith(f"{name}.")]
        else:
            found.append((name, value))
    return found


def _with_problem(policy: Policy, place: str, sentence: str) -> Policy:
    problem = Problem(place=place[:_MOST_NAME], sentence=sentence)
    return replace(policy, problems=(*policy.problems, problem))


Take = Callable[[Policy, str, Any], Policy]


def _idle_minutes(policy: Policy, place: str, value: Any) -> Policy:
    if type(value) is int and LEAST_IDLE <= value <= MOST_IDLE:
        return replace(policy, idle_minutes=value)
    return _with_problem(replace(policy, idle_minutes=LEAST_IDLE), place, NOT_A_VALUE)


def _characters(policy: Policy, place: str, value: Any) -> Policy:
    if type(value) is int and LEAST_LENGTH <= value <= MOST_LENGTH:
        return replace(policy, passphrase_characters=value)
    return _with_problem(replace(policy, passphrase_characters=MOST_LENGTH), place, NOT_A_VALUE)


def _words_only(policy: Policy, place: str, value: Any) -> Policy:
    if isinstance(value, bool):
        return replace(policy, words_only=value)
    return _with_problem(replace(policy, words_only=True), place, NOT_A_VALUE)


def _organisation(policy: Policy, place: str, value: Any) -> Policy:
    plain = isinstance(value, str) and value.isprintable() and 0 < len(value.strip()) <= _MOST_NAME
    if plain:
        return replace(policy, organisation=value.strip())
    return _with_problem(policy, place, UNKNOWN)


def _escrow(policy: Policy, place: str, value: Any) -> Policy:
    if isinstance(value, str) and value.isascii() and value.startswith("age1") and len(value) <= _MOST_KEY:
        return replace(policy, escrow=value)
    return _with_problem(policy, place, NO_ESCROW)


_TABLES: Final = frozenset({"locking", "passphrase", "escrow"})
_KEYS: Final[Mapping[str, Take]] = {
    "organisation": _organisation,
    "locking.idle_minutes": _idle_minutes,
    "passphrase.words_only": _words_only,
    "passphrase.least_characters": _characters,
    "escrow.recipient": _escrow,
}
