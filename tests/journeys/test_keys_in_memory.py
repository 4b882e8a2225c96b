"""Which keys lie in the memory of the program, without windows and with them (Linux lets us look)."""

from __future__ import annotations

import base64
import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.journeys.conftest import Surroundings
from tests.journeys.walking import PASSPHRASE, Walking
from tests.services.offices import plugged_in
from tests.vault import page_reader
from tests.vault.test_memory import memory_of

from r2p_field.bootstrap import Starter
from r2p_field.crypto import kdf, recovery
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.services.passphrases import LOW
from r2p_field.vault import slots
from r2p_field.vault import vault as vaults

NEXT = "another stone lamp seven window cloud"
THIRD = "orchard kettle marble thunder ribbon saddle"
PLANTED = bytes(range(100, 132))
FILES = frozenset({"master", "database", "blobs", "slots", "code"})
"""The keys that open the files: promised to be nowhere but in SQLCipher's own sealed memory.

So are the 16 bytes of the code on paper, wherever it was asked for.
"""

VICTIM = """
import gc, sys
from pathlib import Path
from r2p_field.bootstrap import Starter
from r2p_field.domain.observation import Observation
from r2p_field.services.passphrases import LOW
from r2p_field.services.safety import Whose
from r2p_field.domain.jobs import Silent
folder, profile, files = map(Path, sys.argv[1:])
first, new, third, code = (sys.stdin.readline().rstrip("\\n") for _ in range(4))
planted = bytes.fromhex(sys.stdin.readline().strip())[::-1]
program = Starter(profile=profile).unlock(folder, passphrase=first)
jobs = {
    "idle": lambda: None,
    "save": lambda: program.observations.add(Observation(what="seen")),
    "sign": lambda: program.upkeep.sign_tail(),
    "tidy": lambda: program.upkeep.tidy_up(),
    "seal": lambda: program.sealing.seal(files, Silent()),
    "import": lambda: program.packets.import_paths([files / "first.r2pb"], Silent()),
    "change": lambda: program.safety.change_passphrase(first, new, LOW),
    "choose": lambda: program.safety.choose_passphrase(code, third, Whose(alone=True), LOW),
}
for line in sys.stdin:
    jobs[line.strip()]()
    gc.collect()
    print("done", flush=True)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Closed records, the profile of their person, and every secret in them."""

    folder: Path
    profile: Path
    code: str
    secrets: dict[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """How often a key stands in memory: in SQLCipher's own copy of its page, and anywhere else."""

    in_page: int
    elsewhere: int


def secrets_of(folder: Path, profile: Path, code: str) -> dict[str, bytes]:
    """Return what opens the files, and the seeds that lie in the database, by name."""
    unlocked = slots.unlock(folder, slots.Secret.of(None, code))
    found = {"master": bytes(unlocked.master), "code": bytes(recovery.parse_code(code))}
    for label in ("database", "blobs", "slots"):
        found[label] = bytes(kdf.derive(unlocked.master, label))
    vault = vaults.unlock(folder, profile=profile, code=code)
    for number, purpose, secret in vault.database.execute("SELECT id, purpose, secret FROM keys"):
        for part in range(0, len(secret), 32):
            found[f"{purpose} {number}.{part // 32}"] = secret[part : part + 32]
    vault.close()
    return found


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Place]:
    """A headquarters with every sort of key, an approved device, and a packet from one to the other."""
    base = tmp_path_factory.mktemp("keys")
    starter = Starter(profile=base / "profile")
    opened = {
        "hq": starter.create(base / "hq", PASSPHRASE, role="headquarters", cost=LOW),
        "field": starter.create(base / "field", PASSPHRASE, cost=LOW),
    }
    hq, field = opened["hq"].program, opened["field"].program
    today = dt.date(2026, 11, 23)
    joined = hq.programmes.create("civil_society", state=False, today=today)
    hq.programmes.export_card(base / "card.r2pc")
    field.programmes.join(base / "card.r2pc", joined.fingerprint)
    asked = field.devices.request(base / "request.r2pq")
    hq.devices.approve_file(base / "request.r2pq", asked.fingerprint, base / "approval.r2pa")
    field.devices.admit(base / "approval.r2pa")
    field.observations.add(Observation(what="seen before"))
    (base / "stick").mkdir()
    field.sealing.seal(plugged_in(base / "stick"), Silent()).path.rename(base / "stick" / "first.r2pb")
    for one in opened.values():
        one.program.upkeep.close(ending=False)
    return {
        name: Place(
            folder=base / name,
            profile=base / "profile",
            code=one.code,
            secrets=secrets_of(base / name, base / "profile", one.code),
        )
        for name, one in opened.items()
    }


