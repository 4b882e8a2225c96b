"""The same use cases for scripts and headquarters' night jobs: arguments in, lines or one JSON object out.

The only importer of click. Holds no rule of its own; a passphrase is never an argument; exit code 0 is done,
1 refused with a reason, 2 wrong usage.
"""
