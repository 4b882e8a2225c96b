"""To whom each file of the folder and each module belongs; a file that nobody knows is an error."""

import importlib.metadata
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from shipping.identity import ROOT
from shipping.notices import inside
from shipping.notices.component import Component, of_debian_package, of_distribution, same_name

_SITE: Final = re.compile(r"(?:site|dist)-packages/(.+)$")
_BRAND: Final = (ROOT / "build" / "brand.json").as_posix()
_WRITTEN_HERE: Final = frozenset({(ROOT / "packaging" / "launcher.py").as_posix(), _BRAND})
_UNPACKED: Final = re.compile(r"^(.*/\.venv/system/root)(/.+)$")


class NobodyKnows(Exception):
    """Files of the folder whose maker is not known: nothing may ship whose terms were not read."""

    def __init__(self, places: Iterable[str]) -> None:
        super().__init__(f"Nobody knows whose work these are: {', '.join(sorted(places))}.")


def attributed(sources: Iterable[tuple[str, str]]) -> dict[str, tuple[Component, ...]]:
    """Return the makers of each place.

    Args:
        sources: place in the folder (or name of a module), and the file that it came from.

    Raises:
        NobodyKnows: there are places without a maker.
    """
    found = {place: tuple(makers(place, source)) for place, source in sources}
    if unknown := [
        place for place, known in found.items() if not known or any(not one.text for one in known)
    ]:
        raise NobodyKnows(unknown)
    return found


def makers(place: str, source: str) -> Iterator[Component]:
    """Yield whose work a file is; nothing when that is not known."""
    path = source.replace("\\", "/")
    if (site := _SITE.search(path)) is not None:
        if (name := _owners().get(site[1])) is not None:
            if name not in inside.UNDER_QT:
                yield of_distribution(name)
            yield from inside.beside(name, place)
    elif path.startswith(f"{(ROOT / 'src' / 'r2p_field').as_posix()}/") or path in _WRITTEN_HERE:
        yield from inside.of_ours(path)
    elif (path.startswith(f"{Path(sys.base_prefix).as_posix()}/lib/") and "python" in path) or path.endswith(
        "base_library.zip"
    ):
        yield inside.of_python()
    elif not sys.platform.startswith("linux") and path.startswith(Path(sys.base_prefix).as_posix()):
        yield inside.of_python()  # on other systems Python's own folder holds nothing else
    elif (package := _debian_owner(path)) is not None:
        yield package


@cache
def _owners() -> Mapping[str, str]:
    """Return the package of each file in site-packages."""
    return {
        file.as_posix(): same_name(found.metadata["Name"])
        for found in importlib.metadata.distributions()
        for file in found.files or ()
    }


@cache
def _debian_owner(path: str) -> Component | None:
    """Return the system's package of a library, whether it lies in /usr/lib or, by an old name, in /lib."""
    unpacked = _UNPACKED.match(path)
    root, inner = (Path(unpacked[1]), unpacked[2]) if unpacked else (Path("/"), path)
    resolved = str(Path(path).resolve())
    names = {inner, resolved, inner.removeprefix("/usr"), resolved.removeprefix("/usr")}
    for name in sorted(names):
        try:
            done = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        except OSError:
            return None
        if done.returncode == 0:
            return of_debian_package(done.stdout.split(": ")[0].split(",")[0], root)
    return None
