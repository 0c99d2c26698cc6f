"""Transactions begin when they are told to, schema changes included."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from injector_app.storage.connection import open_for_work
from injector_app.storage.engine import engine_over, for_writing
from tests.support.records import A_KEY


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return engine_over(open_for_work(tmp_path / "a.db", A_KEY, create=True))


def tables(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        return list(connection.scalars(text("SELECT name FROM sqlite_master")))


def test_schema_change_is_undone_with_everything_else(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.execute(text("CREATE TABLE t (a)"))
        connection.rollback()
    assert tables(engine) == []
    engine.dispose()


def test_writing_takes_the_lock_when_it_begins(engine: Engine) -> None:
    seen: list[str] = []
    with engine.connect() as connection:
        connection.connection.driver_connection.set_trace_callback(seen.append)  # type: ignore[union-attr] # it is there while connected
        with for_writing(connection).begin():
            pass
    with engine.connect() as connection, connection.begin():
        pass
    assert [line for line in seen if line.startswith("BEGIN")] == ["BEGIN IMMEDIATE", "BEGIN"]
    engine.dispose()


def test_key_is_not_in_the_url(engine: Engine) -> None:
    assert A_KEY.hex() not in f"{engine!r} {engine.url!r} {engine.pool!r}"
    engine.dispose()
