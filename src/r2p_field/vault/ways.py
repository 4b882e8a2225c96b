"""What leads to what in a feed: asked for every revision of a feed that was revoked or has anchors."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection
from typing import Final

from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.vault.connection import Connection

_KEPT: Final = 4
"""Tips whose ways back are remembered: a hundred thousand revisions take 10 MB each."""


class Ways:
    """The ways back from some tips, walked once each by the database."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._known: OrderedDict[tuple[FeedId, RevisionId], frozenset[bytes]] = OrderedDict()

    def leads(self, feed: FeedId, revision: RevisionId, tip: RevisionId) -> bool:
        """Tell whether links that count lead from `tip` back to `revision`, or it is the tip itself."""
        way = self._known.get((feed, tip))
        if way is None:
            way = self._known[feed, tip] = self._walk(feed, tip)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return bytes.fromhex(revision) in way

    def forget(self, feeds: Collection[FeedId] | None = None) -> None:
        """Walk anew at the next question: revisions of these feeds came, or any were taken back."""
        for feed, tip in list(self._known):
            if feeds is None or feed in feeds:
                del self._known[feed, tip]

    def _walk(self, feed: FeedId, tip: RevisionId) -> frozenset[bytes]:
        rows = self._db.execute(_WAY_BACK, (bytes.fromhex(tip), bytes.fromhex(feed)))
        return frozenset(row[0] for row in rows)


_WAY_BACK: Final = """
    WITH RECURSIVE way (id, feed, seq, prev) AS (
        SELECT id, feed, seq, prev FROM revisions
            WHERE id = ? AND feed = (SELECT n FROM feeds WHERE feed = ?)
        UNION ALL
        SELECT r.id, r.feed, r.seq, r.prev FROM way JOIN revisions AS r
            ON r.id = way.prev AND r.feed = way.feed AND r.seq = way.seq - 1)
    SELECT id FROM way"""
