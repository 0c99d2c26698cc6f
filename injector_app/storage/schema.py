"""The schema number that this version of the program reads and writes."""

from sqlcipher3 import dbapi2

# Equal to the newest step in migrations/versions and to `PRAGMA user_version` of a file.
SCHEMA = 25


def schema_of(connection: dbapi2.Connection) -> int:
    """The schema number of a database; 0 for one that no version has filled."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
