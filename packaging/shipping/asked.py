"""The words that `dev.py build` takes. Of the standard library, as they are read before a set-up."""

import argparse
from collections.abc import Sequence


def parse(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """Return what was asked for, and the words that were not understood."""
    parser = argparse.ArgumentParser(
        prog="python3 packaging/dev.py build", description="Makes the program that needs no Python."
    )
    parser.add_argument("--folder", action="store_true", help="only the folder, no packages")
    parser.add_argument("--name", default="r2p-field", help="build it under another name")
    return parser.parse_known_args(arguments)
