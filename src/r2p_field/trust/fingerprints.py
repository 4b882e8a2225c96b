"""Thirty digits to compare by voice: of a programme, before joining it; of a device, before approving it.

Each takes about 0.2 s and 64 MiB (docs/formats.md section 5). Raise UnreadableObject or NotEnoughMemory.
"""

from __future__ import annotations

from r2p_field.crypto.fingerprint import Fingerprint, FingerprintOf, fingerprint
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_encode
from r2p_field.ledger.keys import key_value
from r2p_field.ledger.signed import SignedObject
from r2p_field.trust.objects import Genesis, Request


def fingerprint_root(genesis: SignedObject) -> Fingerprint:
    """Return the fingerprint of a programme."""
    Genesis.read(genesis)
    return fingerprint(FingerprintOf.ROOT, genesis.body)


def fingerprint_device(request: SignedObject) -> Fingerprint:
    """Return the fingerprint of the keys that a device asks to admit; its role does not enter."""
    asked = Request.read(request)
    shown = {
        "keys": key_value(asked.keys),
        "programme": asked.programme,
        "recipient": b64u_encode(asked.recipient),
    }
    return fingerprint(FingerprintOf.DEVICE, canonical.encode(shown))
