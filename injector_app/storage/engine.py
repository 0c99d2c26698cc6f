"""A SQLAlchemy engine over the one connection."""

from functools import partial

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from injector_app.storage.fresh_pages import FreshPages

_READ = "BEGIN"
_WRITE = "BEGIN IMMEDIATE"


def engine_over(connection: dbapi2.Connection) -> Engine:
    """An engine that begins transactions itself: the driver would leave schema changes outside.

    The key is in the connection already, so it never gets into a URL.
    """
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connection,
        poolclass=StaticPool,
        # Exception text must not hold what was typed.
        hide_parameters=True,
    )
    pages = FreshPages(connection)
    event.listen(engine, "begin", partial(_begin, pages))
    event.listen(engine, "rollback", lambda _connection: pages.undone())
    return engine


def for_writing(connection: Connection) -> Connection:
    """The connection, to take the write lock when its transaction begins, not half-way."""
    return connection.execution_options(begin=_WRITE)


def driver_of(connection: Connection) -> dbapi2.Connection:
    """The handle below SQLAlchemy, for what cannot be done within a transaction."""
    found: dbapi2.Connection = connection.connection.driver_connection
    return found


def _begin(pages: FreshPages, connection: Connection) -> None:
    begin = connection.get_execution_options().get("begin", _READ)
    # Below SQLAlchemy, which would take longer over it than the engine does.
    pages.begin(begin, is_writing=begin == _WRITE)
