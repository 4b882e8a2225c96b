"""Files made to exhaust a computer, and a process that offers them to the program, one after the other.

`python -m tests.services.bombs FOLDER` writes a JSON object for each: how it ended, its seconds, the greatest
memory of the process so far, and how many bytes more lie in its folders.
"""

from __future__ import annotations

import datetime as dt
import itertools
import json
import os
import resource
import struct
import sys
import threading
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from tests.bundle.makers import bench, chain, opened

from r2p_field.bootstrap import Program, Starter
from r2p_field.bundle.frames import FrameType, typed_frame
from r2p_field.crypto import kdf
from r2p_field.crypto.age import Identity, seal_bytes
from r2p_field.crypto.recovery import CODE_SIZE, format_code
from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Silent
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import frame
from r2p_field.ledger.pack import MAGIC
from r2p_field.services.resources import Resources

_GIB: Final = 1024**3
_MIB: Final = 1024**2
_DEPTH: Final = 100_000
_STATM: Final = Path("/proc/self/statm")
_HEAD: Final = b"age-encryption.org/v1\n"
_MOST_MEMORY: Final = 3 * _GIB
"""Address space: more than this is never needed, and asking for it must fail, not wait."""


def make(folder: Path) -> None:
    """Write every bomb into a folder, in the name of what it goes to."""
    for name, write in _BOMBS.items():
        write(folder / name)


def _sparse(start: bytes, size: int) -> Callable[[Path], None]:
    def write(file: Path) -> None:
        file.write_bytes(start)
        os.truncate(file, size)

    return write


def _bytes(data: Callable[[], bytes]) -> Callable[[Path], None]:
    def write(file: Path) -> None:
        file.write_bytes(data())

    return write


# Packets


def _stanzas(count: int) -> bytes:
    """Return a packet for so many others."""
    head, rest = seal_bytes(b"", [Identity(bytes(31) + b"x").recipient]).split(b"\n--- ")
    stanza = head.removeprefix(_HEAD) + b"\n"
    return _HEAD + stanza * count + b"--- " + rest + bytes(100)


