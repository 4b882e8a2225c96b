"""Cryptography of R2P Field: signing, sealing, keys for people, codes that can be read aloud.

The only package that imports `cryptography`. It knows nothing of records, vaults or bundles, and does no
input or output of its own except through the streams handed to `r2p_field.crypto.age`.
The exact bytes are in docs/formats.md; the reasons are in docs/decisions/0002-age-module.md.
"""
