"""R2P Field: record the risk of atrocities, offline and encrypted, and carry it to those who can act.

Dependencies point inwards: `cli | gui -> viewmodels -> services -> (vault, bundle, trust, exchange, analysis,
reports: siblings that never import each other) -> ledger -> crypto -> domain`. `bootstrap` is the one place
that builds concrete objects. import-linter holds all of this (`python3 packaging/dev.py lint`).
"""

__version__ = "0.1.0"