@cache
def _zlib_bomb(size: int) -> bytes:
    deflate, piece = zlib.compressobj(9), bytes(_MIB)
    return b"".join([*(deflate.compress(piece) for _ in range(size // _MIB)), deflate.flush()])


def _announcing(plain_size: int, **said: Any) -> bytes:
    made = bench()
    names = {"plain_size": plain_size, **said}
    return replace(made, packed=_zlib_bomb(_GIB), value=made.value | names, keep=frozenset(names)).file()


def _with_frames(*frames: bytes) -> bytes:
    made = bench()
    return replace(made, frames=[*made.frames, *frames]).file()


def _flood(kind: int, content: Callable[[int], bytes], count: int) -> bytes:
    """Return a packet that announces its many frames as it should."""
    made = bench()
    body = b"".join([*made.frames, *(typed_frame(kind, content(number)) for number in range(count))])
    said = {"count": len(made.frames) + count}
    return replace(
        made, frames=[body], packed=zlib.compress(body, 0), value=made.value | said, keep=frozenset(said)
    ).file()


def _bent(manifest: bytes) -> bytes:
    return replace(bench(), bend_manifest=lambda _: manifest).file()


def _bent_plain(length: int, size: int = 0) -> bytes:
    """Return a packet whose first or second length field says something else."""

    def bend(plain: bytes) -> bytes:
        first = length.to_bytes(8, "big") if length else plain[:8]
        return first + (size.to_bytes(4, "big") if size else plain[8:12]) + plain[12:]

    return replace(bench(), bend_plain=bend).file()


def _many_parents() -> bytes:
    head: Any = canonical.decode(chain("device", 1)[0].header.raw)
    head["parents"] = [f"{number:064x}" for number in range(_DEPTH)]
    raw = json.dumps(head, separators=(",", ":")).encode()
    return _with_frames(typed_frame(FrameType.REVISION, frame(raw) + frame(b"")))


def _ranges() -> bytes:
    one = ',{"feed":"' + "a" * 64 + '","from":0,"tip":"' + "b" * 64 + '","to":0}'
    return b'{"ranges":[' + (one * _DEPTH)[1:].encode() + b"]}"


# Other files


def _png(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", _zlib_bomb(64 * _MIB))
        + chunk(b"IEND", b"")
    )


def _columns(count: int) -> bytes:
    """Return a first line of columns with short names, all different, as many as fit."""
    names = itertools.product("abcdefghijklmnopqrstuvwxyz0123456789", repeat=4)
    return ",".join("".join(one) for one in itertools.islice(names, count)).encode() + b"\n1,2\n"


def _line(file: Path) -> None:
    """Write letters for 16 MiB, then nothing that is shorter to write."""
    file.write_bytes(b"a" * (16 * _MIB))
    os.truncate(file, _GIB)


def _packed_table(file: Path) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", bytes(64 * _MIB))


_DEEP: Final = b"[" * _DEPTH + b"]" * _DEPTH
_DEEP_TABLE: Final = b"core = " + _DEEP
_BOMBS: Final[dict[str, Callable[[Path], None]]] = {
    "packet: a header of 1 GiB": _sparse(_HEAD, _GIB),
    "packet: one line of 1 GiB": _sparse(_HEAD + b"-> ", _GIB),
    "packet: a file of 64 GiB": _sparse(_HEAD, 64 * _GIB),
    "packet: 512 recipients": _bytes(lambda: _stanzas(512)),
    "packet: 513 recipients": _bytes(lambda: _stanzas(513)),
    "packet: 100,000 recipients": _bytes(lambda: _stanzas(_DEPTH)),
    "packet: 64 MiB behind a header for others": _sparse(_stanzas(1), 64 * _MIB),
    "opened: 1 GiB out of 1 MB, announced": _bytes(lambda: _announcing(_GIB)),
    "opened: 1 GiB out of 1 MB, not announced": _bytes(lambda: _announcing(1000)),
    "opened: 2^53 bytes announced": _bytes(lambda: _announcing(2**53 - 1, body_size=2**53 - 1)),
    "opened: a frame of 4 GiB": _bytes(lambda: _with_frames(b"\xff\xff\xff\xff\x63x")),
    "opened: a length of 2^63": _bytes(lambda: _bent_plain(2**63)),
    "opened: a cover of 4 GiB": _bytes(lambda: _bent_plain(0, 2**32 - 1)),
    "opened: a million frames": _bytes(lambda: _flood(99, lambda _: b"", 1_000_000)),
    "opened: 100,000 attachments of a byte": _bytes(
        lambda: _flood(
            FrameType.BLOB_CHUNK, lambda number: number.to_bytes(32, "big") + bytes(4) + b"x", _DEPTH
        )
    ),
    "opened: 100,000 parents": _bytes(_many_parents),
    "opened: a cover 100,000 deep": _bytes(lambda: _bent(_DEEP)),
    "opened: a name of 1 MiB": _bytes(lambda: _bent(b'{"' + b"a" * (_MIB - 10) + b'":1}')),
    "opened: 100,000 ranges": _bytes(lambda: _bent(_ranges())),
    "card: statements 100,000 deep": _bytes(lambda: MAGIC + frame(_DEEP)),
    "card: a statement of 4 GiB": _bytes(lambda: MAGIC + b"\xff\xff\xff\xff{}"),
    "card: a million statements": _bytes(lambda: MAGIC + bytes(4_000_000)),
    "card: 1 GiB": _sparse(MAGIC, _GIB),
    "keys: 100,000 deep": _bytes(lambda: _DEEP),
    "keys: 1 GiB": _sparse(b"{", _GIB),
    "events: a line of 1 GiB": _line,
    "events: a second line of 128 MiB": _sparse(b"a,b\n1", 128 * _MIB),
    "events: 200,000 columns": _bytes(lambda: _columns(200_000)),
    "events: a packed sheet": _packed_table,
    "places: a line of 1 GiB": _line,
    "places: 200,000 columns": _bytes(lambda: _columns(200_000)),
    "places: a packed sheet": _packed_table,
    "profile: 100,000 deep": _bytes(lambda: _DEEP_TABLE),
    "profile: 1 GiB": _sparse(b"#", _GIB),
    "photo.png: 100,000 by 100,000": _bytes(lambda: _png(_DEPTH, _DEPTH)),
    "photo.png: 7,000 by 7,000 that ends early": _bytes(lambda: _png(7_000, 7_000)[:5000]),
    "attachment: 64 GiB": _sparse(b"%PDF-1.7", 64 * _GIB),
}
NAMES: Final = tuple(_BOMBS)


# Offering


def _packet(program: Program, file: Path) -> None:
    [verdict] = program.packets.import_paths([file], Silent()).packets
    if verdict.code:
        raise R2PError(what=verdict.what, safe="", next_="", code=verdict.code)


def _attached(program: Program, file: Path) -> None:
    for refused in program.attachments.take_in([file], Silent(), keep_originals=True).refused:
        raise refused.error


_OFFER: Final[dict[str, Callable[[Program, Path], object]]] = {
    "packet": _packet,
    "opened": lambda _, file: opened(file.read_bytes()),
    "card": lambda program, file: program.programmes.join(file, "0"),
    "keys": lambda program, file: program.programmes.import_keys(file, format_code(bytearray(CODE_SIZE))),
    "events": lambda program, file: program.events.run(
        file, program.events.profile(program.events.profiles()[0]), Silent()
    ),
    "places": lambda program, file: program.places.import_file(file, Silent()),
    "profile": lambda program, file: program.events.profile(os.fspath(file.rename(f"{file}.toml"))),
    "photo.png": lambda program, file: _attached(program, file.rename(file.with_suffix(".png"))),
    "attachment": _attached,
}


def _run(folder: Path) -> Iterator[dict[str, object]]:
    resources = Resources()
    starter = Starter(profile=folder / "profile", resources=resources)
    made = starter.create(
        folder / "records", " ".join(resources.words()[:6]), role="headquarters", cost=kdf.FLOOR
    )
    program = made.program
    program.programmes.create("network", state=False, today=dt.date(2026, 11, 23))
    base, memory = _beside(folder), Memory()
    memory.start()
    for name in NAMES:
        begun, used = time.monotonic(), time.process_time()
        yield {
            "name": name,
            "ended": _ended(program, name, folder / "bombs" / name),
            "seconds": round(time.monotonic() - begun, 2),
            "processor": round(time.process_time() - used, 2),
            "mib": memory.look(),
            "beside": _beside(folder) - base,
        }
    program.upkeep.close(ending=False)


def _ended(program: Program, name: str, file: Path) -> str:
    try:
        _OFFER[name.partition(":")[0]](program, file)
    except R2PError as error:
        return error.code
    except BaseException as error:  # noqa: BLE001  (that is what is looked for)
        return f"!{type(error).__name__}: {error}"[:200]
    return "!taken"


class Memory(threading.Thread):
    """Looks at the memory of this process all the time; `getrusage` may tell that of who started it."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.mib = 0

    def run(self) -> None:
        """Look every few milliseconds."""
        while True:
            self.look()
            time.sleep(0.003)

    def look(self) -> int:
        """Return the greatest so far, in MiB."""
        if _STATM.exists():
            pages = int(_STATM.read_text("ascii").split()[1])
            self.mib = max(self.mib, pages * resource.getpagesize() // _MIB)
        else:
            self.mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // _MIB
        return self.mib


def _beside(folder: Path) -> int:
    """Return the bytes in the profile, beside the records and in the folder for passing files."""
    places = [folder / "profile", folder / "records", folder / "passing"]
    return sum(one.stat().st_size for place in places for one in place.rglob("*") if one.is_file())


def main(folder: Path) -> None:
    """Offer every bomb that `make` wrote."""
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    for found in _run(folder):
        sys.stdout.write(f"{json.dumps(found)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
