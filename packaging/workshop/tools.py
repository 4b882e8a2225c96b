"""Programs beside Python that some tests and the build need.

As root they are installed by apt-get. Otherwise the tests that need them are left out, aloud; under CI that
is a failure.
"""

import ctypes
import os
import platform
import shutil
import sys
import sysconfig
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from workshop import debian
from workshop.environment import Environment
from workshop.stop import Stop, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A group of tests, by its pytest marker, and the programs it cannot run without."""

    marker: str
    programs: Collection[str]
    packages: Collection[str]
    tests: str


NEEDS = (
    Need(
        marker="xvfb",
        programs=("Xvfb", "xauth", "xdotool", "openbox"),
        packages=("xvfb", "xauth", "xdotool", "openbox"),
        tests="the journeys on a real X display",
    ),
    Need(
        marker="dbus",
        programs=("dbus-daemon", "dbus-send"),
        packages=("dbus",),
        tests="the tests of what the system tells when it sleeps",
    ),
    Need(
        marker="strace",
        programs=("strace",),
        packages=("strace",),
        tests="the trials of power loss",
    ),
    Need(
        marker="sticks",
        programs=("mount.exfat-fuse", "mkfs.exfat", "fsck.exfat", "ntfs-3g", "mkfs.ntfs", "ntfsfix", "pgrep"),
        packages=("exfat-fuse", "exfatprogs", "ntfs-3g", "procps"),
        tests="the trials of pulled sticks",
    ),
)


FUZZER = "fuzz"
"""The marker of what needs the fuzzer: its package exists for Linux on x86-64 alone."""


def left_out(environment: Environment) -> list[str]:
    """Install what tests need; return the markers of those that cannot run here, after saying so.

    Raises:
        Stop: under CI, where nothing may be left out that can be had, or when an installation failed.
    """
    markers = [need.marker for need in NEEDS if not _met(need, environment)]
    if not (sys.platform.startswith("linux") and platform.machine() == "x86_64"):
        say("The fuzzer has no package for this system; its tests are left out.")
        markers.append(FUZZER)
    return markers


def _met(need: Need, environment: Environment) -> bool:
    lacking = [program for program in need.programs if shutil.which(program) is None]
    if lacking and debian.has_apt() and debian.is_root():
        debian.install_as_root(need.packages, f"Installing what {need.tests} needs", environment.log)
        lacking = []
    if not lacking:
        return True
    sentence = f"{' and '.join(lacking)} not found: {need.tests} cannot run."
    if os.environ.get("CI"):
        raise Stop(f"{sentence} Install {' and '.join(need.packages)}.")
    say(f"{sentence} Those tests are left out; to run them: apt-get install {' '.join(need.packages)}")
    return False


def provide_build_tools(environment: Environment) -> None:
    """Install what PyInstaller looks into programs with; on Linux alone.

    Raises:
        Stop: they are missing and cannot be had here.
    """
    if not sys.platform.startswith("linux"):
        return
    library = f"libpython3.{sys.version_info.minor}"
    lacking = [] if shutil.which("objdump") else ["binutils"]
    if not _has_python_library(f"{library}.so.1.0"):
        lacking.append(library)
    if not lacking:
        return
    if not (debian.has_apt() and debian.is_root()):
        raise Stop(f"To build the program, install these first, as root: {' '.join(lacking)}")
    debian.install_as_root(lacking, "Installing what the build needs", environment.log)


def _has_python_library(name: str) -> bool:
    """Tell whether Python is there as a library; Debian ships it apart, other builds beside it."""
    if (Path(sysconfig.get_config_var("LIBDIR") or "") / name).exists():
        return True
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
