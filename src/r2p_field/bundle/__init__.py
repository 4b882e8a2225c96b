"""How it travels: turns proven ranges and a Signer into one sealed file (a packet, on screen) and back again.

Manifest, frames, padding, caps and the fixed order of checks. Knows no certificate rules and no storage;
never shows anything of a file whose checks have not all passed.
"""
