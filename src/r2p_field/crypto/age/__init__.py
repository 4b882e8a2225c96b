"""age v1 files for post-quantum recipients: the envelope of everything that leaves a vault.

A published format (C2SP age.md) with public test vectors and several independent programs, so that a sealed
file can be opened without us. Only the hybrid recipient type is offered: ML-KEM-768 with X25519, over HPKE.
No armor, no passphrases, no plug-ins. Why it is our own module: docs/decisions/0002-age-module.md.

    unpadded, bech32   text forms
    header             the text at the beginning: version, stanzas, MAC
    hybrid             recipients and identities, wrapping the file key
    stream             the payload in chunks of 64 KiB
    file               AgeWriter and AgeReader, which join the above
"""

from r2p_field.crypto.age.file import AgeReader, AgeWriter, open_bytes, seal_bytes
from r2p_field.crypto.age.hybrid import Identity, Recipient, with_decoys

__all__ = ["AgeReader", "AgeWriter", "Identity", "Recipient", "open_bytes", "seal_bytes", "with_decoys"]
