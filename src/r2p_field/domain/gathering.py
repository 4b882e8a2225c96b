"""A session while it is planned, held and closed: what will be written down, and where the room has got to.

It is kept as a draft and never travels; what is written in the end is the session with its promises and
wordings, in one step.
"""

import datetime as dt
from typing import Final

import msgspec

from r2p_field.domain.commitment import StatusEntry
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import ItemIdField, RecordIdField
from r2p_field.domain.part import Count, Item, Part
from r2p_field.domain.session import Session, SessionState


class NewPromise(Item, frozen=True, kw_only=True):
    """A promise that is made in this session and is not written down yet; its words may still be missing."""

    text: str = ""
    owner_role: str | None = None
    due: dt.date | None = None
    evidence_wanted: str | None = None


class Reviewed(Item, frozen=True, kw_only=True):
    """What was found out in this session about an earlier promise."""

    promise: RecordIdField
    found: StatusEntry


class LocalName(Item, frozen=True, kw_only=True):
    """What a sign of a framework is called in the room, and who agreed: a role or group, nobody's name."""

    text: str = ""
    language: str | None = None
    means: str | None = None
    agreed_by: str | None = None


class Gathering(Part, frozen=True, kw_only=True):
    """Everything about one session that is not written down yet.

    `at` is the point that the room speaks of now, `seconds` how long it has met without its pauses. `unread`
    holds, by a path of the window's own, what was typed where it cannot be read yet. `spent` is how many
    seconds the room has spoken of each point, `names` what signs are called here and is not written down yet.
    """

    session: Session = Session()
    promises: tuple[NewPromise, ...] = ()
    reviewed: tuple[Reviewed, ...] = ()
    at: ItemIdField | None = None
    seconds: Count = 0
    unread: dict[str, str] = msgspec.field(default_factory=dict)
    spent: dict[str, Count] = msgspec.field(default_factory=dict)
    names: tuple[LocalName, ...] = ()


def in_the_room(gathering: Gathering) -> bool:
    """Tell whether the room has begun to speak: it is more than a plan then, and wants to be closed."""
    session = gathering.session
    spoken = session.views or session.consensus or session.concerns or session.proposals
    held = session.state is SessionState.HELD
    return bool(gathering.seconds or gathering.at or spoken or gathering.promises or held)


_ENCODER: Final = msgspec.json.Encoder(order="deterministic")
_DECODER: Final = msgspec.json.Decoder(Gathering)


def gathering_bytes(gathering: Gathering) -> bytes:
    """Write it for the drafts, exactly as it stands."""
    return _ENCODER.encode(gathering)


def gathering_from(draft: bytes) -> Gathering:
    """Read a draft again. Raises BadInput when it is none that this version can read."""
    try:
        return _DECODER.decode(draft)
    except msgspec.MsgspecError:
        raise BadInput(
            what="What was kept of this meeting cannot be read by this version of the program.",
            safe="It is kept as it is.",
            next_="Open it with the version that wrote it.",
            code="bad-draft",
        ) from None
