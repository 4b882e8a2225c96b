"""`python3 packaging/dev.py release`: the built folder, or a pack, as one signed file for a stick.

Only the release key can make one: its public part must stand in `resources/release/keys.json` of this
checkout, and its passphrase is asked for each time.
"""

from __future__ import annotations

import argparse
import getpass
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.errors import R2PError
from r2p_field.ledger.keys import feed_of
from r2p_field.release.errors import NoRelease, NotSigned
from r2p_field.release.manifest import Manifest, Schema, What, version_from
from r2p_field.release.reading import ENDING
from r2p_field.release.trusted import read_keys, write_keys
from r2p_field.release.writing import folder_entries, write_release
from r2p_field.services.files import new_file
from r2p_field.vault.schema import VAULT_MIGRATIONS
from shipping import release_key
from shipping.identity import ROOT, identity

KEYS: Final = ROOT / "resources" / "release" / "keys.json"


def make(folder: Path, out: Path, manifest: Manifest, signer: SigningKeys, keys: Path = KEYS) -> Manifest:
    """Write a release of everything in a folder into a new file.

    Raises NotSigned when the key is none that programs know, NoRelease when a reader would refuse it.
    """
    if feed_of(signer.public_keys) not in read_keys(keys.read_bytes()):
        raise NotSigned("this key is not in resources/release/keys.json: no program would take it")
    with new_file(out) as file:
        return write_release(file, folder, manifest, signer)


def manifest_of(what: What, name: str, version: str, changes: str, folder: Path) -> Manifest:
    """Return what a release made here says of itself; its body is filled in when it is written."""
    program = what is What.PROGRAM
    return Manifest(
        what=what,
        name=name,
        version=version_from(version),
        needs=(0, 1, 0),
        day=datetime.now(UTC).date(),
        changes={"en": changes.strip()},
        files=folder_entries(folder),
        body_size=1,
        body_sha256="0" * 64,
        system=identity().system if program else "",
        schema=Schema(oldest=1, newest=len(VAULT_MIGRATIONS)) if program else None,
    )


def require_version(program: Path, version: str) -> None:
    """Refuse a folder that was built before the version was raised: a program must be what it says it is."""
    said = subprocess.run([program, "--version"], capture_output=True, encoding="utf-8", check=False).stdout
    if said.split()[-1:] != [version]:
        raise NoRelease(f"the built program is not version {version}: build it again")


def main(arguments: Sequence[str]) -> int:
    """Make what was asked for and say where it lies."""
    asked = _parser().parse_args(arguments)
    try:
        return _new_key(asked.new_key) if asked.new_key else _release(asked)
    except (R2PError, OSError) as problem:
        print(getattr(problem, "reason", "") or problem, file=sys.stderr)
        return 1


def _new_key(path: Path) -> int:
    keys = release_key.make(path, getpass.getpass("A passphrase for the release key: "))
    print(f"The key is in {path}. These lines belong into {KEYS.relative_to(ROOT)}:")
    print(write_keys([keys.public_keys]).decode("ascii"))
    return 0


def _release(asked: argparse.Namespace) -> int:
    who = identity()
    what = What(asked.kind)
    program = what is What.PROGRAM
    folder = asked.folder or who.folder
    name, version = (who.name, who.version) if program else (asked.name, asked.version)
    if program:
        require_version(folder / name, version)
    manifest = manifest_of(what, name, version, asked.changes.read_text("utf-8"), folder)
    signer = release_key.read(asked.key, getpass.getpass("Passphrase of the release key: "))
    stem = f"{name}-{version}-{manifest.system}" if program else f"{name}-{version}"
    out = ROOT / "dist" / f"{stem}{ENDING}"
    make(folder, out, manifest, signer)
    print(f"· {out} ({out.stat().st_size / 1e6:.1f} MB)")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 packaging/dev.py release")
    parser.add_argument("--new-key", type=Path, metavar="FILE", help="make a release key, and nothing else")
    parser.add_argument("--key", type=Path, metavar="FILE", help="the release key")
    parser.add_argument("--changes", type=Path, metavar="FILE", help="what is new, in plain words (English)")
    parser.add_argument("--kind", choices=[one.value for one in What], default="program")
    parser.add_argument("--folder", type=Path, help="what goes in; for a program the built folder")
    parser.add_argument("--name", help="of a pack")
    parser.add_argument("--version", help="of a pack")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
