"""The Debian package: the folder in /usr/lib, a name in /usr/bin, and what desktops and Debian ask for."""

import gzip
import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from shipping import tree
from shipping.debian import desktop
from shipping.debian.depends import depends
from shipping.identity import EPOCH, Identity
from shipping.notices.write import FILE as NOTICES

_OVERRIDES: Final = """\
# The program brings its libraries along: it starts on computers that never see a network.
{name}: embedded-library *
# They lie in a folder of the program alone, and find each other beside themselves.
{name}: custom-library-search-path *
# As their makers built them.
{name}: library-not-linked-against-libc *
{name}: shared-library-lacks-prerequisites *
{name}: hardening-no-pie *
# Pages must look the same everywhere, so its fonts are its own.
{name}: duplicate-font-file *
# One text for the folder however it travels; most computers that get it have no common-licenses.
{name}: copyright-file-contains-full-apache-2-license
{name}: copyright-file-contains-full-gpl-license
# Nobody's address: whoever hands out the package puts in their own.
{name}: bogus-mail-host *
{name}: bogus-mail-host-in-debian-changelog *
"""
_MANUAL: Final = """\
.TH {upper} 1 "" "{title} {version}" "User Commands"
.SH NAME
{name} \\- {purpose}
.SH SYNOPSIS
.B {name}
[\\fICOMMAND\\fR [\\fIARGUMENT\\fR ...]]
.SH DESCRIPTION
Without a command the window opens. It opens no network connection.
.TP
.B \\-\\-help
names every command.
.TP
.B \\-\\-selftest
tries the whole program in a temporary folder; exit code 0 when everything works, else 1.
.SH EXIT STATUS
0 done, 1 refused with a reason, 2 wrong usage, 70 a mistake of the program.
"""


def file_name(who: Identity) -> str:
    """Return what the package is called."""
    return f"{who.name}_{who.version}_{who.debian_architecture}.deb"


def pack(who: Identity, work: Path, out: Path, *, compression: str = "xz") -> None:
    """Write the package of the built folder.

    Args:
        who: what is packed.
        work: where its tree is laid out.
        out: the package; it is there whole or not at all.
        compression: as dpkg-deb calls it; xz takes a minute.

    Raises:
        NotNamed: the folder needs a library for which no package is named.
        subprocess.CalledProcessError: dpkg-deb refused; what it said stands on standard error.
    """
    shutil.rmtree(work, ignore_errors=True)
    lay_out(who, work)
    tree.clamp(work, EPOCH)
    partial = out.with_suffix(".part")
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    command: list[str | Path] = [
        "dpkg-deb",
        "--root-owner-group",
        f"-Z{compression}",
        "--build",
        work,
        partial,
    ]
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
    partial.replace(out)
    shutil.rmtree(work)


def lay_out(who: Identity, root: Path) -> None:
    """Lay out what the package installs below `root`, and what Debian reads of it."""
    shutil.copytree(who.folder, root / "usr/lib" / who.name, symlinks=True)
    (root / "usr/bin").mkdir()
    (root / "usr/bin" / who.name).symlink_to(f"../lib/{who.name}/{who.name}")
    share = root / "usr/share"
    for name, text in _texts(who).items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        (share / name).write_bytes(
            gzip.compress(text.encode(), mtime=0) if name.endswith(".gz") else text.encode()
        )
    for name in _icons(who):
        (share / "icons/hicolor/scalable" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(who.icon, share / "icons/hicolor/scalable" / name)
    shutil.copyfile(who.folder / NOTICES, share / "doc" / who.name / "copyright")
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(_control(who, root), "utf-8")
    (root / "DEBIAN/md5sums").write_text(_sums(root), "utf-8")


def _texts(who: Identity) -> dict[str, str]:
    """Return what is written below /usr/share, by its place there."""
    words = {"name": who.name, "upper": who.name.upper(), "title": who.title, "version": who.version}
    words |= {"purpose": _purpose(who)}
    texts = {
        f"applications/{who.name}.desktop": desktop.entry(who),
        f"doc/{who.name}/changelog.gz": _changelog(who),
        f"lintian/overrides/{who.name}": _OVERRIDES.format(**words),
        f"man/man1/{who.name}.1.gz": _MANUAL.format(**words),
    }
    if not who.neutral:
        texts[f"mime/packages/{who.name}.xml"] = desktop.kind()
        texts[f"metainfo/{desktop.ID}.metainfo.xml"] = desktop.metainfo(who)
    return texts


def _icons(who: Identity) -> tuple[str, ...]:
    own = f"apps/{who.name}.svg"
    return (own,) if who.neutral else (own, f"mimetypes/{desktop.KIND.replace('/', '-')}.svg")


def _changelog(who: Identity) -> str:
    return (
        f"{who.name} ({who.version}) unstable; urgency=medium\n\n  * Version {who.version}.\n\n"
        f" -- {who.title} <{who.name}@localhost>  Sun, 02 Feb 2020 00:00:00 +0000\n"
    )


def _purpose(who: Identity) -> str:
    return "program" if who.neutral else "record offline and encrypted, carry as sealed packets"


def _control(who: Identity, root: Path) -> str:
    more = "A desktop program." if who.neutral else (
        "For field officers, dialogue committees and headquarters: observations and\n meetings are recorded"
        " without a network, rest encrypted, travel as sealed\n packets on any stick, and are printed."
        " It opens no network connection."
    )  # fmt: skip
    return f"""\
Package: {who.name}
Version: {who.version}
Architecture: {who.debian_architecture}
Maintainer: {who.title} <{who.name}@localhost>
Installed-Size: {(tree.size(root) + 1023) // 1024}
Depends: {", ".join(depends(who.folder))}
Recommends: libcups2
Section: utils
Priority: optional
Description: {_purpose(who)}
 {more}
"""


def _sums(root: Path) -> str:
    import hashlib

    files = [leaf for leaf in tree.leaves(root) if not leaf.target and not leaf.path.startswith("DEBIAN/")]
    sums = [hashlib.md5((root / leaf.path).read_bytes(), usedforsecurity=False).hexdigest() for leaf in files]
    return "".join(f"{one}  {leaf.path}\n" for one, leaf in zip(sums, files, strict=True))
