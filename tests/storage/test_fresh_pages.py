"""An undone change leaves nothing in memory that was read before it was decoded."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlcipher3 import dbapi2

from injector_app.storage.connection import open_for_work
from injector_app.storage.engine import engine_over, for_writing
from injector_app.storage.fresh_pages import FreshPages
from tests.support.records import A_KEY

# The control misses the fault in 60,000 rounds once in some 5,000 runs.
ROUNDS = 60_000
LET_GO = "PRAGMA shrink_memory"


@pytest.fixture
def driver(tmp_path: Path) -> dbapi2.Connection:
    made = open_for_work(tmp_path / "a.db", A_KEY, create=True)
    for number in range(30):
        made.execute(f"CREATE TABLE t{number} (a INTEGER PRIMARY KEY, b TEXT)")
    return made


@pytest.fixture
def engine(driver: dbapi2.Connection) -> Iterator[Engine]:
    made = engine_over(driver)
    yield made
    made.dispose()


def grow(driver: dbapi2.Connection) -> None:
    """Needs new pages, so that the first page of the file changes too."""
    driver.execute("INSERT INTO t3 VALUES (1, ?)", ("x" * 9000,))


def rounds_until_malformed(driver: dbapi2.Connection, begin: Callable[[], None]) -> int | None:
    for number in range(ROUNDS):
        begin()
        try:
            driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except dbapi2.DatabaseError:
            return number
        grow(driver)
        driver.execute("ROLLBACK")
    return None


def statements_after(engine: Engine, statement: str, *, writing: bool) -> list[str]:
    seen: list[str] = []
    with engine.connect() as connection:
        used = for_writing(connection) if writing else connection
        used.execute(text(statement))
        used.rollback()
        connection.connection.driver_connection.set_trace_callback(seen.append)  # type: ignore[union-attr] # it is there while connected
        used.execute(text("SELECT 1"))
        connection.connection.driver_connection.set_trace_callback(None)  # type: ignore[union-attr] # as above
    return seen


def test_what_was_undone_is_read_anew(engine: Engine) -> None:
    seen = statements_after(engine, "INSERT INTO t1 VALUES (1, 'a')", writing=False)
    assert seen[0] == LET_GO


def test_an_undone_schema_is_read_anew(engine: Engine) -> None:
    assert statements_after(engine, "DROP TABLE t1", writing=True)[0] == LET_GO


def test_what_only_read_costs_nothing(engine: Engine) -> None:
    assert LET_GO not in statements_after(engine, "SELECT * FROM t1", writing=False)


def test_it_is_done_once(engine: Engine) -> None:
    statements_after(engine, "INSERT INTO t1 VALUES (1, 'a')", writing=True)
    assert LET_GO not in statements_after(engine, "SELECT * FROM t1", writing=False)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_no_undone_change_makes_the_schema_malformed(driver: dbapi2.Connection) -> None:
    pages = FreshPages(driver)

    def begin() -> None:
        pages.undone()
        pages.begin("BEGIN IMMEDIATE", is_writing=True)

    assert rounds_until_malformed(driver, begin) is None


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_control_without_it_the_engine_stumbles(driver: dbapi2.Connection) -> None:
    """When this fails, SQLCipher was mended: then `FreshPages` can go."""
    assert rounds_until_malformed(driver, lambda: driver.execute("BEGIN IMMEDIATE")) is not None
