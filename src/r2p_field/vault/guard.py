"""sqlite-utils over SQLCipher, and never over plain SQLite.

sqlite-utils takes its driver from a module named `pysqlite3` when there is one, and catches only that
driver's errors. So before its first import we put SQLCipher's driver under that name, with a `connect` that
refuses files: `Database("path")` can then never write a readable file by mistake
(docs/decisions/0007-vault.md). Nothing else may import sqlite_utils, sqlite3 or sqlcipher3 outside this
package.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

import sqlcipher3
import sqlcipher3.dbapi2

from r2p_field.vault.connection import Connection

if TYPE_CHECKING:
    import sqlite_utils


def _connect(database: Any, *args: Any, **kwargs: Any) -> Any:
    """Open a database in memory only; files are opened by `connection.open_store` with their key."""
    if database != ":memory:":
        raise PermissionError("files are opened with their key, not through sqlite-utils")
    return sqlcipher3.connect(database, *args, **kwargs)


def _stand_in(name: str, driver: ModuleType) -> ModuleType:
    module = ModuleType(name)
    module.__dict__.update({key: value for key, value in vars(driver).items() if not key.startswith("__")})
    module.connect = _connect  # type: ignore[attr-defined]
    return module


def helper(connection: Connection) -> sqlite_utils.Database:
    """Return sqlite-utils' helper over an open encrypted connection (for schema, migrations, upkeep)."""
    if "sqlite_utils" not in sys.modules:
        sys.modules["pysqlite3"] = _stand_in("pysqlite3", sqlcipher3)
        sys.modules["pysqlite3.dbapi2"] = _stand_in("pysqlite3.dbapi2", sqlcipher3.dbapi2)
    library = importlib.import_module("sqlite_utils")
    if importlib.import_module("sqlite_utils.utils").OperationalError is not sqlcipher3.OperationalError:
        raise RuntimeError("sqlite-utils was imported before its guard")
    database: sqlite_utils.Database = library.Database(connection.raw)
    return database
