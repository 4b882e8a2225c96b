"""A crash must not write memory to disk: no core files, and no other program of the same user looks inside.

SECURITY_NOTES 2.6. Swap and hibernation cannot be prevented from here; the threat model says so.
"""

from __future__ import annotations

import contextlib
import sys

_PR_SET_DUMPABLE = 4
"""`linux/prctl.h`."""
_NO_ERROR_REPORT = 0x0001 | 0x0002
"""SEM_FAILCRITICALERRORS and SEM_NOGPFAULTERRORBOX of `errhandlingapi.h`: no report of memory."""


def forbid_dumps() -> None:
    """Switch memory dumps off for this process, as far as the system allows."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(_NO_ERROR_REPORT)
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
