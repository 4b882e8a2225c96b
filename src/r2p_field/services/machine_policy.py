"""Where an organisation's policy file for a computer lies, and reading it; what it asks of a new passphrase.

One place for each system, which only an administrator can write, and, where the program is carried about,
one beside the records that it carries. No setting and no variable of a person names another.
"""

from __future__ import annotations

import os
import stat
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Final

from r2p_field.crypto.age import Recipient
from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.passphrase import WORDS, require_strong
from r2p_field.domain.errors import BadInput
from r2p_field.domain.policy import NO_ESCROW, UNREADABLE, WRITABLE, Policy, Problem, read_policy, strictest
from r2p_field.services.brand import brand
from r2p_field.services.resources import Resources

NAME: Final = "policy.toml"
_MOST_BYTES: Final = 64 * 1024
_DIFFERENT: Final = 4
"""Words that must differ: of six random ones two may be the same, once in a hundred and forty times."""
_OTHERS: Final = stat.S_IWGRP | stat.S_IWOTH


def usual_place() -> Path:
    """Return where an administrator puts the file on this system."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / brand().title / NAME
    if sys.platform == "darwin":
        return Path("/Library/Application Support") / brand().title / NAME
    return Path("/etc") / brand().name / NAME


def policy_here(carried: Path | None = None, place: Path | None = None) -> Policy:
    """Return what counts on this computer: its own file, else one that the program carries in `carried`.

    Where both are, the computer's counts. Nothing that is wrong with a file is an error: it is told in
    `problems`, and the strictest counts.
    """
    found = _read(place or usual_place(), guarded=True)
    if found.is_set or carried is None:
        return found
    return _read(carried / NAME, guarded=False)


def policy_of(file: Path) -> Policy:
    """Read a policy file that is not in place yet, as if an administrator had put it there."""
    return _read(file, guarded=False)


def _read(file: Path, *, guarded: bool) -> Policy:
    """Read a file; `guarded`: only an administrator should be able to write it."""
    try:
        with file.open("rb") as opened:
            data = opened.read(_MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError:
        return strictest(str(file), UNREADABLE)
    if len(data) > _MOST_BYTES:
        return strictest(str(file), UNREADABLE)
    read = _with_real_key(read_policy(data.decode("utf-8-sig", "replace"), str(file)))
    if guarded and _others_can_write(file):
        problem = Problem(place="", sentence=WRITABLE)
        return replace(read, escrow="", problems=(*read.problems, problem))
    return read


def _with_real_key(policy: Policy) -> Policy:
    """Leave out a recovery key that is none, and say so."""
    try:
        if policy.escrow:
            Recipient.parse(policy.escrow)
    except BadKey:
        problem = Problem(place="escrow.recipient", sentence=NO_ESCROW)
        return replace(policy, escrow="", problems=(*policy.problems, problem))
    return policy


def _others_can_write(file: Path) -> bool:
    """Tell whether others than root own or can write the file or its folder, where that can be told."""
    if os.name == "nt":
        return False
    try:
        found = [one.stat() for one in (file, file.parent)]
    except OSError:
        return True
    return any(one.st_uid != 0 or one.st_mode & _OTHERS for one in found)


def require_allowed(passphrase: str, policy: Policy, resources: Resources) -> None:
    """Refuse a new passphrase that is trivial, or less than the organisation asks for.

    Six words of the program's own list are always enough. Raises WeakPassphrase, BadInput.
    """
    require_strong(passphrase)
    if _is_of_words(passphrase, resources):
        return
    if policy.words_only:
        raise _words_wanted()
    least = policy.passphrase_characters
    if least is not None and len(unicodedata.normalize("NFC", passphrase).strip()) < least:
        raise _longer_wanted()


def _is_of_words(passphrase: str, resources: Resources) -> bool:
    words = passphrase.split()
    enough = len(words) >= WORDS and len(set(words)) >= _DIFFERENT
    return enough and set(words) <= set(resources.words())


def _words_wanted() -> BadInput:
    return BadInput(
        what="Your organisation asks for six of the program's own words as a passphrase.",
        safe="Nothing was changed.",
        next_="Let the program suggest six words and use them.",
        code="weak-passphrase",
    )


def _longer_wanted() -> BadInput:
    return BadInput(
        what="Your organisation asks for a longer passphrase on this computer.",
        safe="Nothing was changed.",
        next_="Use the six words that the program offers, or a longer sentence of your own.",
        code="weak-passphrase",
    )
