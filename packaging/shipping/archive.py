"""The folder as one file, `NAME-VERSION-linux-ARCH.tar.xz`: the same bytes from the same folder."""

import tarfile
from pathlib import Path

from shipping import tree
from shipping.identity import EPOCH, Identity


def file_name(who: Identity) -> str:
    """Return what the archive is called."""
    return f"{who.name}-{who.version}-{who.system}.tar.xz"


def pack(folder: Path, out: Path, *, top: str) -> None:
    """Write a folder into an archive, under the name `top`, without names or numbers of people or a clock.

    Args:
        folder: what goes in.
        out: the archive; it is there whole or not at all.
        top: the folder that unpacking makes.
    """
    partial = out.with_suffix(".part")
    with tarfile.open(partial, "w:xz", format=tarfile.PAX_FORMAT, preset=6) as archive:
        archive.add(folder, top, recursive=False, filter=_nameless)
        for path in tree.paths(folder):
            place = f"{top}/{path.relative_to(folder).as_posix()}"
            archive.add(path, place, recursive=False, filter=_nameless)
    partial.replace(out)


def _nameless(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = EPOCH
    return member
