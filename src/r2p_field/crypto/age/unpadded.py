"""Base64 without padding, in its one canonical form (RFC 4648 sections 3.5 and 4)."""

from __future__ import annotations

import base64


def encode(data: bytes) -> str:
    """Return standard base64 without `=`."""
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def decode(text: str) -> bytes:
    """Read what `encode` makes. Raises ValueError for anything else: padding, other letters, stray bits."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError as error:
        raise ValueError("not base64") from error
    if encode(data) != text:
        raise ValueError("base64 is not canonical")
    return data
