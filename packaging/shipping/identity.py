"""Under which name the built program goes, and the few facts that every package of it repeats: in one place.

The spec, the archive and the Debian package read it from here. A build may be given another name by the
environment variable NAME_VARIABLE (`dev.py build --name`).
"""

import json
import os
import platform
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
NEUTRAL_ICON: Final = "file-text"
NAME_VARIABLE: Final = "R2P_FIELD_BUILD_NAME"
EPOCH: Final = 1580601600
"""The time that every file of a build bears (seconds since 1970): two builds must not differ by the clock."""
_NAME: Final = re.compile(r"[a-z][a-z0-9.-]{1,40}")
_DEBIAN: Final = {"x86_64": "amd64", "aarch64": "arm64"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What a build is called. `icon` is a picture (SVG); `neutral` builds claim no kind of file."""

    name: str
    title: str
    version: str
    icon: Path

    @property
    def neutral(self) -> bool:
        """Whether it goes under another name than its own."""
        return self.name != "r2p-field"

    def brand(self) -> bytes:
        """Return what the program reads of the name that it goes under (`r2p_field.services.brand`)."""
        words = self.title.replace(" ", "-")
        facts = {
            "name": self.name,
            "title": self.title,
            "records": f"{words}-records",
            "sample": f"{words}-sample",
            "icon": NEUTRAL_ICON,
        }
        return json.dumps(facts, sort_keys=True).encode()

    @property
    def folder(self) -> Path:
        """Where the built folder lies."""
        return ROOT / "dist" / self.name

    @property
    def system(self) -> str:
        """The system and processor that a build made here is for: `linux-x86_64`."""
        return f"{sys.platform.rstrip('0123456789')}-{platform.machine()}"

    @property
    def debian_architecture(self) -> str:
        """The processor as Debian calls it."""
        return _DEBIAN.get(platform.machine(), platform.machine())


def identity(environment: Mapping[str, str] = os.environ) -> Identity:
    """Return what this build is called.

    Raises:
        ValueError: the given name is no name of a program.
    """
    name = environment.get(NAME_VARIABLE, "r2p-field")
    if _NAME.fullmatch(name) is None:
        raise ValueError(f"{name!r} is no name for a program: small letters, digits, - and . alone.")
    title = "R2P Field" if name == "r2p-field" else name.replace("-", " ").capitalize()
    picture = "r2p-field" if name == "r2p-field" else NEUTRAL_ICON
    icon = ROOT / "resources" / "icons" / f"{picture}.svg"
    return Identity(name=name, title=title, version=version(), icon=icon)


def version() -> str:
    """Return the version of the program in this checkout."""
    text = (ROOT / "src" / "r2p_field" / "__init__.py").read_text("utf-8")
    [found] = re.findall(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    return str(found)
