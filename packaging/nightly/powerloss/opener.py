"""The process that is recorded a second time: it opens what a power cut left, and closes it again.

`python -m nightly.powerloss.opener PLACE BEFORE AFTER ...`: a place written as JSON, a folder that holds an
image of it, and the folder in which to keep what lies there in the end.
"""

from __future__ import annotations

import os
import shutil
import sys
from itertools import islice
from pathlib import Path

from nightly.powerloss.place import Place, cheap_passphrases, passphrases
from nightly.powerloss.steps import BEGIN, END
from r2p_field.vault import slots
from r2p_field.vault.errors import WrongPassphrase


def main(*tasks: str) -> None:
    """Open one image after the other, each laid down where its act happened."""
    rest = iter(tasks)
    with cheap_passphrases():
        while task := tuple(islice(rest, 3)):
            place, before, after = Place.from_json(task[0]), Path(task[1]), Path(task[2])
            shutil.rmtree(place.root)
            shutil.copytree(before, place.root)
            os.write(sys.stdout.fileno(), f"{BEGIN} {before}\n".encode())
            place.open(_opening(place.vault)).program.upkeep.close(ending=False)
            os.write(sys.stdout.fileno(), f"{END} {before}\n".encode())
            shutil.copytree(place.root, after)


def _opening(vault: Path) -> str:
    """Return a passphrase that opens the records."""
    for one in passphrases():
        try:
            slots.unlock(vault, slots.Secret(passphrase=one))
        except WrongPassphrase:
            continue
        return one
    raise WrongPassphrase


if __name__ == "__main__":
    main(*sys.argv[1:])
