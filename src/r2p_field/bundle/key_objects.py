"""Which keys write which feed: any key object that hashes to a feed names it, wherever it stands.

docs/formats.md sections 4 and 7. Keys are made usable only when they are asked for: that costs far more than
remembering them.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import Final

from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.hashing import digest
from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId
from r2p_field.ledger import canonical
from r2p_field.ledger.keys import feed_of, keys_from_value
from r2p_field.ledger.signed import SignedObject

_SHOWING_KEYS: Final = frozenset({"enrol", "cert", "policy"})
_KEY_OBJECT: Final = {"keys", "suite"}


class KeyBook:
    """The key objects that a packet shows, of the feeds in `asked` alone.

    Others are passed over: a small packet can show a million of them.
    """

    def __init__(
        self, statements: Iterable[SignedObject], keys: Iterable[PublicKeys], asked: Container[FeedId]
    ) -> None:
        self._asked = asked
        self._keys = {feed_of(one): one for one in keys}
        self._shown: dict[FeedId, canonical.Value] = {}
        for signed in statements:
            self.add(signed)

    def add(self, signed: SignedObject) -> None:
        """Remember the key objects in a statement."""
        if signed.kind in _SHOWING_KEYS:
            for value in _key_objects(dict(signed.value)):
                feed = FeedId(digest("feed", canonical.encode(value)).hex())
                if feed in self._asked:
                    self._shown[feed] = value

    def keys_of(self, feed: FeedId) -> PublicKeys | None:
        """Return the keys of a feed, None when they were not shown or nobody should use them."""
        if feed not in self._keys and feed in self._shown:
            try:
                self._keys[feed] = keys_from_value(self._shown[feed])
            except BadKey:
                return None
        return self._keys.get(feed)


def _key_objects(value: canonical.Value) -> Iterator[canonical.Value]:
    if isinstance(value, dict):
        if value.keys() == _KEY_OBJECT:
            yield value
        else:
            for part in value.values():
                yield from _key_objects(part)
    elif isinstance(value, list):
        for part in value:
            yield from _key_objects(part)
