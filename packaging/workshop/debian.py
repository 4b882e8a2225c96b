"""System libraries and tools on Debian and its kin: by apt-get as root, else beside the program.

An ordinary user may download packages and unpack them anywhere. `libraries_without_root` does that with the
libraries that Qt needs, into the environment's own folder; programs that expect to lie in /usr (Xvfb, npm)
cannot be had that way.
"""

import os
import re
import shutil
import sysconfig
from collections.abc import Collection, Iterable
from pathlib import Path

from workshop.running import quietly
from workshop.stop import Stop, say

# Drivers, fonts and their helpers: Qt starts without them, and they are five times the size of the rest
NOT_NEEDED = re.compile(
    r"^(libgl1-mesa-dri|mesa-|libllvm|libdrm-|fonts-|fontconfig-config|ucf|libz3|libelf|libpciaccess)"
)


def is_root() -> bool:
    """Tell whether this process may install packages for the whole system."""
    return os.name == "posix" and os.geteuid() == 0


def has_apt() -> bool:
    """Tell whether this system installs its packages by apt-get."""
    return shutil.which("apt-get") is not None and shutil.which("dpkg") is not None


def install_as_root(packages: Collection[str], purpose: str, log: Path) -> None:
    """Install packages for the whole system.

    Raises:
        Stop: apt-get failed.
    """
    say(f"{purpose}: apt-get install {' '.join(packages)}")
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive", LC_ALL="C.UTF-8")
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    try:
        quietly(install, purpose, log=log, env=env)
    except Stop:  # the package lists may be missing or old
        quietly(["apt-get", "update", "-qq"], purpose, log=log, env=env)
        quietly(install, purpose, log=log, env=env)


def libraries_without_root(packages: Collection[str], folder: Path, log: Path) -> None:
    """Download packages and what they depend on, and unpack them into `folder`.

    Raises:
        Stop: a download or an unpacking failed.
    """
    purpose = "Fetching the system libraries that Qt needs"
    say(f"{purpose}, without root, into {folder}")
    lists, cache, debs = folder / "lists", folder / "cache", folder / "debs"
    for place in (lists / "partial", cache / "archives" / "partial", debs):
        place.mkdir(parents=True, exist_ok=True)
    apt = [
        "apt-get",
        "-qq",
        "-o",
        f"Dir::State::lists={lists}",
        "-o",
        f"Dir::Cache={cache}",
        "-o",
        "Debug::NoLocking=1",
    ]
    env = dict(os.environ, LC_ALL="C.UTF-8")
    quietly([*apt, "update"], purpose, log=log, env=env)
    planned = quietly(
        [*apt, "install", "-y", "--no-install-recommends", "--print-uris", *packages],
        purpose,
        log=log,
        env=env,
    )
    quietly([*apt, "download", *package_names(planned)], purpose, log=log, env=env, cwd=debs)
    for deb in sorted(debs.glob("*.deb")):
        quietly(["dpkg", "-x", deb, folder / "root"], purpose, log=log, env=env)
    for place in (lists, cache, debs):
        shutil.rmtree(place)


def package_names(planned: str) -> list[str]:
    """Return the packages that `apt-get --print-uris` names, without those that Qt starts without."""
    names = re.findall(r"^'[^']*' ([^_\s]+)_\S+\.deb ", planned, re.MULTILINE)
    return [name for name in names if not NOT_NEEDED.match(name)]


def library_folders(folder: Path) -> list[Path]:
    """Return where libraries unpacked into `folder` lie; empty when none were."""
    triplet = sysconfig.get_config_var("MULTIARCH") or ""
    places: Iterable[Path] = (folder / "root" / top / triplet for top in ("usr/lib", "lib"))
    return [place for place in places if place.is_dir()]
