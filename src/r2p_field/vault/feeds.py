"""Whose chains are known here: every feed met, the keys behind it, and which of them are ours."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from enum import IntEnum

from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId
from r2p_field.ledger import canonical, keys
from r2p_field.vault.connection import Connection


class Standing(IntEnum):
    """Whose a feed is, seen from this vault."""

    OTHER = 0
    OWN = 1
    EARLIER = 2
    """Ours before a backup was restored; never written again."""


class Feeds:
    """The feeds that one open vault has met."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def know_keys(self, found: PublicKeys, standing: Standing = Standing.OTHER) -> FeedId:
        """Keep the public keys of a feed; its standing only ever rises. Returns the feed."""
        feed = keys.feed_of(found)
        self._db.execute(
            "INSERT INTO feeds (feed, keys, standing) VALUES (?, ?, ?) ON CONFLICT (feed)"
            " DO UPDATE SET keys = excluded.keys, standing = max(standing, excluded.standing)",
            (bytes.fromhex(feed), keys.key_object(found), int(standing)),
        )
        return feed

    def keys_of(self, feed: FeedId) -> PublicKeys | None:
        """Return the public keys of a feed, None while no key object of it is known."""
        raw = self._db.value("SELECT keys FROM feeds WHERE feed = ?", (bytes.fromhex(feed),))
        return keys.keys_from_value(canonical.decode(raw)) if raw else None

    def all_keys(self) -> list[PublicKeys]:
        """Return every set of public keys that was seen."""
        rows = self._db.execute("SELECT keys FROM feeds WHERE keys IS NOT NULL ORDER BY feed").fetchall()
        return [keys.keys_from_value(canonical.decode(row[0])) for row in rows]

    def own_feeds(self) -> dict[FeedId, Standing]:
        """Return this vault's feed and its earlier ones."""
        rows = self._db.execute("SELECT feed, standing FROM feeds WHERE standing > 0 ORDER BY n").fetchall()
        return {FeedId(feed.hex()): Standing(standing) for feed, standing in rows}

    def retire_own_feed(self) -> None:
        """Count the present own feed among the earlier ones."""
        self._db.execute("UPDATE feeds SET standing = 2 WHERE standing = 1")

    def feeds_with_revisions(self) -> list[FeedId]:
        """Return the feeds of which at least one proven revision is here."""
        rows = self._db.execute(
            "SELECT feed FROM feeds WHERE EXISTS"
            " (SELECT 1 FROM revisions WHERE revisions.feed = feeds.n AND proven = 1)"
        )
        return sorted(FeedId(row[0].hex()) for row in rows)

    def numbers_of(self, feeds: Iterable[FeedId]) -> Mapping[FeedId, int]:
        """Return the rows of feeds, made where they are new. Runs inside the caller's step.

        They are asked for each time: a row that was remembered could belong to another feed once a step was
        taken back.
        """
        wanted = set(feeds)
        self._db.executemany(
            "INSERT OR IGNORE INTO feeds (feed) VALUES (?)",
            [(bytes.fromhex(feed),) for feed in sorted(wanted)],
        )
        rows = self._db.execute(
            "SELECT feed, n FROM json_each(?) JOIN feeds ON feed = unhex(value)", (json.dumps(list(wanted)),)
        )
        return {FeedId(feed.hex()): number for feed, number in rows}
