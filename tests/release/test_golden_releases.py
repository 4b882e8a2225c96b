"""Releases as first made are read by the program of today, and by a reader that shares no code with it."""

from __future__ import annotations

import base64
import hashlib
import json
import lzma
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey

from r2p_field.domain.jobs import Silent
from r2p_field.release.reading import check_body, look, read_all
from r2p_field.release.trusted import read_keys

GOLDEN = Path(__file__).parents[1] / "golden" / "releases-v1"
FACTS = json.loads((GOLDEN / "facts.json").read_text("utf-8"))
NAMES = ("program", "by-the-next-key", "frameworks")
CONTEXT = b"r2p/update/1\0"


def facts_of(name: str) -> dict[str, str]:
    found: dict[str, str] = FACTS["frameworks" if name == "frameworks" else "program"]
    return found


def raw(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "==")


class Independent:
    """Reads a release by docs/formats.md section 9 alone: json, hashlib, lzma and the two algorithms."""

    def __init__(self, path: Path, keys: list[dict[str, Any]]) -> None:
        self.data = path.read_bytes()
        assert self.data.startswith(CONTEXT)
        self.at = len(CONTEXT)
        self.keys = {self.key_id(one): one["keys"] for one in keys}
        chain = self.frames(self.frame())
        for signed in [*chain, self.frame()]:
            self.manifest = self.verified(signed)
            self.keys |= {self.key_id(one): one["keys"] for one in self.manifest.get("next", [])}
        self.body = self.data[self.at :]

    @staticmethod
    def key_id(key: dict[str, Any]) -> str:
        text = json.dumps(key, separators=(",", ":"), sort_keys=True).encode()
        return hashlib.sha256(b"r2p/feed/1\0" + text).hexdigest()

    def frame(self) -> bytes:
        size = int.from_bytes(self.data[self.at : self.at + 4], "big")
        start, self.at = self.at + 4, self.at + 4 + size
        return self.data[start : self.at]

    @staticmethod
    def frames(data: bytes) -> list[bytes]:
        found = []
        while data:
            size = int.from_bytes(data[:4], "big")
            found.append(data[4 : 4 + size])
            data = data[4 + size :]
        return found

    def verified(self, signed: bytes) -> dict[str, Any]:
        kind, body, listed = self.frames(signed)
        assert kind == b"update"
        [one] = json.loads(listed)
        ed25519, mldsa65 = map(raw, self.keys[one["by"]])
        first, second = map(raw, one["sig"])
        Ed25519PublicKey.from_public_bytes(ed25519).verify(first, CONTEXT + body)
        MLDSA65PublicKey.from_public_bytes(mldsa65).verify(second, CONTEXT + body, CONTEXT)
        found: dict[str, Any] = json.loads(body)
        return found

    def files(self) -> dict[str, bytes]:
        assert hashlib.sha256(self.body).hexdigest() == self.manifest["body"]["sha256"]
        plain, found = lzma.decompress(self.body), {}
        for one in self.manifest["files"]:
            if "size" in one:
                found[one["path"]], plain = plain[: one["size"]], plain[one["size"] :]
                assert hashlib.sha256(found[one["path"]]).hexdigest() == one["sha256"]
        assert not plain
        links = {one["path"]: one["same_as"] for one in self.manifest["files"] if "same_as" in one}
        return found | {path: found[target] for path, target in links.items()}


@pytest.mark.parametrize("name", NAMES)
def test_the_program_of_today_reads_it(name: str) -> None:
    keys = read_keys((GOLDEN / "keys.json").read_bytes())
    with (GOLDEN / f"{name}.r2pu").open("rb") as file:
        release = look(file, keys)
        check_body(file, release, Silent())
        held = {path: hashlib.sha256(data).hexdigest() for path, data in read_all(file, release).items()}

    assert held == facts_of(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_made_from_the_page_of_formats_agrees(name: str) -> None:
    found = Independent(GOLDEN / f"{name}.r2pu", json.loads((GOLDEN / "keys.json").read_bytes()))

    assert {path: hashlib.sha256(data).hexdigest() for path, data in found.files().items()} == facts_of(name)
