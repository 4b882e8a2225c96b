"""What goes into the folder of the program, and what is kept out of it.

Kept out: whatever could open a connection, parts of Qt that no window uses, and system libraries that only
such parts asked for. CUPS stays the computer's own, like the drivers of the display: the folder brings no
library that talks to printers over a network, and where the computer has none, no printer is offered.
"""

import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Final

Entry = tuple[str, str, str]
"""A line of PyInstaller's tables: place in the folder, file it comes from (or link target), kind."""

NETWORK: Final = ("qvnc", "qtuiotouch", "Qt6Network", "/tls/", "/networkinformation/", "QtNetwork", "_ssl.")
"""Nothing that could open a connection is shipped."""
UNUSED: Final = (
    "Qt6EglF", "Qt6Qml", "Qt6Quick", "Qt6VirtualKeyboard", "Qt6Pdf", "Qt6Sql", "/sqldrivers/",
    "/qmltooling/", "virtualkeyboard", "platformthemes/libqgtk3", "platformthemes/libqxdgdesktopportal",
    "libqeglfs", "libqlinuxfb", "libqminimal", "libqvkkhr", "egldeviceintegrations", "plugins/generic/",
    "libqpdf", "imageformats/libqtiff", "imageformats/libqtga", "imageformats/libqwbmp",
    "imageformats/libqicns", "imageformats/libqgif", "imageformats/libqwebp", "imageformats/libqico",
    "libvulkan-server", "libdmabuf-server", "libdrm-egl-server", "libshm-emulation-server", "_avif",
    "libavif",
)  # fmt: skip
"""Parts of Qt and of other libraries that no window or page of ours uses."""
OF_THE_COMPUTER: Final = ("libcups.so",)
"""Libraries that must be the computer's own."""
LANGUAGES: Final = ("ar", "en", "es", "fr")
"""Qt's own translations that ship; it has no Kiswahili."""
EXCLUDED_MODULES: Final = (
    "IPython", "PIL._avif", "PIL.ImageTk", "PySide6.QtNetwork", "_ssl", "asyncio", "curses", "doctest",
    "ensurepip", "ftplib", "http.server", "lib2to3", "multiprocessing", "numpy", "pdb", "pip", "pydoc",
    "pydoc_data", "readline", "setuptools", "smtplib", "socketserver", "ssl", "tkinter", "unittest",
    "xmlrpc",
)  # fmt: skip
_RECORDS: Final = re.compile(r"\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$")
"""Where and how a package was installed on the building machine: nobody's business, and never the same."""
_LIBRARY: Final = re.compile(r"^lib[^/]*\.so(\.[\w.]+)?$")
_NEEDED: Final = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)


def kept(binaries: Iterable[Entry], datas: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return both tables of PyInstaller without what is kept out."""
    binaries = [one for one in binaries if wanted(one[0])]
    datas = [one for one in datas if wanted(one[0])]
    lacking = orphans(binaries, needed_by) if sys.platform.startswith("linux") else set()
    binaries = [one for one in binaries if one[0] not in lacking]
    return _without_dead_links(binaries, datas)


def wanted(place: str) -> bool:
    """Whether something belongs into the folder, by its place there."""
    name = place.replace("\\", "/")
    if any(part in name for part in NETWORK + UNUSED + OF_THE_COMPUTER) or _RECORDS.search(name):
        return False
    if "/translations/" in name and name.endswith(".qm"):
        return PurePosixPath(name).stem.removeprefix("qtbase_") in LANGUAGES
    return True


def orphans(binaries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """Return the places of the libraries that nothing else in the folder needs any more.

    `needs` tells of a file which libraries it is linked with.
    """
    libraries = {PurePosixPath(one[0]).name: one for one in binaries if _is_library(one)}
    found: set[str] = set()
    looked_at = [one for one in binaries if not _is_library(one) and one[2] != "SYMLINK"]
    while looked_at:
        for name in needs(looked_at.pop()[1]):
            if name in libraries and name not in found:
                found.add(name)
                looked_at.append(libraries[name])
    return {entry[0] for name, entry in libraries.items() if name not in found}


def needed_by(file: str) -> list[str]:
    """Return the libraries that a program or library is linked with (binutils)."""
    done = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=False)
    return _NEEDED.findall(done.stdout)


def _is_library(entry: Entry) -> bool:
    """Whether it is there only because others need it: no plug-in, no module of Python, not Python itself."""
    path = PurePosixPath(entry[0])
    if entry[2] != "BINARY" or "plugins" in path.parts or path.name.startswith("libpython"):
        return False
    return _LIBRARY.match(path.name) is not None


def _without_dead_links(binaries: list[Entry], datas: list[Entry]) -> tuple[list[Entry], list[Entry]]:
    there = {PurePosixPath(one[0]) for one in binaries + datas if one[2] != "SYMLINK"}

    def alive(entry: Entry) -> bool:
        return entry[2] != "SYMLINK" or PurePosixPath(entry[0]).parent / entry[1] in there

    return list(filter(alive, binaries)), list(filter(alive, datas))


def sources(*tables: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """Yield place and source of everything that goes in: what the notices are written from."""
    for place, source, kind in (one for table in tables for one in table):
        if kind != "SYMLINK":
            yield place, str(Path(source)) if source else ""
