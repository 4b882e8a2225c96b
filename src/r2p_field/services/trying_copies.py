"""Trying whether a second copy opens, with or without open records beside it, told in plain sentences."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Progress
from r2p_field.ledger.clock import Hlc, milliseconds
from r2p_field.services.journal import day_of, own_day
from r2p_field.vault import rehearsal
from r2p_field.vault.errors import (
    StorageFull,
    StorageRefused,
    VaultDamaged,
    VaultError,
    VaultMissing,
    VaultNewer,
    VaultUnfinished,
    WrongPassphrase,
)
from r2p_field.vault.vault import Vault, exists

_SAFE = "The copy was only read, and your records are as they were."


class CopyRefused(R2PError):
    """A second copy did not open, or not whole; `code` tells why."""

    code = "copy-refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyTried:
    """What a second copy holds that opened and was read whole. Days are the person's own.

    `name` is that of its folder. `made`: the day of the copy, None where it does not say. `until`: the day of
    its newest entry, None for an empty one. Where records were open beside it (`compared`), `newer` entries
    were written since, the first of them on `since`; `only_there` entries are in the copy alone.
    """

    name: str
    made: dt.date | None
    until: dt.date | None
    observations: int
    entries: int
    compared: bool = False
    newer: int = 0
    since: dt.date | None = None
    only_there: int = 0


def newest_copy(folder: Path) -> Path:
    """Return the copy that a folder is, or the newest of those in it; the folder itself where there is none.

    Copies are named by their day, further ones of one day by a number.
    """
    try:
        if exists(folder):
            return folder
        return max((one for one in folder.glob("copy-*") if exists(one)), key=_by_day, default=folder)
    except OSError:
        return folder


def _by_day(copy: Path) -> tuple[str, int]:
    day, number = copy.name[:15], copy.name[16:]
    return day, int(number) if number.isdecimal() else 0


def try_copy(
    source: Path,
    profile: Path,
    progress: Progress,
    *,
    passphrase: str | None = None,
    code: str | None = None,
    beside: Vault | None = None,
) -> CopyTried:
    """Open a second copy with what opens it and read everything in it; it is never written.

    Raises CopyRefused, BadCode, Cancelled.
    """
    try:
        found = rehearsal.rehearse(source, profile, progress, passphrase=passphrase, code=code, beside=beside)
    except VaultError as error:
        raise _told(error) from None
    compared = found.compared
    return CopyTried(
        name=source.name,
        made=day_of(found.made),
        until=_day(found.until),
        observations=found.observations,
        entries=found.entries,
        compared=compared is not None,
        newer=compared.newer if compared else 0,
        since=_day(compared.since) if compared else None,
        only_there=compared.only_there if compared else 0,
    )


def _day(stamp: Hlc | None) -> dt.date | None:
    return own_day(milliseconds(stamp) // 1000) if stamp else None


def _told(error: VaultError) -> R2PError:
    """Say it of the copy; the sentences of the vault speak of records that somebody works in."""
    for kind, (what, next_) in _SENTENCES.items():
        if isinstance(error, kind):
            return CopyRefused(what=what, safe=_SAFE, next_=next_, code=error.code)
    return error


_SENTENCES: dict[type[VaultError], tuple[str, str]] = {
    VaultMissing: (
        "There is no second copy in this folder.",
        "Choose the stick or the folder of the copy; its name begins with “copy”.",
    ),
    VaultUnfinished: (
        "Making this second copy was cut short, so there is nothing in it that opens.",
        "Make a new second copy.",
    ),
    WrongPassphrase: (
        "The passphrase or the code on paper does not open this copy.",
        "Type it again slowly. A copy opens with what opened the records on the day when it was made.",
    ),
    VaultNewer: (
        "This copy was made by a newer version of this program.",
        "Update this program from the stick of your headquarters, then try the copy again.",
    ),
    rehearsal.OtherRecords: (
        "This copy opens, but it is a copy of other records than these.",
        "Choose a copy of these records, or make one.",
    ),
    VaultDamaged: (
        "This copy cannot be relied on: part of it is missing, or is not what was written.",
        "Make a new second copy on another stick now, and keep this one until the new one was tried.",
    ),
    StorageRefused: (
        "The copy could not be read to its end: the stick is gone, or it is failing.",
        "Put it in again and try once more. If that fails too, make a new copy on another stick.",
    ),
    StorageFull: (
        "There is no room on this computer for trying this copy.",
        "Free some space, then try it again. The copy itself may be sound.",
    ),
}
"""By kind, the narrower before the wider."""
