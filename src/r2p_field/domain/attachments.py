"""What is attached: the bytes lie apart; the record names them, their original and every handling."""

from typing import Annotated

from msgspec import Meta

from r2p_field.domain.ids import BlobIdField, HashField
from r2p_field.domain.part import Count, Item, Part

MEDIA_TYPE = r"^[a-z]+/[a-z0-9][a-z0-9.+-]{0,126}\Z"


class BlobRef(Part, frozen=True, kw_only=True):
    """The bytes as carried: id, salt (base64url of 16 bytes) that hides equal files, size in bytes, type."""

    id: BlobIdField
    salt: Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{21}[AQgw]\Z")]
    size: Count
    type: Annotated[str, Meta(pattern=MEDIA_TYPE)]


class Custody(Item, frozen=True, kw_only=True):
    """One handling of the original: when (`YYYY-MM-DDTHH:MM:SSZ`), what, by which role. Never a name."""

    at: Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\Z")]
    action: str
    role: str | None = None
    note: str | None = None


class Attachment(Item, frozen=True, kw_only=True):
    """A photo, recording or paper: `blob` is the copy carried, `sha256` the plain hash of the original."""

    blob: BlobRef
    sha256: HashField
    original: bool = False
    """The blob is the original itself, not a working copy without metadata."""
    caption: str | None = None
    custody: tuple[Custody, ...] = ()
