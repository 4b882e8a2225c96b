"""A part of the folder that somebody made, and where its terms are found."""

import importlib.metadata
import re
import subprocess
from dataclasses import dataclass
from email.message import Message
from functools import cache
from pathlib import Path
from typing import Final, cast

LICENCES: Final = Path(__file__).resolve().parents[1] / "licences"
_LICENCE_FILE: Final = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_DEBIAN_DOCS: Final = "usr/share/doc"
_NAME: Final = re.compile(r"[-_.]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """Somebody's work: `licence` in short (SPDX where it is known), `text` the terms in full."""

    name: str
    version: str
    licence: str
    text: str

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from others, and puts it in its place in a list."""
        return self.name.casefold(), self.version


def named(name: str, version: str, licence: str, *texts: str | Path) -> Component:
    """Return a component whose terms lie in files: of our own folder when only named, else anywhere."""
    files = [LICENCES / text if isinstance(text, str) else text for text in texts]
    return Component(
        name=name,
        version=version,
        licence=licence,
        text="\n\n".join(one.read_text("utf-8").strip() for one in files),
    )


@cache
def of_distribution(name: str) -> Component:
    """Return a Python package with the terms that it brings."""
    found = importlib.metadata.distribution(name)
    meta = cast("Message", found.metadata)
    said = meta.get("License-Expression") or (meta.get("License") or "").strip().split("\n")[0].split(";")[0]
    classifiers = [
        c.rpartition(" :: ")[2] for c in meta.get_all("Classifier") or () if c.startswith("License ::")
    ]
    files = [
        f
        for f in found.files or ()
        if f.parent.as_posix().find(".dist-info") > 0 and _LICENCE_FILE.search(f.as_posix())
    ]
    texts = [Path(str(file.locate())).read_text("utf-8", "replace").strip() for file in sorted(files)]
    return Component(
        name=meta["Name"],
        version=found.version,
        licence=said or ", ".join(classifiers),
        text="\n\n".join(texts),
    )


@cache
def of_debian_package(name: str, root: Path = Path("/")) -> Component:
    """Return a system library with the terms that its package brings."""
    path = root / _DEBIAN_DOCS / name.partition(":")[0] / "copyright"
    text = path.read_text("utf-8", "replace").strip() if path.exists() else ""
    short = dict.fromkeys(re.findall(r"^License:[ \t]*(\S.*)$", text, re.MULTILINE))
    asked = ["dpkg-query", "-W", "-f", "${Version}", name]
    version = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return Component(
        name=name.partition(":")[0],
        version=version,
        licence="; ".join(short) or "as in its notice",
        text=text,
    )


def same_name(name: str) -> str:
    """Return the one spelling of a package's name that all spellings have in common."""
    return _NAME.sub("-", name).lower()
