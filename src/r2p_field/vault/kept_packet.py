"""The last packet as it was sealed, so that the very same bytes can go on further sticks.

It is closed for everybody but its readers, this vault included. A new one takes the place of the old one; one
that is too large is not kept. Beside it stands which entries' contents it holds: once one of them is erased,
the packet goes in the same step, since its readers could still open it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from r2p_field.domain.ids import RevisionId
from r2p_field.vault.connection import Connection, transaction

MOST: Final = 32 * 1024 * 1024
"""Bytes of a packet that is kept: without attachments that is some ten thousand observations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPacket:
    """What is known of the last packet. `whole`: whether its bytes are here too; `others` as in `Sent`."""

    name: str
    number: int
    size: int
    sha256: str
    observations: int
    whole: bool
    others: int = 0


class KeptPackets:
    """The last packet of one open vault."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def keep(self, packet: KeptPacket, holds: Iterable[RevisionId], pieces: Iterable[bytes]) -> None:
        """Put a packet in place of the one before. Raises StorageFull; the one before stays then.

        `holds` are the entries whose contents are in it.
        """
        with transaction(self._db):
            self._db.execute("DELETE FROM kept_packet")
            facts = {name: getattr(packet, name) for name in _FACTS}
            self._db.execute(
                "INSERT INTO kept_packet (n, piece) VALUES (0, ?)", (json.dumps(facts).encode("utf-8"),)
            )
            listed = b"".join(bytes.fromhex(one) for one in holds)
            self._db.execute("INSERT INTO kept_packet (n, piece) VALUES (?, ?)", (_HOLDS, listed))
            self._db.executemany(
                "INSERT INTO kept_packet (n, piece) VALUES (?, ?)",
                enumerate(pieces if packet.whole else (), start=1),
            )

    def last(self) -> KeptPacket | None:
        """Return what is known of the last packet, None when none was ever sealed."""
        raw: bytes | None = self._db.value("SELECT piece FROM kept_packet WHERE n = 0")
        return None if raw is None else KeptPacket(**json.loads(raw))

    def holds(self) -> Iterator[RevisionId]:
        """Yield the entries whose contents are in the last packet."""
        return (RevisionId(raw.hex()) for raw in _held(self._db))

    def forget(self) -> None:
        """Keep no packet any more."""
        with transaction(self._db):
            self._db.execute("DELETE FROM kept_packet")

    def pieces(self) -> Iterator[bytes]:
        """Yield the bytes of the last packet in order."""
        last = int(self._db.value("SELECT max(n) FROM kept_packet") or 0)
        for number in range(1, last + 1):
            yield self._db.value("SELECT piece FROM kept_packet WHERE n = ?", (number,))


def forget_erased(connection: Connection, erased: Collection[bytes]) -> None:
    """Keep no packet with contents that are being erased; within the caller's step."""
    if any(raw in erased for raw in _held(connection)):
        connection.execute("DELETE FROM kept_packet")


def _held(connection: Connection) -> Iterator[bytes]:
    listed: bytes = connection.value("SELECT piece FROM kept_packet WHERE n = ?", (_HOLDS,)) or b""
    return (listed[at : at + _ID] for at in range(0, len(listed), _ID))


_HOLDS: Final = -1
"""The row that lists the entries; the facts are row 0, the bytes begin at 1."""
_ID: Final = 32
_FACTS: Final = ("name", "number", "size", "sha256", "observations", "whole", "others")
