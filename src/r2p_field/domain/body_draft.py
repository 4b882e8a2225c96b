"""A committee or body while it is written down: its name may still be missing."""

from typing import Final

import msgspec

from r2p_field.domain.errors import BadInput
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.part import Part

NAMELESS: Final = Mechanism(name="")
"""A body of which nothing is said yet; it cannot be written down until it has a name."""


class _Draft(Part, frozen=True, kw_only=True):
    name: str = ""
    rest: Mechanism = NAMELESS
    unread: dict[str, str] = msgspec.field(default_factory=dict)


_ENCODER: Final = msgspec.json.Encoder(order="deterministic")
_DECODER: Final = msgspec.json.Decoder(_Draft)
_NAMED: Final = "."
"""Stands in the draft for the name, which every body that is read must have."""


def body_bytes(body: Mechanism, unread: dict[str, str]) -> bytes:
    """Write it for the drafts, exactly as it stands; `unread` is what was typed and cannot be read."""
    rest = msgspec.structs.replace(body, name=_NAMED)
    return _ENCODER.encode(_Draft(name=body.name, rest=rest, unread=unread))


def body_from(draft: bytes) -> tuple[Mechanism, dict[str, str]]:
    """Read a draft again. Raises BadInput when it is none that this version can read."""
    try:
        found = _DECODER.decode(draft)
    except msgspec.MsgspecError:
        raise BadInput(
            what="What was kept of this body cannot be read by this version of the program.",
            safe="It is kept as it is.",
            next_="Open it with the version that wrote it.",
            code="bad-draft",
        ) from None
    return msgspec.structs.replace(found.rest, name=found.name), found.unread
