"""`python -m shipping`: what stands behind `python3 packaging/dev.py build`."""

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from shipping import archive, bill, folder, tree
from shipping.asked import parse
from shipping.debian import package
from shipping.identity import NAME_VARIABLE, Identity, identity
from shipping.notices import write


def main(arguments: Sequence[str]) -> int:
    """Make what was asked for and say where it lies."""
    asked, _ = parse(arguments)
    try:
        who = identity({**os.environ, NAME_VARIABLE: asked.name})
        made = folder.build(who)
    except (folder.BuildFailed, ValueError) as problem:
        print(problem, file=sys.stderr)
        return 1
    size = tree.size(who.folder) / 1e6
    _say(f"The program lies in {who.folder} ({size:.0f} MB{'' if made else ', as it was: nothing changed'})")
    if not asked.folder:
        for path in _packages(who):
            _say(f"{path} ({path.stat().st_size / 1e6:.1f} MB)")
    return 0


def _packages(who: Identity) -> Iterator[Path]:
    """Make what is handed out, and yield each as it is there; the Debian package where dpkg is."""
    dist, work = who.folder.parent, folder.work_of(who)
    parts = write.components(who.folder, folder.sources(work))
    bill.write(who, who.folder, parts, dist / bill.file_name(who))
    yield dist / bill.file_name(who)
    archive.pack(who.folder, dist / archive.file_name(who), top=f"{who.name}-{who.version}")
    yield dist / archive.file_name(who)
    if shutil.which("dpkg-deb"):
        package.pack(who, work / "deb", dist / package.file_name(who))
        yield dist / package.file_name(who)


def _say(sentence: str) -> None:
    print(f"· {sentence}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
