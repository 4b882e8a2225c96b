"""One number by which two vaults see that they hold the same: read it over the phone and compare.

docs/formats.md section 6, last paragraph.
"""

import hashlib
from collections.abc import Iterable, Mapping

from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import frame


def state_digest(states: Iterable[bytes], decisions: Iterable[Mapping[str, object]]) -> str:
    """Return the digest (hex) of folded states and of the decisions about feeds.

    `states` in order of record id; `decisions` in order of feed id, each a value as section 6 names it. What
    belongs to the set is chosen by the caller.
    """
    running = hashlib.sha256()
    for state in states:
        running.update(frame(state))
    for decision in decisions:
        running.update(frame(canonical.encode(decision)))
    return running.hexdigest()
