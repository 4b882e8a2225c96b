"""Bytes of docs/formats.md, written from that page alone: nothing of the product is imported."""

import base64
import hashlib
import hmac
import json
import re
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric import ed25519, mldsa, mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

HERE = Path(__file__).parent
KEPT_FILE = HERE / "kept.json"
KEPT: dict[str, str] = json.loads(KEPT_FILE.read_text()) if KEPT_FILE.exists() else {}
USED: set[str] = set()
"""What involves chance (ML-DSA signatures, age wrapping) is made once and kept, so that vectors stay."""

NAME = re.compile(r"[a-z][a-z0-9_.-]*\Z")
LIMIT = 1024 * 1024


def det(label: str, size: int) -> bytes:
    """Bytes that look random and follow from a label."""
    return hashlib.shake_256(b"r2p vectors/" + label.encode()).digest(size)


def b64u(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64u(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


# Canonical JSON -----------------------------------------------------------------------------------


def canon(value: Any) -> bytes:
    """Canonical bytes without limits of size and depth."""
    return _canon(value).encode("utf-8")


def _canon(value: Any) -> str:
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        if abs(value) > 2**53 - 1:
            raise ValueError("integer")
        return str(value)
    if isinstance(value, str):
        return '"' + "".join(_char(c) for c in value) + '"'
    if isinstance(value, list):
        return "[" + ",".join(_canon(v) for v in value) + "]"
    if isinstance(value, dict):
        if not all(NAME.match(k) for k in value):
            raise ValueError("key")
        return "{" + ",".join(f"{_canon(k)}:{_canon(value[k])}" for k in sorted(value)) + "}"
    raise ValueError("value")


def _char(c: str) -> str:
    if 0xD800 <= ord(c) <= 0xDFFF:
        raise ValueError("surrogate")
    short = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
    if c in short:
        return short[c]
    return f"\\u{ord(c):04x}" if ord(c) < 0x20 else c


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({k for k, _ in pairs}) != len(pairs):
        raise ValueError("twice")
    return dict(pairs)


def judge_canon(data: bytes) -> str:
    """`ok`, or the first reason for which a reader refuses."""
    if len(data) > LIMIT:
        return "too_large"
    if _depth(data) > 16:
        return "too_deep"
    try:
        same = canon(json.loads(data.decode("utf-8"), object_pairs_hook=_pairs)) == data
    except (ValueError, RecursionError):
        return "not_canonical"
    return "ok" if same else "not_canonical"


def _depth(data: bytes) -> int:
    depth = deepest = 0
    inside = escaped = False
    for byte in data:
        if inside:
            if escaped:
                escaped = False
            elif byte == 0x5C:
                escaped = True
            elif byte == 0x22:
                inside = False
        elif byte == 0x22:
            inside = True
        elif byte in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif byte in b"]}":
            depth -= 1
    return deepest


# Hashes, keys, signatures -------------------------------------------------------------------------


def context(kind: str) -> bytes:
    return b"r2p/" + kind.encode("ascii") + b"/1\0"


def digest(kind: str, *parts: bytes) -> bytes:
    return hashlib.sha256(context(kind) + b"".join(parts)).digest()


def uuid8(hashed: bytes) -> str:
    raw = bytearray(hashed[:16])
    raw[6] = 0x80 | raw[6] & 0x0F
    raw[8] = 0x80 | raw[8] & 0x3F
    return raw.hex()


class Keys:
    """Suite 1 keys that follow from a label."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.secrets = [det(f"{label}/ed25519", 32), det(f"{label}/mldsa65", 32)]
        self.ed = ed25519.Ed25519PrivateKey.from_private_bytes(self.secrets[0])
        self.ml = mldsa.MLDSA65PrivateKey.from_seed_bytes(self.secrets[1])
        self.publics = [self.ed.public_key().public_bytes_raw(), self.ml.public_key().public_bytes_raw()]
        self.object = {"keys": [b64u(p) for p in self.publics], "suite": 1}
        self.id = digest("feed", canon(self.object)).hex()

    def sign(self, kind: str, body: bytes) -> list[str]:
        message = context(kind) + body
        name = f"{self.label}/{kind}/{hashlib.sha256(body).hexdigest()}"
        second = keep(name, lambda: self.ml.sign(message, context(kind)))
        self.ml.public_key().verify(second, message, context(kind))
        return [b64u(self.ed.sign(message)), b64u(second)]


def keep(name: str, make: Any) -> bytes:
    USED.add(name)
    if name not in KEPT:
        KEPT[name] = b64u(make())
    return unb64u(KEPT[name])


def save_kept() -> None:
    KEPT_FILE.write_text(json.dumps({k: KEPT[k] for k in sorted(USED)}, indent=0) + "\n")


def frame(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


class Signed:
    """A signed object: kind, body and signature list."""

    def __init__(self, kind: str, value: Any, *signers: Keys) -> None:
        self.kind, self.value, self.body = kind, value, canon(value)
        self.entries = sorted(
            ({"by": k.id, "sig": k.sign(kind, self.body)} for k in signers), key=lambda e: str(e["by"])
        )
        self.list = canon(self.entries)
        self.id = digest(kind, self.body).hex()

    @property
    def bytes(self) -> bytes:
        return frame(self.kind.encode()) + frame(self.body) + frame(self.list)

    @property
    def json(self) -> dict[str, Any]:
        return {"body": b64u(self.body), "kind": self.kind, "signatures": self.entries}

    def vector(self, name: str, **more: Any) -> dict[str, Any]:
        return {
            "name": name,
            "expect": "ok",
            "kind": self.kind,
            "body_text": self.body.decode(),
            "id": self.id,
            "signed_b64u": b64u(self.bytes),
            **more,
        }


def pack(*objects: Signed) -> bytes:
    return b"r2p/pack/1\0" + b"".join(frame(o.bytes) for o in objects)


# Derivation, sealing ------------------------------------------------------------------------------


def hkdf(secret: bytes, info: bytes, salt: bytes | None = None) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, info).derive(secret)


def mac(key: bytes, data: bytes) -> bytes:
    return hmac.new(key, data, hashlib.sha256).digest()


def seal(key: bytes, nonce: bytes, data: bytes, aad: bytes) -> bytes:
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, data, aad)


def argon(secret: bytes, salt: bytes, memory: int, passes: int, lanes: int) -> bytes:
    return Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(secret)


DAMM = """
0317598642 7092154863 4206871359 1750983426 6123045978
3674209581 5869720134 8945362017 9438617205 2581436790
""".split()  # noqa: SIM905 - as the page prints it


def damm(digits: str) -> str:
    interim = 0
    for d in digits:
        interim = int(DAMM[interim][int(d)])
    return str(interim)


def fingerprint(hashed: bytes) -> str:
    salt = hashlib.sha256(context("fingerprint")).digest()[:16]
    number = int.from_bytes(argon(hashed, salt, 65536, 3, 1), "big") % 10**30
    return f"{number:030d}"


def recovery_digits(code: bytes) -> str:
    groups = [f"{int.from_bytes(code[i : i + 2], 'big'):05d}" for i in range(0, 16, 2)]
    return "".join(g + damm(f"{n}{g}") for n, g in enumerate(groups, 1))


def padded(length: int) -> int:
    size = 8 + length
    exponent = size.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return max(16384, (size + step - 1) // step * step)


# age ----------------------------------------------------------------------------------------------


def _b64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


class AgeKey:
    """A hybrid identity that follows from a label."""

    def __init__(self, label: str) -> None:
        self.seed = det(f"{label}/age", 32)
        wide = hashlib.shake_256(self.seed).digest(96)
        self.parts = (
            mlkem.MLKEM768PrivateKey.from_seed_bytes(wide[:64]),
            x25519.X25519PrivateKey.from_private_bytes(wide[64:]),
        )
        self.public = b"".join(p.public_key().public_bytes_raw() for p in self.parts)
        self.id = digest("recipient", self.public).hex()

    def wrap(self, file_key: bytes) -> tuple[bytes, bytes]:
        suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
        public = hpke.MLKEM768X25519PublicKey(self.parts[0].public_key(), self.parts[1].public_key())
        sealed = suite.encrypt(file_key, public, info=b"age-encryption.org/mlkem768x25519")
        return sealed[:1120], sealed[1120:]


def age_file(label: str, plain: bytes, recipients: list[AgeKey]) -> bytes:
    """An age v1 file; the wrapping is by chance and kept, the rest follows from the label."""
    file_key = det(f"{label}/file key", 16)
    lines = [b"age-encryption.org/v1\n"]
    for r in recipients:
        both = keep(f"{label}/wrap/{r.id}", lambda r=r: b"".join(r.wrap(file_key)))
        lines.append(b"-> mlkem768x25519 " + _b64(both[:1120]) + b"\n" + _b64(both[1120:]) + b"\n")
    head = b"".join(lines) + b"---"
    nonce = det(f"{label}/nonce/{hashlib.sha256(plain).hexdigest()}", 16)
    out = head + b" " + _b64(mac(hkdf(file_key, b"header"), head)) + b"\n" + nonce
    cipher = ChaCha20Poly1305(hkdf(file_key, b"payload", nonce))
    chunks = [plain[i : i + 65536] for i in range(0, len(plain), 65536)] or [b""]
    for n, chunk in enumerate(chunks):
        out += cipher.encrypt(n.to_bytes(11, "big") + bytes([n == len(chunks) - 1]), chunk, None)
    return out
