"""The notices as a text for people, `NOTICES.txt` in the folder."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from shipping import tree
from shipping.identity import Identity
from shipping.notices.attribution import NobodyKnows, attributed
from shipping.notices.component import LICENCES, Component

FILE: Final = "NOTICES.txt"
_LONG: Final = 60
"""Letters of terms that a list still holds."""
_RULE: Final = "=" * 78
_APPENDIX: Final = ("GPL-2.txt", "LGPL-2.txt", "LGPL-2.1.txt")
"""Texts that the notices of system libraries refer to without repeating them."""


def components(folder: Path, sources: Path) -> tuple[Component, ...]:
    """Return whose work lies in a built folder, in the order of their names.

    Args:
        folder: the built folder.
        sources: what the spec wrote down: every file and module with where it came from.

    Raises:
        NobodyKnows: a file has no known maker, or lies in the folder and was never written down.
    """
    written = json.loads(sources.read_text("utf-8"))
    files = {f"_internal/{place}": source for place, source in written["files"]}
    known = {*files, *(f"{folder.name}{more}" for more in ("", ".exe", "-cli.exe")), FILE}
    if strays := [leaf.path for leaf in tree.leaves(folder) if not leaf.target and leaf.path not in known]:
        raise NobodyKnows(strays)
    found = attributed([*files.items(), *written["modules"]])
    unique = {one.key: one for makers in found.values() for one in makers}
    return tuple(one for _, one in sorted(unique.items()))


def notices(who: Identity, parts: Iterable[Component]) -> str:
    """Return the text: a list first, then the terms of each part, then the texts that several refer to."""
    parts = tuple(parts)
    width = max(len(f"{one.name} {one.version}") for one in parts)
    listed = [f"{f'{one.name} {one.version}'.strip():{width}}  {_short(one.licence)}" for one in parts]
    blocks = [f"{_RULE}\n{one.name} {one.version}\n{one.licence}\n{_RULE}\n\n{one.text}" for one in parts]
    blocks += [f"{_RULE}\n{name}\n{_RULE}\n\n{(LICENCES / name).read_text('utf-8')}" for name in _APPENDIX]
    head = f"{who.title} {who.version}\n\nWhose work is in this folder, and on which terms\n"
    return "\n".join([head, *listed, "", *(f"{block.rstrip()}\n" for block in blocks)])


def _short(licence: str) -> str:
    """Return the terms in a few words; where there are many, they are to be read in full."""
    return licence if 0 < len(licence) < _LONG else "as in its notice below"
