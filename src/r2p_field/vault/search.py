"""Finding words in everything that was written, in any script, without leaving a trace of what was erased.

The index holds folded words only and no text (contentless). A word is taken out by naming what was put in, so
the text is rebuilt from the stored state. FTS5's `secure-delete` takes it out of the pages of the index, and
`forget_marks` out of what says with which word a page begins (docs/decisions/0007-vault.md). New words wait
in a queue, so that a large import is not slowed down; `catch_up` works it off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from r2p_field.domain.folding import VERSION, indexed, words
from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.meta import Meta
from r2p_field.vault.projection import WORDS

_BATCH: Final = 500
_MOST_TYPED: Final = 2000
"""Characters of a question that are looked at."""
_MOST_WORDS: Final = 32
_MERGED: Final = 2
"""Rows that SQLite counts as changed when a merge did something; the question itself counts as one."""
TextOf = Callable[[int], str]
"""Gives the words of a record by its row, as they stand in its state now."""


class Search:
    """The word index of one open vault; rows are those of the table `records`."""

    def __init__(self, connection: Connection, text_of: TextOf) -> None:
        self._db = connection
        self._text_of = text_of
        self.merged = 0
        """Changes that SQLite counted and that changed no record."""

    def begin(self) -> None:
        """Build the index anew when this version finds or folds words otherwise than the one that built it.

        Words that were put in another way could not be taken out again.
        """
        meta, made_by = Meta(self._db), f"{VERSION}.{WORDS}"
        if meta.get("folding") == made_by:
            return
        with transaction(self._db):
            self.forget_all()
            meta.set("folding", made_by)

    def forget_all(self) -> None:
        """Empty the index, within the caller's step; the words of all records wait then."""
        self._db.execute("INSERT INTO words (words) VALUES ('delete-all')")
        self._db.execute("UPDATE records SET indexed = 0 WHERE indexed <> 0")

    def is_complete(self) -> bool:
        """Tell whether exactly those records are in the index whose rows say so."""
        return not self._db.value(_DIFFERING)

    def take_out(self, rows: Sequence[int]) -> None:
        """Remove the words of indexed records whose state is about to change, within the caller's step."""
        self._db.executemany(
            "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)",
            [(row, _indexed(self._text_of(row))) for row in rows],
        )
        self._db.executemany("UPDATE records SET indexed = 0 WHERE n = ?", [(row,) for row in rows])

    def forget_marks(self) -> None:
        """Write the index anew if a word that it no longer holds still marks where a page of it begins.

        Within the caller's step, when something was erased in it. FTS5 takes a word out of its page and
        leaves the mark, which may be the whole word. A row beside the others is needed for a moment: an index
        of one piece is not written anew.
        """
        self._db.execute("INSERT INTO words (words) VALUES ('flush')")
        self._db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.held USING fts5vocab (main, words, row)")
        if not self._db.value(_MARK_OF_NOTHING):
            return
        self._db.execute("INSERT INTO words (rowid, text) VALUES (0, '0')")
        for command in ("flush", "optimize"):
            self._db.execute("INSERT INTO words (words) VALUES (?)", (command,))
        self._db.execute("INSERT INTO words (words, rowid, text) VALUES ('delete', 0, '0')")

    def put(self, texts: Iterable[tuple[int, str]]) -> None:
        """Put the words of records into the index, within the caller's step, which marks their rows."""
        self._db.executemany(
            "INSERT INTO words (rowid, text) VALUES (?, ?)", [(row, _indexed(text)) for row, text in texts]
        )

    def find(self, text: str) -> list[int]:
        """Return the rows that hold every word of a text in which there are words, in no order."""
        return self._db.numbers(
            "SELECT json_group_array(rowid) FROM words WHERE words MATCH ?", (query_of(text),)
        )

    def waiting(self) -> int:
        """Return how many records are not in the index yet."""
        return int(self._db.value("SELECT count(*) FROM records WHERE indexed = 0"))

    def catch_up(self, limit: int | None = None) -> int:
        """Put the words of at most `limit` waiting records into the index; return how many."""
        done = 0
        while limit is None or done < limit:
            size = _BATCH if limit is None else min(_BATCH, limit - done)
            rows = self._db.execute(
                "SELECT n FROM records WHERE indexed = 0 ORDER BY n LIMIT ?", (size,)
            ).fetchall()
            if not rows:
                break
            with transaction(self._db):
                self._put([row[0] for row in rows])
            done += len(rows)
        return done

    def _put(self, rows: Sequence[int]) -> None:
        self.put((row, self._text_of(row)) for row in rows)
        self._db.executemany("UPDATE records SET indexed = 1 WHERE n = ?", [(row,) for row in rows])

    def tidy(self, pages: int = 200) -> bool:
        """Merge a slice of the index, when nobody waits; tell whether there was anything to merge.

        Merges that nobody made beforehand are made by the save that can put them off no longer: it takes
        seconds then.
        """
        before = self._db.total_changes
        with transaction(self._db):
            self._db.execute("INSERT INTO words (words, rank) VALUES ('merge', ?)", (pages,))
        changed = self._db.total_changes - before
        self.merged += changed
        return changed >= _MERGED


_DIFFERING: Final = (
    "SELECT (SELECT count(*) FROM records WHERE indexed = 1)"
    " <> (SELECT count(*) FROM words_docsize JOIN records ON n = id AND indexed = 1)"
    " OR EXISTS (SELECT 1 FROM words_docsize WHERE id NOT IN (SELECT n FROM records WHERE indexed = 1))"
)


_MARK_OF_NOTHING: Final = """
SELECT 1 FROM words_idx WHERE length(term) > 1 AND NOT coalesce((
    SELECT substr(CAST(held.term AS BLOB), 1, length(words_idx.term) - 1) = substr(words_idx.term, 2)
    FROM held WHERE held.term >= CAST(substr(words_idx.term, 2) AS TEXT) ORDER BY held.term LIMIT 1), 0)
LIMIT 1"""
"""A mark is one sign for the sort of its words and the beginning of a word (sqlite.org/fts5.html, 4.13)."""


def _indexed(text: str) -> str:
    """Return the folded words alone: what else a text holds, SQLite and we would not cut alike."""
    return " ".join(indexed(text))


def query_of(text: str) -> str:
    """Turn what a person typed into a question to the index: every word, the last one as a beginning.

    Nothing typed has a special meaning; a text without words gives an empty question. Of a whole page that
    was pasted only the first words are asked for, or the answer would take minutes.
    """
    asked = [word for word in words(text[:_MOST_TYPED]) if any(sign.isalnum() for sign in word)]
    quoted = [f'"{word}"' for word in asked[:_MOST_WORDS]]
    return " ".join([*quoted[:-1], f"{quoted[-1]} *"]) if quoted else ""
