"""Makes the golden releases, once, when their format is released.

`python -m tests.golden.make_releases FOLDER`; FOLDER does not exist yet. Never run it over what is in git.
"""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path

from tests.release.makers import FILES, HEIR, KEYS, MAKER, PACK, PROGRAM, lay, released

from r2p_field.ledger.signed import SignedObject
from r2p_field.release.manifest import Manifest, What
from r2p_field.release.trusted import write_keys
from r2p_field.release.writing import folder_entries

MORE = {**FILES, "_internal/empty": b""}
TABLE = b'id = "invented"\nversion = "1"\n'


def make(folder: Path) -> None:
    """Make all of it in a new folder."""
    folder.mkdir()
    program = lay(folder / "program", MORE)
    (program / "lib.so").symlink_to("_internal/lib.so")
    pack = lay(folder / "pack", {"catalogues/invented.toml": TABLE})
    bridge = _bridge(program)
    files = {
        "program.r2pu": released(program, PROGRAM),
        "by-the-next-key.r2pu": released(
            program, replace(PROGRAM, version=(0, 3, 0)), signer=HEIR, chain=[bridge]
        ),
        "frameworks.r2pu": released(pack, replace(PACK, what=What.CATALOGUES)),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / "keys.json").write_bytes(write_keys(KEYS.values()))
    held = {name: hashlib.sha256(data).hexdigest() for name, data in MORE.items()}
    facts = {
        "program": held | {"lib.so": held["_internal/lib.so"]},
        "frameworks": {"catalogues/invented.toml": hashlib.sha256(TABLE).hexdigest()},
    }
    (folder / "facts.json").write_text(json.dumps(facts, indent=1), "utf-8")
    for made in (program, pack):
        for path in sorted(made.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        made.rmdir()


def _bridge(program: Path) -> SignedObject:
    """Return the statement of the release that named the next key."""
    named: Manifest = replace(PROGRAM, files=folder_entries(program), next_keys=(HEIR.public_keys,))
    return named.sign(MAKER)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
