"""`python -m shipping`: what stands behind `python3 packaging/dev.py build`."""

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from shipping import archive, folder, tree
from shipping.asked import parse
from shipping.identity import NAME_VARIABLE, ROOT, Identity, identity


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
            _say(f"{path} ({path.stat().st_size / 1e6:.0f} MB)")
    return 0


def _packages(who: Identity) -> list[Path]:
    begun = time.monotonic()
    out = ROOT / "dist" / archive.file_name(who)
    archive.pack(who.folder, out, top=f"{who.name}-{who.version}")
    _say(f"packed in {time.monotonic() - begun:.0f} s")
    return [out]


def _say(sentence: str) -> None:
    print(f"· {sentence}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
