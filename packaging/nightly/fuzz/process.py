"""The process of one target: `python -m nightly.fuzz.process TARGET FOLDER CORPUS ... -OPTIONS`.

Options are libFuzzer's. The folder takes what the target needs; seeds go into the first corpus.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import atheris

_OURS = ("r2p_field.crypto", "r2p_field.ledger", "r2p_field.bundle", "r2p_field.exchange", "r2p_field.trust")
_PURE = ("r2p_field.domain", "r2p_field.vault.slots", "r2p_field.services.import_body")


def main(arguments: list[str]) -> None:
    """Fuzz until the options end it."""
    name, folder, corpus = arguments[1], Path(arguments[2]), Path(arguments[3])
    with atheris.instrument_imports(include=[*_OURS, *_PURE], enable_loader_override=False):
        from nightly.fuzz.targets import TARGETS
        from r2p_field.domain.errors import R2PError

        take, seeds = TARGETS[name](folder)
    for seed in seeds:
        (corpus / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)

    def once(data: bytes) -> None:
        try:
            take(data)
        except R2PError as refused:
            if not str(refused):
                raise AssertionError("a refusal without a word") from refused

    atheris.Setup([arguments[0], *arguments[3:]], once)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
