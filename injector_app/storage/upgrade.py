"""Bring a database to the schema of this version, wholly or not at all."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from injector_app.storage.audit_take_over import rows_gone_wrong, take_over
from injector_app.storage.engine import for_writing
from injector_app.storage.schema import SCHEMA
from injector_app.system.clock import SystemClock
from injector_app.system.errors import RecordsProblem, Trouble

# By package, so that it is found in an installed wheel as well.
STEPS = "injector_app.storage:migrations"


def upgrade(engine: Engine, *, audit_key: bytes, steps: str = STEPS, schema: int = SCHEMA) -> None:
    """Run the missing steps and stamp the schema number, in one transaction.

    Rows that a step changed are taken over into the log; what was wrong before stays wrong there.

    Raises:
        RecordsProblem: a page is damaged, or a step left rows that refer to nothing; nothing
            was changed.
    """
    with engine.connect() as connection:
        _require_whole_pages(connection)
        # Rebuilding a parent table with them on deletes its children in silence.
        _set_foreign_keys(connection, "OFF")
        try:
            with for_writing(connection).begin():
                wrong = rows_gone_wrong(connection, audit_key)
                command.upgrade(_config(connection, steps), "head")
                take_over(connection, audit_key, at=SystemClock().now(), but=wrong)
                _require_whole_references(connection)
                connection.exec_driver_sql(f"PRAGMA user_version={schema:d}")
        finally:
            _set_foreign_keys(connection, "ON")


def _config(connection: Connection, steps: str) -> Config:
    config = Config()
    config.set_main_option("script_location", steps)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _set_foreign_keys(connection: Connection, state: str) -> None:
    # Past SQLAlchemy, which would begin a transaction, and in one this setting does nothing.
    connection.connection.cursor().execute(f"PRAGMA foreign_keys={state}")


def _require_whole_references(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise RecordsProblem(Trouble.RECORDS_DAMAGED)


def _require_whole_pages(connection: Connection) -> None:
    # A step that copies a damaged page would make the damage look whole.
    if connection.exec_driver_sql("PRAGMA cipher_integrity_check").first():
        raise RecordsProblem(Trouble.RECORDS_DAMAGED)
    connection.rollback()
