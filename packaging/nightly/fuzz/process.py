"""The process of one target: `python packaging/nightly/fuzz/process.py TARGET FOLDER CORPUS ... -OPTIONS`.

Options are libFuzzer's. The folder takes what the target needs; seeds go into the first corpus. It is run by
its path: with `-m` its package, and so the program, would be imported before the fuzzer can follow it.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import atheris

_PACKAGES = ["r2p_field", "nightly"]
"""What is followed; the fuzzer knows whole packages alone."""


def main(arguments: list[str]) -> None:
    """Fuzz until the options end it."""
    name, folder, corpus = arguments[1], Path(arguments[2]), Path(arguments[3])
    with atheris.instrument_imports(include=_PACKAGES):
        from nightly.fuzz.targets import CONTROLS, TARGETS
        from r2p_field.domain.errors import R2PError

        take, seeds = (TARGETS | CONTROLS)[name](folder)
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
