"""Makes the golden key file with an organisation's recovery key in it, once, when that format is released.

`python -m tests.golden.make_escrow FOLDER`; FOLDER does not exist yet. Never run it over what is in git.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from r2p_field.crypto import kdf, recovery
from r2p_field.crypto.age import Identity
from r2p_field.vault import slots
from r2p_field.vault.escrow_key import seal_key


def make(folder: Path) -> None:
    """Make the key file and the recovery key, and write down what must come out of them."""
    folder.mkdir()
    identity, code = Identity.generate(), recovery.new_code()
    first, master, _ = slots.new_slot_file("golden river stone lamp", kdf.FLOOR)
    slots.save(folder, first.changed(plus=[slots.escrow_slot(master, identity.recipient)]), master)
    (folder / "recovery.key").write_bytes(seal_key(identity, code))
    facts = {
        "code": recovery.format_code(code),
        "recipient": str(identity.recipient),
        "master": master.hex(),
    }
    (folder / "facts.json").write_text(json.dumps(facts, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
