"""No key lies readable in the memory of a process, and few words once it closed (Linux lets us look)."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.vault.conftest import Home

from r2p_field.vault import slots

VICTIM = """
import gc, sys
from pathlib import Path
from r2p_field.vault import vault as vaults
secret = {sys.argv[3]: sys.stdin.readline().rstrip("\\n")}
vault = vaults.unlock(Path(sys.argv[1]), profile=Path(sys.argv[2]), **secret)
vault.drafts.save(b"typed", "2026-11-23T10:00:00Z")
planted = bytes.fromhex(sys.stdin.readline().strip())[::-1]
gc.collect()
print("open", flush=True)
sys.stdin.readline()
vault.close()
"""
PLANTED = bytes(range(100, 132))


def memory_of(process: int) -> Iterator[bytes]:
    """Yield every readable piece of a process's memory."""
    maps = Path(f"/proc/{process}/maps").read_text("ascii").splitlines()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            span, rights, *_ = line.split()
            first, last = (int(end, 16) for end in span.split("-"))
            if rights.startswith("rw"):
                memory.seek(first)
                yield memory.read(last - first)


@pytest.mark.parametrize("way", ["passphrase", "code"])
def test_an_open_vault_keeps_no_key_in_memory(home: Home, way: str) -> None:
    unlocked = slots.unlock(home.folder, slots.Secret.of(None, home.code))
    raw = {
        "master": bytes(unlocked.master),
        "database": home.key("database"),
        "blobs": home.key("blobs"),
        "slots": home.key("slots"),
        "planted": PLANTED,
    }
    written = {f"{name}, written": key.hex().encode() for name, key in raw.items() if name != "planted"}
    command = [sys.executable, "-c", VICTIM, str(home.folder), str(home.profile), way]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as victim:
        assert victim.stdin is not None
        assert victim.stdout is not None
        victim.stdin.write(f"{home.passphrase if way == 'passphrase' else home.code}\n")
        victim.stdin.write(f"{PLANTED[::-1].hex()}\n")
        victim.stdin.flush()
        assert victim.stdout.readline() == "open\n"
        pieces = list(memory_of(victim.pid))
        victim.stdin.write("\n")
        victim.stdin.flush()
    found = {name for name, key in (raw | written).items() if any(key in piece for piece in pieces)}
    assert found == {"planted"}


READER = """
import gc, sys
from pathlib import Path
from r2p_field.vault import vault as vaults
passphrase = sys.stdin.readline().rstrip("\\n")
vault = vaults.unlock(Path(sys.argv[1]), profile=Path(sys.argv[2]), passphrase=passphrase)
planted = bytes.fromhex(sys.stdin.readline().strip())
vault.database.execute(
    "WITH RECURSIVE lines (n) AS (SELECT 1 UNION SELECT n + 1 FROM lines WHERE n < 2000)"
    " INSERT INTO drafts (id, record, body, changed)"
    " SELECT n, NULL, CAST(? || n AS BLOB), '' FROM lines", (planted[::-1].decode(),)
)
print("open", flush=True)
sys.stdin.readline()
vault.close(ending=True)
del vault
gc.collect()
print("closed", flush=True)
sys.stdin.readline()
"""


def test_closing_at_the_end_leaves_few_of_the_words_in_memory(home: Home) -> None:
    """What the database held of the files is overwritten as it is given back; Python's own copies are not."""
    word = b"the words of somebody who was there"
    command = [sys.executable, "-c", READER, str(home.folder), str(home.profile)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as victim:
        assert victim.stdin is not None
        assert victim.stdout is not None

        def copies(said: str, state: str) -> int:
            assert victim.stdin is not None
            assert victim.stdout is not None
            victim.stdin.write(said)
            victim.stdin.flush()
            assert victim.stdout.readline() == f"{state}\n"
            return sum(piece.count(word) for piece in memory_of(victim.pid))

        there = copies(f"{home.passphrase}\n{word[::-1].hex()}\n", "open")
        left = copies("\n", "closed")
        victim.stdin.write("\n")
    assert there > 2000
    assert left < there / 20
