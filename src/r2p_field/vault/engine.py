"""Which database engine this is, for reports of faults."""

from __future__ import annotations

import sqlcipher3


def engine_version() -> str:
    """Return the version of SQLCipher, such as `4.19.0`; an empty text when it does not say."""
    connection = sqlcipher3.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return str(row[0]).split(" ")[0] if row else ""
