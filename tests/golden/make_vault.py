"""Makes the golden records of a format, once, when that format is released.

`python -m tests.golden.make_vault FOLDER`; FOLDER does not exist yet. Never run it over what is in git.
"""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import sys
from pathlib import Path

from tests.vault.test_folds import factor, take
from tests.vault.test_vault import write
from tests.vault.writers import World

from r2p_field.crypto import kdf
from r2p_field.crypto.age import Identity
from r2p_field.vault import vault as vaults
from r2p_field.vault.vault import Vault

PASSPHRASE = "golden river stone lamp"
PICTURE = bytes(range(256)) * 1200
FILES = ("blobs.db", "vault.db", "vault.slots")


def fill(vault: Vault) -> str:
    """Put one of everything into the records; return the id of the photo."""
    world = World("ana", "ben")
    ana, ben = world["ana"], world["ben"]
    when = {"start": "2026-11-01", "end": "2026-11-02", "precision": "day"}
    where = {"admin1": "Haute-Kotto", "words": "the ferry"}
    words = "Men with rifles stood at the ferry. القرية"
    one = ana.observe(words, title="At the ferry", where=where, when=when, factors=[factor("1")])
    take(vault.records, world, one, ben.grade(one), ben.external("7", "an event of a table"))
    take(vault.records, world, ana.amend(f"{words} Two days.", one, title="At the ferry"))
    erased = ben.observe("to be erased")
    take(vault.records, world, erased, ben.erase(record=erased.header.record))
    take(vault.records, world, ana.first({"later": 1}, "session"))
    write(vault, 2)
    photo, _ = vault.blobs.add(io.BytesIO(PICTURE), "image/png")
    draft = json.dumps({"what": "half typed", "photo": photo.id}).encode()
    vault.drafts.save(draft, "2026-11-23T10:00:00Z")
    vault.keyring.add_recipient(Identity.generate(), epoch=1)
    vault.records.search.catch_up()
    return photo.id


def make(folder: Path) -> None:
    """Make the records and write down what must be found in them."""
    profile = folder.with_name("profile")
    made = vaults.create(folder, PASSPHRASE, profile=profile, role="field", parameters=kdf.FLOOR)
    vault = made.vault
    photo = fill(vault)
    states = b"".join(state for _, state in vault.records.states())
    facts = {
        "code": made.code,
        "passphrase": PASSPHRASE,
        "vault": vault.id,
        "feed": vault.feed,
        "photo": photo,
        "states": hashlib.sha256(states).hexdigest(),
        "revisions": vault.store.count(),
    }
    vault.close()
    shutil.rmtree(profile)
    files = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}
    (folder / "facts.json").write_text(json.dumps({**facts, "files": files}, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
