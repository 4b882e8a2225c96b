"""What reads bytes from outside. Each target is made once in its process and is then given inputs.

A target raises nothing but errors of ours for any bytes. `TARGETS` maps a name to its maker; a maker returns
what takes the bytes, and seeds that lead it inside.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import time
import tomllib
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from nightly.kill9.yard import cheap
from r2p_field.bootstrap import Starter
from r2p_field.bundle.frame_contents import BadFrame, read_chunk, read_payload, read_revision
from r2p_field.bundle.frames import FrameReader, typed_frame
from r2p_field.bundle.manifest import read_manifest
from r2p_field.bundle.open_body import collect_body
from r2p_field.bundle.open_cover import Unwrapped, unwrap
from r2p_field.bundle.staging import MemoryStaging, Section
from r2p_field.crypto import kdf
from r2p_field.crypto.age import Identity, open_bytes, seal_bytes
from r2p_field.crypto.age.header import read_header
from r2p_field.crypto.age.source import ByteSource
from r2p_field.domain.catalogue_parser import parse_catalogue
from r2p_field.domain.errors import R2PError
from r2p_field.domain.gathering import gathering_from
from r2p_field.domain.jobs import Silent
from r2p_field.domain.keying import keyed_from
from r2p_field.exchange.events import open_events
from r2p_field.exchange.gazetteer import read_places
from r2p_field.exchange.profile_file import load_profile, parse_profile
from r2p_field.ledger import canonical
from r2p_field.ledger.pack import decode_pack
from r2p_field.ledger.revision import decode_header
from r2p_field.ledger.signed import sign_object
from r2p_field.release.manifest import read_manifest as read_manifest_of_release
from r2p_field.release.reading import look, read_all
from r2p_field.release.trusted import read_keys
from r2p_field.services import import_files, import_packets
from r2p_field.services.import_results import Outcome as Verdict
from r2p_field.services.import_results import PacketVerdict
from r2p_field.services.resources import Resources
from r2p_field.vault import slots
from r2p_field.viewmodels.typed import typed_from

_GOLDEN: Final = Path(__file__).resolve().parents[3] / "tests" / "golden" / "packets-v1"
_RELEASES: Final = _GOLDEN.with_name("releases-v1")
_argon2id = kdf.argon2id
Take = Callable[[bytes], object]
Made = tuple[Take, list[bytes]]


def _age_header(_: Path) -> Made:

    file = seal_bytes(b"words", [Identity(bytes(32)).recipient])
    return lambda data: read_header(ByteSource(io.BytesIO(data))), [file, file[:-20]]


def _age_file(_: Path) -> Made:

    me = Identity(bytes(32))
    return lambda data: open_bytes(data, [me]), [seal_bytes(bytes(n), [me.recipient]) for n in (0, 3, 70_000)]


def _strict_json(_: Path) -> Made:

    def take(data: bytes) -> None:
        if canonical.encode(canonical.decode(data)) != data:
            raise AssertionError("what was read is not what is written")

    value: dict[str, Any] = {"a": [1, -7, True, "é", {"b": "x"}], "z": {"deep": [[["x"]]]}}
    return take, [canonical.encode(value), b'{"a":1.0}', b'{"a":1,"a":2}']


def _entry_header(folder: Path) -> Made:

    return decode_header, _Golden(folder).headers()


def _manifest(folder: Path) -> Made:

    return read_manifest, [_Golden(folder).unwrapped().manifest_bytes]


def _frames(_: Path) -> Made:

    readers = {3: read_revision, 4: read_payload, 5: read_chunk}

    def take(data: bytes) -> None:
        frames = FrameReader(iter([data[:7], data[7:]]))
        while (head := frames.head()) is not None:
            content = b"".join(frames.take_pieces(min(head[1], 1 << 20)))
            with contextlib.suppress(BadFrame, R2PError):
                readers.get(head[0], len)(content)

    seed = typed_frame(3, b"\0\0\0\5", b"{}xyz") + typed_frame(5, bytes(50)) + typed_frame(4, bytes(70))
    return take, [seed]


def _slot_file(_: Path) -> Made:

    file, master, code = slots.new_slot_file("quiet river stone lamp", kdf.FLOOR)
    key = slots.Secret(code=code)

    def take(data: bytes) -> None:
        read = slots.SlotFile.from_bytes(data)
        opened, _ = read.open_with(key)
        if read.is_authentic(opened) and (opened != master or data != file.to_bytes(master)):
            raise AssertionError("a changed key file counts as whole")

    return take, [file.to_bytes(master)]


def _pack(folder: Path) -> Made:

    judge = _Golden(folder).hq.packets._admissions.judge  # noqa: SLF001  (no service judges bytes alone)
    seeds = [(_GOLDEN / name).read_bytes() for name in ("card.r2pc", "request.r2pq", "approval.r2pa")]

    def take(data: bytes) -> None:
        judge.with_objects(decode_pack(data), ())

    return take, seeds


def _catalogue(_: Path) -> Made:

    small = b'[catalogue]\nid = "x1"\nversion = "1"\ntitle = "T"\n[[factor]]\nid = "x1.f1"\ntitle = "A"\n'

    def take(data: bytes) -> None:
        try:
            table = tomllib.loads(data.decode("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
            return
        parse_catalogue(table)

    return take, [small]


def _gazetteer(folder: Path) -> Made:

    countries, file = Resources().countries(), folder / "places.csv"

    def take(data: bytes) -> None:
        file.write_bytes(data)
        read_places(file, countries, Silent())

    ocha = (
        "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date,Version\n"
        "CAF,1,CF11,Ombella M'Poko,CAF,2024-05-30,v02\nCAF,2,CF111,Bimbo,CF11,2024-05-30,v02\n"
    )
    hxl = "Code,Nom\n#adm1+code,#adm1+name\nCF11,Bangui\n"
    return take, [ocha.encode(), hxl.encode()]


def _event_table(folder: Path) -> Made:

    resources, file = Resources(), folder / "events.csv"
    profile = load_profile(resources.profile_folder(), "ucdp-ged")

    def take(data: bytes) -> None:
        file.write_bytes(data)
        with open_events(file, profile) as events:
            for _ in events.rows:
                pass

    sample = resources.sample("ucdp_ged_231_central_african_republic.csv").read_bytes()
    return take, [b"".join(sample.splitlines(keepends=True)[:4])]


def _profile(_: Path) -> Made:

    folder = Resources().profile_folder()
    return parse_profile, [one.read_bytes() for one in folder.iterdir() if one.name.endswith(".toml")]


def _draft(_: Path) -> Made:

    def take(data: bytes) -> None:
        for read in (gathering_from, keyed_from, typed_from):
            with contextlib.suppress(R2PError):
                read(data)

    return take, [b"{}", b'{"session":{"title":"x"}}', json.dumps({"observation": {"what": "x"}}).encode()]


def _whole_import(folder: Path) -> Made:
    """Bodies under a cover that is signed as it should be: everything behind the signature is reached."""
    golden = _Golden(folder)
    genuine, file = golden.unwrapped(), folder / "fuzzed.r2pb"
    before = golden.hq.upkeep.state_digest()
    current: list[bytes] = []

    def signed_anyway(*_: object, **__: object) -> Unwrapped:
        packed, staging = zlib.compress(current[0], 1), MemoryStaging()
        staging.append(packed)
        manifest = replace(
            genuine.manifest,
            body_size=len(packed),
            body_sha256=hashlib.sha256(packed).hexdigest(),
            plain_size=len(current[0]),
        )
        return replace(genuine, manifest=manifest, body=Section.whole(staging))

    import_packets.unwrap = signed_anyway  # type: ignore[attr-defined]
    import_files.refuse_no_packet = lambda *_: None  # type: ignore[attr-defined]  # its cover is the genuine one

    def tried(data: bytes) -> PacketVerdict:
        current[:] = [data]
        file.write_bytes(data or b"-")
        [verdict] = golden.hq.packets.import_paths([file], Silent(), dry_run=True).packets
        return verdict

    def take(data: bytes) -> None:
        if not tried(data).what or golden.hq.upkeep.state_digest() != before:
            raise AssertionError("a packet that was only tried has changed something")

    seed = zlib.decompress(genuine.body.read())
    if (verdict := tried(seed)).outcome is not Verdict.IMPORTED:
        raise AssertionError(f"nothing behind the signature is reached: {verdict.what}")
    return take, [seed]


class _Golden:
    """A headquarters that took over the golden keys, and the golden packet that it can read."""

    def __init__(self, folder: Path) -> None:
        facts = json.loads((_GOLDEN / "facts.json").read_text("utf-8"))
        kdf.argon2id = cheap  # type: ignore[assignment]  # mypy compares names of arguments
        folder.mkdir(parents=True, exist_ok=True)
        starter = Starter(profile=folder / "profile")
        self.hq = starter.create(
            folder / "hq", facts["passphrase"], role="headquarters", cost=kdf.FLOOR
        ).program
        kdf.argon2id = _argon2id
        self.hq.programmes.import_keys(_GOLDEN / "keys.r2pk", facts["keys code"])
        self.hq.devices.admit(_GOLDEN / "approval.r2pa")

    def unwrapped(self) -> Unwrapped:
        """Return the packet as far as its cover."""
        identities = self.hq.upkeep._vault.keyring.identities()  # noqa: SLF001  (no service shows so much)
        programme = self.hq.programmes.joined_programme().id
        data = (_GOLDEN / "first.r2pb").read_bytes()
        return unwrap(io.BytesIO(data), len(data), identities, {programme})

    def headers(self) -> list[bytes]:
        """Return the headers of its entries."""
        body, _ = collect_body(self.unwrapped(), _NothingKnown())
        return [one.header.raw for one in body.revisions]


class _NothingKnown:
    """Knows no keys and no earlier entries."""

    def keys_of(self, _: object) -> None:
        """Know no keys."""

    def proven(self, _: object) -> None:
        """Know no entry."""


def _release(_: Path) -> Made:
    """Try a whole file, then what its signature would keep away: any manifest, any packed body."""
    keys = read_keys((_RELEASES / "keys.json").read_bytes())
    whole = (_RELEASES / "program.r2pu").read_bytes()
    real = look(io.BytesIO(whole), keys)

    def take(data: bytes) -> None:
        with contextlib.suppress(R2PError):
            look(io.BytesIO(data), keys)
        with contextlib.suppress(R2PError):
            read_manifest_of_release(sign_object("update", canonical.decode(data), []))  # type: ignore[arg-type]
        manifest = replace(real.manifest, body_size=len(data))
        read_all(io.BytesIO(data), replace(real, manifest=manifest, body_at=0))

    return take, [whole, real.signed.body, whole[real.body_at :]]


TARGETS: Final[dict[str, Callable[[Path], Made]]] = {
    "age header": _age_header,
    "age file": _age_file,
    "strict JSON": _strict_json,
    "entry header": _entry_header,
    "manifest": _manifest,
    "frames": _frames,
    "slot file": _slot_file,
    "pack": _pack,
    "catalogue": _catalogue,
    "gazetteer": _gazetteer,
    "event table": _event_table,
    "profile": _profile,
    "draft": _draft,
    "whole import": _whole_import,
    "release": _release,
}


def _planted(broken: Callable[[], object]) -> Callable[[Path], Made]:
    def take(data: bytes) -> None:
        if data.startswith(b"R2"):
            broken()

    return lambda _: (take, [b"R1", b"xR2"])


def _hold_much() -> None:
    held = [bytes(range(256)) * 4096 for _ in range(400)]
    time.sleep(1.5)
    del held


def _fail() -> None:
    raise KeyError("planted")


CONTROLS: Final[dict[str, Callable[[Path], Made]]] = {
    "planted error": _planted(_fail),
    "planted wait": _planted(lambda: time.sleep(4)),
    "planted memory": _planted(_hold_much),
}
"""Readers with a fault, which must be found."""
