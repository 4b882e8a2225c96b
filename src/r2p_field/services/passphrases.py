"""What one try of a passphrase costs, where a person chooses less than the usual second."""

from typing import Final

from r2p_field.crypto import kdf

Cost = kdf.Argon2Parameters

LOW: Final = kdf.FLOOR
"""64 MiB and three passes, the second recommendation of RFC 9106: a fifth of a second on a laptop of 2020.

Weaker against somebody who took the computer; for machines on which the usual cost takes many seconds.
"""
