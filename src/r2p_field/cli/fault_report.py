"""Keeping the report of a fault beside the person's marks; the window shows it before it is saved."""

from __future__ import annotations

import secrets
from pathlib import Path

from r2p_field.services.faults import fault_of


def report(error: BaseException) -> str:
    """Return the report of a fault as text: versions, types of exceptions, places in the code."""
    return fault_of(error).text


def keep(text: str, folder: Path) -> Path | None:
    """Write a report into a folder and return where it lies, None when it cannot be written."""
    path = folder / f"fault-{secrets.token_hex(4)}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return None
    return path
