"""Every act by its name; those that change the records also where the slower journal is written."""

from dataclasses import replace
from pathlib import Path

from nightly.powerloss.acts import RECORD_ACTS, Act
from nightly.powerloss.acts_beside import OTHER_ACTS
from nightly.powerloss.place import Place
from nightly.powerloss.stand import Stand
from nightly.powerloss.update import UPDATE
from nightly.powerloss.ways_in import PASSPHRASE
from r2p_field.vault.medium import MARKER


def _on_stick(act: Act) -> Act:
    """The same act where records are carried about: its first step turns one journal into the other."""

    def prepare(stand: Stand, root: Path) -> Place:
        place = act.prepare(stand, root)
        (root / MARKER).write_bytes(b"")
        return place

    return replace(act, name=f"{act.name} on a stick", prepare=prepare)


ACTS = {
    act.name: act for act in (*RECORD_ACTS, *map(_on_stick, RECORD_ACTS), *OTHER_ACTS, PASSPHRASE, UPDATE)
}
