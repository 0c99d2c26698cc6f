"""What a row's digest covers, and what it does not."""

from collections.abc import Iterator

import pytest
from sqlcipher3 import dbapi2

from injector_app.storage.audit_shapes import RowShape, Value, row_shapes


@pytest.fixture
def connection() -> Iterator[dbapi2.Connection]:
    opened = dbapi2.connect(":memory:")
    opened.execute("CREATE TABLE a (id TEXT PRIMARY KEY, n INTEGER, t TEXT, version INTEGER)")
    opened.execute("CREATE TABLE audit (seq INTEGER PRIMARY KEY)")
    opened.execute("INSERT INTO a VALUES ('x', 1, 'y', 7)")
    yield opened
    opened.close()


def shape(connection: dbapi2.Connection) -> RowShape:
    (found,) = row_shapes(connection)
    return found


def digests(connection: dbapi2.Connection) -> set[str]:
    found = shape(connection)
    return {found.digest(row) for row in connection.execute(found.select())}


def test_log_is_not_among_what_it_answers_for(connection: dbapi2.Connection) -> None:
    found = shape(connection)
    assert (found.table, found.keys, found.version) == ("a", (0,), 3)
    assert found.key(("x", 1, "y", 7)) == "x"


def test_every_value_and_its_type_count(connection: dbapi2.Connection) -> None:
    found = shape(connection)
    rows: list[tuple[Value, ...]] = [
        ("x", 1, "y", 7),
        ("x", "1", "y", 7),
        ("x", 1, b"y", 7),
        ("x", 1, None, 7),
        ("x", 2, "y", 7),
    ]
    rows += [("x", 1, "", 7), ("xy", 1, "", 7), ("x", 1, "y", 8), ("x", 1.0, "y", 7)]
    assert len({found.digest(row) for row in rows}) == len(rows)


def test_step_that_adds_a_column_changes_no_digest(connection: dbapi2.Connection) -> None:
    before = digests(connection)
    connection.execute("ALTER TABLE a ADD COLUMN body TEXT NOT NULL DEFAULT 'adult'")
    connection.execute("ALTER TABLE a ADD COLUMN note TEXT")
    assert digests(connection) == before
    connection.execute("UPDATE a SET body = 'male'")
    assert digests(connection) != before
