"""What is worth knowing of the machine, without naming it."""

from __future__ import annotations

import os
import platform
import re
from importlib.metadata import version
from pathlib import Path
from typing import Any

_LIBRARIES = ("PySide6-Essentials", "cryptography", "msgspec", "reportlab", "sqlcipher3", "sqlite-utils")


def facts() -> dict[str, Any]:
    """Return processor, memory, system and versions; no host name, no user, no folder."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gib": _memory_gib(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "libraries": {name: version(name) for name in _LIBRARIES},
    }


def _processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text("utf-8")
    except OSError:
        return platform.processor() or "unknown"
    named = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    return named[1].strip() if named else "unknown"


def _memory_gib() -> int | None:
    try:
        return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)
    except (AttributeError, OSError, ValueError):
        return None


def peak_mib() -> float:
    """Return the most memory that this process held since `forget_peak`, in MiB (Linux alone)."""
    found = re.search(r"^VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text("ascii"), re.MULTILINE)
    if found is None:
        raise RuntimeError("this system does not tell the peak memory of a process")
    return int(found[1]) / 1024


def forget_peak() -> None:
    """Begin to look for the peak anew: what unlocking took for the passphrase is left behind."""
    Path("/proc/self/clear_refs").write_text("5", "ascii")


def tells_peak() -> bool:
    """Tell whether peaks can be measured here."""
    return Path("/proc/self/clear_refs").exists()