def forms(key: bytes) -> tuple[bytes, bytes, bytes]:
    """Return a key as it is, in hexadecimal, and in base64url."""
    return key, key.hex().encode(), base64.urlsafe_b64encode(key).rstrip(b"=")


def pages_of_keys(folder: Path, secrets: dict[str, bytes]) -> list[bytes]:
    """Return the pages of the closed file in which secrets lie, in plain, read without SQLCipher."""
    pages = page_reader.pages(folder / "vault.db", secrets["database"])
    return [page for page in pages if any(key in page for key in secrets.values())]


def places_in(piece: bytes, key: bytes) -> Iterator[int]:
    """Yield where a key stands in a piece of memory."""
    at = piece.find(key)
    while at >= 0:
        yield at
        at = piece.find(key, at + 1)


def lies_in_page(piece: bytes, at: int, key: bytes, pages: list[bytes]) -> bool:
    """Tell whether a copy of a key stands in a copy of the whole page around it, as SQLCipher keeps one."""
    begins = [(at - page.index(key), page) for page in pages if key in page]
    return any(first >= 0 and piece[first : first + len(page)] == page for first, page in begins)


def copies_in(pieces: list[bytes], keys: dict[str, bytes], pages: list[bytes]) -> dict[str, Copies]:
    """Count the copies of each key in memory, in any form."""
    found = {}
    for name, key in keys.items():
        raw = [(piece, at) for piece in pieces for at in places_in(piece, key)]
        kept = sum(lies_in_page(piece, at, key, pages) for piece, at in raw)
        written = sum(piece.count(form) for piece in pieces for form in forms(key)[1:])
        if raw or written:
            found[name] = Copies(in_page=kept, elsewhere=len(raw) - kept + written)
    return found


def found_after(place: Place, jobs: list[str]) -> dict[str, dict[str, Copies]]:
    """Do the jobs one after the other in a process of its own; count the copies of each key after each."""
    command = [sys.executable, "-c", VICTIM, *map(str, (place.folder, place.profile))]
    command.append(str(place.folder.parent / "stick"))
    seen, pages = {}, pages_of_keys(place.folder, place.secrets)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as victim:
        assert victim.stdin is not None
        assert victim.stdout is not None
        victim.stdin.write(f"{PASSPHRASE}\n{NEXT}\n{THIRD}\n{place.code}\n{PLANTED[::-1].hex()}\n")
        for job in jobs:
            victim.stdin.write(f"{job}\n")
            victim.stdin.flush()
            assert victim.stdout.readline() == "done\n", job
            pieces = list(memory_of(victim.pid))
            seen[job] = copies_in(pieces, place.secrets | {"planted": PLANTED}, pages)
        victim.stdin.close()
    return seen


@pytest.mark.parametrize(
    ("name", "jobs"),
    [
        ("field", ["idle", "save", "sign", "seal", "change", "choose"]),
        ("hq", ["idle", "save", "sign", "import", "tidy", "change"]),
    ],
)
def test_keys_of_the_files_are_never_in_memory_and_those_that_sign_only_in_sqlciphers_page(
    places: dict[str, Place], name: str, jobs: list[str]
) -> None:
    """SQLCipher keeps the page of the keys once one was read; no other copy is left by any use.

    That page is found, which shows that the search finds keys where they are.
    """
    seen = found_after(places[name], jobs)
    kept_in_page = places[name].secrets.keys() - FILES
    for job, found in seen.items():
        assert found.pop("planted").elsewhere >= 1, job
        assert not FILES & found.keys(), job
        assert [one for one, copies in found.items() if copies.elsewhere] == [], job
        assert all(copies.in_page <= 2 for copies in found.values()), (job, found)
    assert seen["idle"] == seen["save"] == {}
    assert seen["sign"].keys() == kept_in_page


def test_the_program_with_windows_keeps_keys_nowhere_else_either(
    tmp_path: Path, surroundings: Surroundings
) -> None:
    """Unlocked by typing as a person does; then every window is opened and typed into."""
    walking = Walking(tmp_path, surroundings)
    try:
        walking.ask(PASSPHRASE)
        opened = list(memory_of(walking.process.pid))
        walking.ask("walk")
        walked = list(memory_of(walking.process.pid))
    finally:
        walking.end()
    secrets = secrets_of(walking.folder, walking.profile, walking.code)
    pages = pages_of_keys(walking.folder, secrets)
    assert copies_in(opened, secrets, pages) == {}
    found = copies_in(walked, secrets, pages)
    assert found.keys() == secrets.keys() - FILES
    assert [one for one, copies in found.items() if copies.elsewhere or not copies.in_page] == []
