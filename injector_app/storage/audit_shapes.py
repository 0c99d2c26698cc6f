"""RowShape: which columns of a table say what a row is, and the digest of such a row."""

from base64 import urlsafe_b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlcipher3 import dbapi2

Value = str | int | float | bytes | None

# The log itself, what others are found by and can be made again from, and what opens the file.
UNWATCHED = frozenset(
    {
        "alembic_version",
        "audit",
        "audit_key",
        "identity",
        "key_copy",
        "name_variant",
        "patient_name",
        "record_counter",
    }
)
# Which patients were in hand last: not part of the record, and it changes with every look.
_UNRECORDED = frozenset({("patient", "touched")})
_WITHOUT_ROWID = "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?"


@dataclass(frozen=True, slots=True)
class RowShape:
    """One table as its schema says; places are those of `names`."""

    table: str
    names: tuple[str, ...]
    keys: tuple[int, ...]
    version: int | None
    recorded: tuple[tuple[int, bytes, Value], ...]
    has_rowid: bool = False

    def key(self, row: Sequence[Value]) -> str:
        """What tells the row from others of its table."""
        return "/".join(str(row[place]) for place in self.keys)

    def version_of(self, row: Sequence[Value]) -> Value:
        """The number that the row counts its changes by, if it does."""
        return None if self.version is None else row[self.version]

    def digest(self, row: Sequence[Value]) -> str:
        """SHA-256 of what the row says, in base64.

        A column that is empty or as its table declares it is left out, so that a later step may
        add columns and no digest changes.
        """
        parts: list[bytes] = []
        for place, name, usual in self.recorded:
            value = row[place]
            if value is not None and value != usual:
                # Millions of them are texts.
                kind, data = (b"t", value.encode()) if type(value) is str else _bytes(value)
                parts += (name, b"%c%d:" % (kind, len(data)), data)
        return urlsafe_b64encode(sha256(b"".join(parts)).digest())[:-1].decode()

    def select(self, *more: str) -> str:
        """The statement that reads all rows as `digest` and `key` take them; `more` comes last."""
        columns = ", ".join((*map(_quoted, self.names), *more))
        return f"SELECT {columns} FROM {_quoted(self.table)}"  # noqa: S608 - names of our schema


def row_shapes(connection: dbapi2.Connection) -> tuple[RowShape, ...]:
    """Every table whose rows the audit answers for, as it is in this file."""
    tables = connection.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        " ORDER BY name"
    ).fetchall()
    return tuple(_shape(connection, name) for (name,) in tables if name not in UNWATCHED)


def _shape(connection: dbapi2.Connection, table: str) -> RowShape:
    columns = connection.execute(f"PRAGMA main.table_info({_quoted(table)})").fetchall()
    names = tuple(column[1] for column in columns)
    keys = sorted((column[5], place) for place, column in enumerate(columns) if column[5])
    return RowShape(
        table=table,
        names=names,
        keys=tuple(place for _, place in keys),
        version=_place(names, "version", "number"),
        recorded=tuple(_recorded(connection, table, columns)),
        has_rowid=not connection.execute(_WITHOUT_ROWID, (table,)).fetchone()[0],
    )


def _recorded(
    connection: dbapi2.Connection, table: str, columns: Sequence[Sequence[Value]]
) -> Iterator[tuple[int, bytes, Value]]:
    for place, (_, name, _, _, usual, _) in enumerate(columns):
        if (table, name) not in _UNRECORDED:
            # A default is SQL text; only the engine knows what it says.
            value = connection.execute(f"SELECT {usual!s}").fetchone()[0] if usual else None
            yield place, str(name).encode() + b"\0", value


def _place(names: tuple[str, ...], *wanted: str) -> int | None:
    return next((names.index(name) for name in wanted if name in names), None)


def _bytes(value: Value) -> tuple[bytes, bytes]:
    match value:
        case bytes():
            return b"b", value
        case str():
            return b"t", value.encode()
        case _:
            return b"n", repr(value).encode()


def _quoted(name: str) -> str:
    return f'"{name}"'
