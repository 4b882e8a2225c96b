"""The tables of `vault.db` and `blobs.db`, and how older ones are brought up to date.

Each migration is one function with a docstring, run once inside a transaction by sqlite-utils' own migration
support; "made new" and "migrated up" are one path and give the same schema to the letter. What is stored in
`revisions`, `checkpoints`, `objects`, `confirmed` and `chunks` is the truth (docs/formats.md); every other
table can be made again from it or belongs to this computer alone (drafts, journal of packets).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import msgspec

from r2p_field.vault.connection import Connection, transaction, translated_sql
from r2p_field.vault.errors import VaultNewer
from r2p_field.vault.guard import helper
from r2p_field.vault.projection import project

if TYPE_CHECKING:
    import sqlite_utils

FORMAT = 1
"""Version of the vault's files; a program refuses a vault whose `min_reader` is greater than its own."""

Migration = Callable[["sqlite_utils.Database"], None]

VAULT_TABLES: Final = (
    # Small facts about this vault: format, min_reader, role, programme, clock, marks, dates.
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID",
    # Secret keys: purpose device | registrar | root | recipient. They leave only sealed.
    """CREATE TABLE keys (
        id INTEGER PRIMARY KEY, purpose TEXT NOT NULL, compartment TEXT, epoch INTEGER,
        public BLOB NOT NULL UNIQUE, secret BLOB NOT NULL, active INTEGER NOT NULL) STRICT""",
    # Every feed met, with the keys it hashes from, if known. standing: 0 other, 1 own, 2 own earlier.
    """CREATE TABLE feeds (
        n INTEGER PRIMARY KEY, feed BLOB NOT NULL UNIQUE, keys BLOB,
        standing INTEGER NOT NULL DEFAULT 0) STRICT""",
    # The truth: headers verbatim; payload and nonce while they may be held. claim: what carriers said of an
    # absent one. The other columns are read from the header, so that SQL can follow a chain.
    """CREATE TABLE revisions (
        n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, feed INTEGER NOT NULL REFERENCES feeds (n),
        seq INTEGER NOT NULL, prev BLOB, record BLOB NOT NULL, kind TEXT NOT NULL, proven INTEGER NOT NULL,
        claim INTEGER NOT NULL, reason TEXT NOT NULL, header BLOB NOT NULL, nonce BLOB,
        payload BLOB) STRICT""",
    "CREATE INDEX revisions_by_feed ON revisions (feed, seq)",
    "CREATE INDEX revisions_by_record ON revisions (record)",
    "CREATE INDEX revisions_erasing ON revisions (n) WHERE kind = 'erasure'",
    """CREATE TABLE checkpoints (
        feed INTEGER NOT NULL REFERENCES feeds (n), seq INTEGER NOT NULL, tip BLOB NOT NULL,
        object BLOB NOT NULL, carried INTEGER NOT NULL,
        PRIMARY KEY (feed, seq, tip)) STRICT, WITHOUT ROWID""",
    # Admission objects: kept for ever, one row for each different list of signatures over one body.
    """CREATE TABLE objects (
        digest BLOB PRIMARY KEY, id BLOB NOT NULL, kind TEXT NOT NULL, object BLOB NOT NULL) STRICT""",
    # Erasures of other people's words that a person confirmed here.
    "CREATE TABLE confirmed (erasure BLOB PRIMARY KEY) STRICT, WITHOUT ROWID",
    # Payloads that came before their header was known or proven; whoever sent a wrong one shuts out no other.
    """CREATE TABLE early (
        revision BLOB NOT NULL, digest BLOB NOT NULL, nonce BLOB NOT NULL, payload BLOB NOT NULL,
        PRIMARY KEY (revision, digest)) STRICT""",
    # Which present payload names which photo or document.
    """CREATE TABLE uses (
        revision BLOB NOT NULL, blob BLOB NOT NULL, PRIMARY KEY (revision, blob)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX uses_of_blob ON uses (blob)",
    # What the newest admitted revisions say, one row a record; made again by folding.
    """CREATE TABLE records (
        n INTEGER PRIMARY KEY, record BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, reference TEXT NOT NULL,
        owner INTEGER, feed INTEGER NOT NULL, seq INTEGER NOT NULL, title TEXT NOT NULL, type TEXT NOT NULL,
        area TEXT NOT NULL, place TEXT NOT NULL, day TEXT NOT NULL, day_end TEXT NOT NULL,
        "precision" TEXT NOT NULL, changed TEXT NOT NULL, flags INTEGER NOT NULL,
        indexed INTEGER NOT NULL DEFAULT 0, state BLOB NOT NULL) STRICT""",
    "CREATE INDEX records_newest ON records (kind, day DESC, n DESC)",
    "CREATE INDEX records_by_area ON records (area, kind, day DESC, n DESC)",
    "CREATE INDEX records_flagged ON records (flags) WHERE flags <> 0",
    "CREATE INDEX records_unindexed ON records (n) WHERE indexed = 0",
    # Judgements that stand beside a record: grades and codings by the record they speak of.
    """CREATE TABLE beside (
        record BLOB NOT NULL PRIMARY KEY, about BLOB NOT NULL, kind TEXT NOT NULL, changed TEXT NOT NULL,
        label TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    "CREATE INDEX beside_about ON beside (about, kind, changed)",
    # One row an indicator of an observation, wide enough that the matrix is read from the index alone.
    """CREATE TABLE codes (
        record INTEGER NOT NULL REFERENCES records (n) ON DELETE CASCADE, factor TEXT NOT NULL,
        indicator TEXT NOT NULL, side TEXT NOT NULL, area TEXT NOT NULL, month TEXT NOT NULL,
        PRIMARY KEY (record, indicator)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX codes_matrix ON codes (factor, area, month, side)",
    # Folded words only; contentless, so erased words are taken out by naming them (vault/search.py).
    "CREATE VIRTUAL TABLE words USING fts5 (text, content='', prefix='2 3', tokenize='unicode61')",
    "INSERT INTO words (words, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO words (words, rank) VALUES ('automerge', 0)",
    # Typing that is not saved yet; never part of any feed.
    """CREATE TABLE drafts (
        id TEXT PRIMARY KEY, record TEXT, body BLOB NOT NULL, changed TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    # Keys of attachments: without its row a photo in blobs.db is noise.
    "CREATE TABLE blobs (id BLOB PRIMARY KEY, key BLOB NOT NULL, whole INTEGER NOT NULL) STRICT",
    # Packets made here.
    """CREATE TABLE sent (
        n INTEGER PRIMARY KEY, sender BLOB NOT NULL, recipients TEXT NOT NULL, bundle_no INTEGER NOT NULL,
        manifest BLOB NOT NULL, ranges TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL,
        observations INTEGER NOT NULL) STRICT""",
    # Packets that came: one row for each different file.
    """CREATE TABLE arrived (
        n INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, manifest BLOB, sender BLOB, bundle_no INTEGER,
        outcome TEXT NOT NULL, at TEXT NOT NULL, counts TEXT NOT NULL) STRICT""",
    # Packets of unknown signers, or for a newer version: bytes as received and what opens them again.
    """CREATE TABLE waiting (
        n INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, sender BLOB, file BLOB NOT NULL,
        file_key BLOB NOT NULL, recipient TEXT NOT NULL, request BLOB, why TEXT NOT NULL,
        at TEXT NOT NULL) STRICT""",
    # The receipts of the greatest number of each receiver for each feed: two of one number void each other.
    """CREATE TABLE receipts (
        receiver BLOB NOT NULL, feed BLOB NOT NULL, id BLOB NOT NULL, no INTEGER NOT NULL,
        object BLOB NOT NULL, PRIMARY KEY (receiver, feed, id)) STRICT, WITHOUT ROWID""",
    # Frames of types that this version does not know, carried on unchanged.
    """CREATE TABLE unknown_frames (
        digest BLOB PRIMARY KEY, type INTEGER NOT NULL, frame BLOB NOT NULL) STRICT""",
    # A body on its way in or out, in pieces; emptied in the transaction that filled it.
    "CREATE TABLE staging (n INTEGER PRIMARY KEY, piece BLOB NOT NULL) STRICT",
)

PLACE_TABLES: Final = (
    # Lists of places that were loaded, one row for each country and version; `local` is what was added here.
    """CREATE TABLE place_lists (
        n INTEGER PRIMARY KEY, scheme TEXT NOT NULL, country TEXT NOT NULL, version TEXT NOT NULL,
        valid_from TEXT NOT NULL, places INTEGER NOT NULL, deepest INTEGER NOT NULL, loaded TEXT NOT NULL,
        offered INTEGER NOT NULL, digest BLOB NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX place_lists_offered ON place_lists (scheme, country) WHERE offered = 1",
    # Their places, also of lists that are not offered any more; folded: the words of the name, for ordering.
    """CREATE TABLE places (
        n INTEGER PRIMARY KEY, list INTEGER NOT NULL REFERENCES place_lists (n), code TEXT NOT NULL,
        level INTEGER NOT NULL, parent INTEGER REFERENCES places (n), name TEXT NOT NULL,
        folded TEXT NOT NULL, alternates TEXT NOT NULL, valid_from TEXT NOT NULL,
        UNIQUE (code, list)) STRICT""",
    "CREATE INDEX places_inside ON places (parent, folded)",
    "CREATE INDEX places_of_list ON places (list)",
    # The folded words of names and codes of what is offered, found by their beginnings.
    """CREATE TABLE place_words (
        word TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (word, place)) STRICT, WITHOUT ROWID""",
)

BLOB_TABLES: Final = (
    """CREATE TABLE chunks (
        blob BLOB NOT NULL, n INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (blob, n)) STRICT""",
)


def _first_tables(database: sqlite_utils.Database) -> None:
    """Make the tables of version 1 of `vault.db`."""
    for statement in VAULT_TABLES:
        database.execute(statement)


def _narrow_lists(database: sqlite_utils.Database) -> None:
    """Let lists be ordered, narrowed and graded from indexes alone, without reading what records say."""
    for statement in (
        "DROP INDEX records_newest",
        """CREATE INDEX records_listed ON records
            (kind, day DESC, n DESC, type, area, day_end, flags, owner, feed, seq)""",
        "DROP INDEX beside_about",
        "CREATE INDEX beside_newest ON beside (about, kind, changed DESC, record, label)",
    ):
        database.execute(statement)


def _first_chunks(database: sqlite_utils.Database) -> None:
    """Make the table of version 1 of `blobs.db`."""
    for statement in BLOB_TABLES:
        database.execute(statement)


def _by_chain(database: sqlite_utils.Database) -> None:
    """Make the index that tells how far one's own records have come without reading them."""
    database.execute("CREATE INDEX records_by_chain ON records (kind, feed, seq, owner)")


def _dates(database: sqlite_utils.Database) -> None:
    """Make the table of days on which a person is to be reminded of a record, filled from what is there."""
    database.execute(
        """CREATE TABLE dates (
        record INTEGER NOT NULL REFERENCES records (n) ON DELETE CASCADE, what TEXT NOT NULL,
        day TEXT NOT NULL, PRIMARY KEY (record, what)) STRICT, WITHOUT ROWID"""
    )
    database.execute("CREATE INDEX dates_coming ON dates (what, day)")
    rows = database.execute(
        "SELECT n, kind, state FROM records WHERE instr(state, '\"review\"') > 0"
    ).fetchall()
    for number, kind, raw in rows:
        state = msgspec.json.decode(raw)
        for date in project(kind, state["form"], state.get("body")).dates:
            database.execute("INSERT INTO dates VALUES (?, ?, ?)", (number, date.of.value, date.day))


def _originals(database: sqlite_utils.Database) -> None:
    """Remember which sealed original belongs to which working copy; it goes when the working copy goes."""
    database.execute(
        """CREATE TABLE originals (
            working BLOB PRIMARY KEY REFERENCES blobs (id) ON DELETE CASCADE, original BLOB NOT NULL UNIQUE,
            type TEXT NOT NULL) STRICT, WITHOUT ROWID"""
    )
    database.execute(
        "CREATE TRIGGER originals_gone AFTER DELETE ON originals"
        " BEGIN DELETE FROM blobs WHERE id = OLD.original; END"
    )


def _lists_of_places(database: sqlite_utils.Database) -> None:
    """Make the tables for lists of places."""
    for statement in PLACE_TABLES:
        database.execute(statement)


def _kept_packet(database: sqlite_utils.Database) -> None:
    """Make the table that holds the last packet as it was sealed, for further sticks."""
    database.execute("CREATE TABLE kept_packet (n INTEGER PRIMARY KEY, piece BLOB NOT NULL) STRICT")


def _kinds_of_drafts(database: sqlite_utils.Database) -> None:
    """Let drafts be of other records than observations: a session that is being held, a plan."""
    database.execute("ALTER TABLE drafts ADD COLUMN kind TEXT NOT NULL DEFAULT 'observation'")


def _what_packets_told(database: sqlite_utils.Database) -> None:
    """Let packets say how many other records than observations they told: meetings, promises, bodies."""
    database.execute("ALTER TABLE sent ADD COLUMN others INTEGER NOT NULL DEFAULT 0")


def _days_of_telling(database: sqlite_utils.Database) -> None:
    """Remember until when people are to be told what sessions said that are here already."""
    rows = database.execute(
        "SELECT n, kind, state FROM records WHERE kind = 'session' AND instr(state, '\"to_tell\"') > 0"
    ).fetchall()
    for number, kind, raw in rows:
        state = msgspec.json.decode(raw)
        for date in project(kind, state["form"], state.get("body")).dates:
            values = (number, date.of.value, date.day)
            database.execute("INSERT OR REPLACE INTO dates VALUES (?, ?, ?)", values)


VAULT_MIGRATIONS: tuple[Migration, ...] = (
    _first_tables,
    _by_chain,
    _narrow_lists,
    _dates,
    _originals,
    _lists_of_places,
    _kept_packet,
    _kinds_of_drafts,
    _what_packets_told,
    _days_of_telling,
)
BLOB_MIGRATIONS: tuple[Migration, ...] = (_first_chunks,)


def bring_up_to_date(connection: Connection, name: str, migrations: tuple[Migration, ...]) -> bool:
    """Apply the migrations of the set `name` that this file has not seen; tell whether there were any.

    `PRAGMA user_version` counts them, so that an up-to-date file opens without loading sqlite-utils.
    Raises VaultNewer when the file has seen more migrations than this program knows.
    """
    refuse_newer(connection, migrations)
    seen = migrations_seen(connection)
    if seen == len(migrations):
        return False
    with transaction(connection):
        _apply(connection, name, migrations)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
    return True


def refuse_newer(connection: Connection, migrations: tuple[Migration, ...]) -> None:
    """Raise VaultNewer when this file has seen more migrations than this program knows."""
    if migrations_seen(connection) > len(migrations):
        raise VaultNewer


def migrations_seen(connection: Connection) -> int:
    """Return how many migrations this file has seen; 0 for one that was just begun."""
    return int(connection.value("PRAGMA user_version"))


def _apply(connection: Connection, name: str, migrations: tuple[Migration, ...]) -> None:
    database = helper(connection)
    from sqlite_utils.migrations import Migrations

    known = Migrations(name)
    for number, migration in enumerate(migrations, 1):
        known(name=f"{number:04d}{migration.__name__}")(migration)
    with translated_sql():
        known.apply(database)
