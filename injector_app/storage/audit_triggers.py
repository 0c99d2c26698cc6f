"""Let the database itself tell the audit book of every row that changes, by whatever statement."""

from collections.abc import Iterator

from sqlcipher3 import dbapi2

from injector_app.storage.audit_book import AuditBook
from injector_app.storage.audit_shapes import RowShape, Value, row_shapes

_FUNCTION = "audit_row"


def watch_rows(connection: dbapi2.Connection, book: AuditBook) -> None:
    """Put triggers on this connection only: they are gone when it closes.

    Temporary ones, because they call a function that no other program has, and because stored
    ones may not call it at all while `trusted_schema` is off.
    """
    shapes = row_shapes(connection)
    by_table = {shape.table: shape for shape in shapes}

    def note(table: str, has_old: int, has_new: int, *values: Value) -> None:
        count = len(values) // (has_old + has_new)
        old = values[:count] if has_old else None
        new = values[-count:] if has_new else None
        book.note(by_table[table], old, new)

    connection.create_function(_FUNCTION, -1, note)
    for shape in shapes:
        for statement in _triggers(shape):
            connection.execute(statement)


def _triggers(shape: RowShape) -> Iterator[str]:
    recorded = ", ".join(f'"{shape.names[place]}"' for place, _, _ in shape.recorded)
    for event, has_old, has_new in (
        ("INSERT", 0, 1),
        (f"UPDATE OF {recorded}", 1, 1),
        ("DELETE", 1, 0),
    ):
        values = [f'OLD."{name}"' for name in shape.names if has_old]
        values += [f'NEW."{name}"' for name in shape.names if has_new]
        name = f"audit_{shape.table}_{event.split()[0].lower()}"
        yield (
            f'CREATE TEMP TRIGGER "{name}" AFTER {event} ON main."{shape.table}" BEGIN'
            f" SELECT {_FUNCTION}('{shape.table}', {has_old}, {has_new}, {', '.join(values)});"
            " END"
        )
