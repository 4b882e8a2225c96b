"""What lies inside libraries that others built: SQLCipher in a module, OpenSSL in two, ICU beside Qt."""

import re
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from shipping.identity import ROOT, version
from shipping.notices.component import Component, named

_OURS: Final = (
    (re.compile(r"/data/fonts/"), "Noto fonts", "OFL-1.1", "resources/fonts/OFL.txt"),
    (re.compile(r"/_forms/r2p_field_rc\.py$"), "Lucide icons", "ISC", "resources/icons/LUCIDE-LICENSE.txt"),
    (re.compile(r"/data/sample/ucdp"), "UCDP GED, an extract", "CC-BY-4.0", "resources/sample/README.md"),
    (re.compile(r"/data/words/"), "Word list of BIP-39", "MIT", "resources/words/README.md"),
    (re.compile(r"/data/places/"), "Names of countries", "see its notice", "resources/places/README.md"),
    (re.compile(r"/data/selftest/"), "Self-test files", "BSD-3-Clause", "resources/selftest/README.md"),
)  # fmt: skip
"""What lies in our own folders and others made."""
UNDER_QT: Final = frozenset({"pyside6-essentials", "shiboken6"})
"""Packages that bring no terms as files; theirs are Qt's."""


def of_ours(source: str) -> Iterator[Component]:
    """Yield whose work a file of this checkout is."""
    for pattern, name, licence, text in _OURS:
        if pattern.search(source):
            yield named(name, "", licence, ROOT / text)
            if not source.endswith(".py"):
                return
    yield Component(
        name="R2P Field", version=version(), licence="of this project", text="The program itself."
    )


def of_python() -> Component:
    """Return Python itself."""
    import platform

    for file in (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path("/usr/share/doc/python3/copyright"),
    ):
        if file.exists():
            return named("CPython", platform.python_version(), "PSF-2.0", file)
    return Component(name="CPython", version=platform.python_version(), licence="PSF-2.0", text="")


def beside(distribution: str, place: str) -> Iterator[Component]:
    """Yield what a file of a package brings inside, beside the package's own work."""
    if distribution in UNDER_QT:
        yield _of_qt(place)
    elif distribution == "cryptography" and place.endswith((".so", ".pyd")):
        yield _openssl()
        yield named("Rust crates of cryptography", "", "MIT OR Apache-2.0", "Rust.txt")
    elif distribution == "sqlcipher3" and place.endswith((".so", ".pyd")):
        import sqlcipher3

        cipher = sqlcipher3.connect(":memory:").execute("pragma cipher_version").fetchone()[0].split()[0]
        yield named("SQLCipher", cipher, "BSD-3-Clause", "SQLCipher.txt")
        yield named("SQLite", sqlcipher3.sqlite_version, "blessing (public domain)", "SQLite.txt")
        yield named("OpenSSL (inside SQLCipher)", "", "Apache-2.0", "Apache-2.0.txt")


def _of_qt(place: str) -> Component:
    import PySide6

    if "libicu" in place:
        return named("ICU", place.rpartition(".")[2], "Unicode-3.0", "ICU.txt")
    return named("Qt", PySide6.__version__, "LGPL-3.0-only", "Qt.txt", "LGPL-3.txt", "GPL-3.txt")


def _openssl() -> Component:
    from cryptography.hazmat.backends.openssl import backend

    return named(
        "OpenSSL (inside cryptography)",
        backend.openssl_version_text().split()[1],
        "Apache-2.0",
        "Apache-2.0.txt",
    )
