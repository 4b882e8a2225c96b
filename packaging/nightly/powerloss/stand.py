"""What lies there before an act begins: records made by the program itself, where the act happens."""

from __future__ import annotations

import contextlib
import io
import shutil
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from bench.scene import record_all
from nightly.powerloss.acts import AT_FIRST, EACH, GONE
from nightly.powerloss.place import Place, passphrases
from nightly.stage import Stage, stage
from r2p_field.crypto import kdf
from r2p_field.domain.observation import Observation

_PACKETS = 2


class Stand:
    """Makes places."""

    def __init__(self, made: Stage) -> None:
        self._stage = made
        self._scene = made.scene

    def device(self, root: Path) -> Place:
        """A device that is admitted and recorded two observations."""
        said = [Observation(what=f"{GONE} {number}") for number in range(AT_FIRST)]
        root.mkdir()
        self._scene.new_device(said, root / "vault").upkeep.close(ending=False)
        return self._finished(Place(root=root))

    def headquarters(self, root: Path) -> Place:
        """An empty headquarters, and packets for it."""
        packets = self._stage.packets(devices=1, each=_PACKETS, observations=EACH)
        root.mkdir()
        self._scene.headquarters(root / "vault").upkeep.close(ending=False)
        return self._finished(Place(root=root, given=tuple(packets)))

    def with_files(self, root: Path) -> Place:
        """A device, and a photo and a document to attach."""
        place = self.device(root)
        photo, text = self._scene.place("photo.jpg"), self._scene.place("paper.pdf")
        photo.write_bytes(_photo())
        text.write_bytes(b"%PDF-1.4\n" + bytes(range(256)) * 1200)
        return Place(root=place.root, given=(photo, text))

    def with_photo(self, root: Path) -> Place:
        """A device with an observation that has a photo."""
        place = self.with_files(root)
        with place.opened() as opened:
            attached = opened.program.attachments.attach(Observation(what=GONE), place.given)
            record_all(opened.program, [attached])
            opened.program.upkeep.close(ending=False)
        return Place(root=root)

    def with_code(self, root: Path) -> Place:
        """Records of one person; the code on paper lies in the file that is given."""
        root.mkdir()
        made = self._scene.starter.create(root / "vault", self._scene.passphrase, cost=kdf.FLOOR)
        made.program.upkeep.close(ending=False)
        paper = self._scene.place("paper")
        paper.write_text(made.code, "ascii")
        return self._finished(Place(root=root, given=(paper,)))

    def _finished(self, place: Place) -> Place:
        shutil.copytree(self._scene.starter.profile, place.profile)
        place.stick.mkdir()
        return place


def _photo() -> bytes:
    out = io.BytesIO()
    Image.effect_noise((320, 240), 90).convert("RGB").save(out, "JPEG")
    return out.getvalue()


@contextlib.contextmanager
def stand(folder: Path) -> Iterator[Stand]:
    """Make places below a new folder; it is removed at the end. Passphrases must be cheap within."""
    with stage(folder) as made:
        made.scene.passphrase = passphrases()[0]
        yield Stand(made)
