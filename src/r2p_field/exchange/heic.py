"""Photos of newer telephones (HEIC), decoded in a process of its own.

Broken HEIC files can end a process from inside the decoder (pi-heif 1.4, docs/decisions/0016): nobody's
typing may go with it, and a photo that came in a packet may be made to do so. The photo goes in and its
pixels come out through pipes; nothing is written. The process may use little memory and time.
"""

from __future__ import annotations

import contextlib
import os
import struct
import subprocess
import sys
import threading
from typing import IO, BinaryIO, Final

from r2p_field.domain.errors import R2PError
from r2p_field.domain.pictures import Pixels

WORD: Final = "--decode-photo"
"""What the program is started with, to be the decoder and nothing else (`__main__`)."""
_SECONDS: Final = 60
_MEMORY: Final = 3 * 1024**3
"""Bytes: 60 million pixels need a third of it."""
_HEAD: Final = struct.Struct(">III")
_LONGEST: Final = struct.Struct(">I")
_TOO_LARGE: Final = 3
"""Exit code, apart from those that Python and the system give."""
_MOST_EXIF: Final = 1024 * 1024
_PIECE: Final = 1024 * 1024


class NotDecoded(Exception):
    """The decoder gave no photo: the file is damaged or made to harm; or too large, when it says so."""

    def __init__(self, *, too_large: bool = False) -> None:
        super().__init__()
        self.too_large = too_large


def decoded(photo: bytes, longest: int) -> tuple[Pixels, bytes]:
    """Return a photo upright with its longer side at most `longest`, and its EXIF. Raises NotDecoded."""
    code, answer = _ask(_LONGEST.pack(longest) + photo, _HEAD.size + _MOST_EXIF + 3 * longest * longest)
    if code == _TOO_LARGE:
        raise NotDecoded(too_large=True)
    if code or len(answer) < _HEAD.size:
        raise NotDecoded
    width, height, size = _HEAD.unpack_from(answer)
    exif, rgb = answer[_HEAD.size :][:size], answer[_HEAD.size + size :]
    if max(width, height) > longest or len(rgb) != 3 * width * height:
        raise NotDecoded
    return Pixels(width=width, height=height, rgb=rgb), exif


def _ask(given: bytes, most: int) -> tuple[int, bytes]:
    """Give the decoder a photo; return its exit code and its answer. Raises NotDecoded.

    A photo may have taken the decoder over: what it answers beyond `most` bytes, or after its time, is not
    read, and it is ended.
    """
    try:
        decoder = subprocess.Popen(  # noqa: S603  (this very program)
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        raise NotDecoded from None
    late = threading.Timer(_SECONDS, decoder.kill)
    feeding = threading.Thread(target=_feed, args=(decoder.stdin, given), daemon=True)
    try:
        late.start()
        feeding.start()
        answer = _read(decoder.stdout, most)
        code = decoder.wait() if len(answer) <= most else 1
    finally:
        late.cancel()
        decoder.kill()
        feeding.join()
        decoder.stdout.close()  # type: ignore[union-attr]
        decoder.wait()
    return code, answer


def _feed(sink: IO[bytes] | None, given: bytes) -> None:
    """Write what the decoder reads; one that ended reads no more."""
    with contextlib.suppress(OSError, ValueError):
        if sink is not None:
            sink.write(given)
    with contextlib.suppress(OSError):
        if sink is not None:
            sink.close()


def _read(source: IO[bytes] | None, most: int) -> bytes:
    """Read to the end, or one byte more than `most`."""
    answer = bytearray()
    while source is not None and len(answer) <= most:
        piece = source.read(min(_PIECE, most + 1 - len(answer)))
        if not piece:
            break
        answer += piece
    return bytes(answer)


def be_decoder(source: BinaryIO, sink: BinaryIO) -> int:
    """Decode one photo from `source` to `sink` and return the exit code: what the other process does."""
    from r2p_field.exchange import pictures

    _take_little()
    given = source.read()
    longest = _LONGEST.unpack_from(given)[0]
    try:
        picture, exif = pictures.decoded_heic(given[_LONGEST.size :], longest)
    except R2PError:  # it opens, and says that it is larger than what is laid out in memory
        return _TOO_LARGE
    except Exception:  # noqa: BLE001  (whatever it is, the photo cannot be read)
        return 1
    exif = exif if len(exif) <= _MOST_EXIF else b""
    sink.write(_HEAD.pack(picture.width, picture.height, len(exif)) + exif + picture.rgb)
    sink.flush()
    return 0


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORD]
    return [sys.executable, "-I", "-m", "r2p_field", WORD]


def _take_little() -> None:
    """Limit this process where the system can; elsewhere its time is limited from outside."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    if sys.platform.startswith("linux"):
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
