"""Files of ours open in another program and its files in ours: the npm package age-encryption.

Installed from tests/interop by `npm ci` into build/interop at the first run. Without node or npm these tests
fail: that another program can open our files is a promise, not an extra.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from r2p_field.crypto.age import AgeReader, Identity, Recipient, open_bytes, seal_bytes
from r2p_field.crypto.age.stream import CHUNK_SIZE
from r2p_field.crypto.errors import AgeError

pytestmark = pytest.mark.node

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "interop"
FILES = ("package.json", "package-lock.json", ".npmrc", "interop.mjs")
SIZES = (0, 1, 15, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 2 * CHUNK_SIZE + 1)
Job = dict[str, Any]


def installed() -> Path:
    """Return a folder with the package installed, named after our files, so that a change installs anew."""
    content = b"".join((FOLDER / name).read_bytes() for name in FILES)
    place = ROOT / "build" / "interop" / hashlib.sha256(content).hexdigest()[:16]
    if not place.exists():
        work = place.with_name(f"{place.name}-{os.getpid()}")
        work.mkdir(parents=True)
        for name in FILES:
            shutil.copyfile(FOLDER / name, work / name)
        run([tool("npm"), "ci", "--loglevel=error"], work)
        move(work, place)
    return place


def move(work: Path, place: Path) -> None:
    """Put the finished folder in its place, unless another test process was faster."""
    try:
        work.rename(place)
    except OSError:
        shutil.rmtree(work)


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is missing: install node 20 or newer with npm, then run this test again")
    return found


def run(command: list[str], folder: Path, typed: str = "") -> str:
    done = subprocess.run(
        command, cwd=folder, input=typed, capture_output=True, text=True, timeout=300, check=False
    )
    if done.returncode:
        pytest.fail(f"{command[0]} in {folder} says: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


Program = Callable[[list[Job]], list[Job]]


@pytest.fixture(scope="module")
def other_program() -> Program:
    folder = installed()

    def ask(jobs: list[Job]) -> list[Job]:
        answers: list[Job] = json.loads(run([tool("node"), "interop.mjs"], folder, json.dumps(jobs)))
        return answers

    return ask


def text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def plain_of(size: int) -> bytes:
    return hashlib.shake_128(size.to_bytes(8, "big")).digest(size)


def test_the_other_program_opens_our_files_of_every_size(other_program: Program) -> None:
    one, two = Identity.generate(), Identity.generate()
    files = [seal_bytes(plain_of(size), [one.recipient, two.recipient]) for size in SIZES]
    jobs = [
        {"do": "open", "identity": identity.encode(), "file": text(file)}
        for file in files
        for identity in (one, two)
    ]
    expected = [{"plain": text(plain_of(size))} for size in SIZES for _ in (one, two)]
    assert other_program(jobs) == expected


def test_we_open_the_other_programs_files_of_every_size(other_program: Program) -> None:
    one, two = Identity.generate(), Identity.generate()
    recipients = [str(one.recipient), str(two.recipient)]
    answers = other_program(
        [{"do": "seal", "recipients": recipients, "plain": text(plain_of(s))} for s in SIZES]
    )
    files = [base64.b64decode(answer["file"]) for answer in answers]
    assert [open_bytes(file, [one]) for file in files] == [plain_of(size) for size in SIZES]
    assert [open_bytes(file, [two]) for file in files] == [plain_of(size) for size in SIZES]


def test_keys_of_either_program_have_the_same_recipient_in_the_other(other_program: Program) -> None:
    ours = [Identity.generate() for _ in range(10)]
    answers = other_program([{"do": "recipient", "identity": identity.encode()} for identity in ours])
    assert [answer["recipient"] for answer in answers] == [str(identity.recipient) for identity in ours]
    theirs = other_program([{"do": "generate"}] * 10)
    for answer in theirs:
        identity = Identity.parse(answer["identity"])
        assert identity.recipient == Recipient.parse(answer["recipient"])
        assert (identity.encode(), str(identity.recipient)) == (answer["identity"], answer["recipient"])


def test_both_programs_refuse_the_same_damaged_files(other_program: Program) -> None:
    identity = Identity.generate()
    file = seal_bytes(plain_of(100), [identity.recipient])
    damaged = [
        file[:place] + bytes([file[place] ^ 1]) + file[place + 1 :] for place in range(0, len(file), 97)
    ]
    answers = other_program([{"do": "open", "identity": identity.encode(), "file": text(f)} for f in damaged])
    assert all("refused" in answer for answer in answers)
    for one in damaged:
        with pytest.raises(AgeError):
            open_bytes(one, [identity])


def test_a_file_that_the_other_program_seals_for_an_old_key_as_well_is_refused_here(
    other_program: Program,
) -> None:
    identity = Identity.generate()
    old = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    (answer,) = other_program(
        [{"do": "seal", "recipients": [str(identity.recipient), old], "plain": text(b"x")}]
    )
    with pytest.raises(AgeError, match="a recipient of type X25519"):
        AgeReader(io.BytesIO(base64.b64decode(answer["file"])), [identity])
