"""How it stays true: canonical encoding, clock, revision, feed, checkpoint and fold (the only merge).

Pure bytes and values: no I/O, no SQL, no judgement about who may sign. Signatures are checked by the Verifier
that is handed in. What cannot be understood is kept unchanged; nothing is ever discarded by a merge.
"""
