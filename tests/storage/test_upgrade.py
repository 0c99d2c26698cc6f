"""An upgrade happens wholly or not at all, and ends in exactly the tables that we use."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError

from injector_app.storage import migrations
from injector_app.storage.connection import open_for_work
from injector_app.storage.engine import engine_over
from injector_app.storage.rows.every_table import METADATA
from injector_app.storage.schema import SCHEMA
from injector_app.storage.upgrade import upgrade
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.records import A_KEY, AN_AUDIT_KEY, opened

ENVIRONMENT = Path(migrations.__path__[0]) / "env.py"
STEP = """
from alembic import op
revision = "{number}"
down_revision = {before}
def upgrade():
    {body}
"""
FIRST = """op.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY, note TEXT)")
    op.execute("CREATE TABLE child (id INTEGER PRIMARY KEY,"
               " parent REFERENCES parent ON DELETE CASCADE)")
    op.execute("INSERT INTO parent VALUES (1, 'a')")
    op.execute("INSERT INTO child VALUES (1, 1)")"""
REBUILD = """with op.batch_alter_table("parent", recreate="always") as table:
        table.alter_column("note", nullable=False)"""
FAIL = 'op.execute("CREATE TABLE late (a)"); op.execute("INSERT INTO nowhere VALUES (1)")'
ORPHAN = 'op.execute("DELETE FROM parent")'


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = engine_over(open_for_work(tmp_path / "a.db", A_KEY, create=True))
    yield engine
    engine.dispose()


def steps(folder: Path, *bodies: str) -> str:
    """A folder of Alembic steps, numbered from 1."""
    versions = folder / "versions"
    versions.mkdir(parents=True)
    (folder / "env.py").write_text(ENVIRONMENT.read_text())
    for number, body in enumerate(bodies, start=1):
        before = repr(f"{number - 1:04}") if number > 1 else None
        text_of_step = STEP.format(number=f"{number:04}", before=before, body=body)
        (versions / f"{number:04}_step.py").write_text(text_of_step)
    return str(folder)


def everything(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        names = connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        return [
            (name, connection.exec_driver_sql(f"SELECT * FROM {name}").all())  # noqa: S608 - from sqlite_master
            for name in sorted(names)
        ] + [connection.scalar(text("PRAGMA user_version"))]


def test_our_steps_make_exactly_the_tables_of_the_rows(engine: Engine) -> None:
    upgrade(engine, audit_key=AN_AUDIT_KEY)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_schema_number_is_that_of_the_newest_step() -> None:
    newest = ScriptDirectory(migrations.__path__[0]).get_current_head()
    assert newest == f"{SCHEMA:04}"


def test_step_that_fails_leaves_everything_as_it_was(engine: Engine, tmp_path: Path) -> None:
    upgrade(engine, audit_key=AN_AUDIT_KEY, steps=steps(tmp_path / "one", FIRST), schema=1)
    before = everything(engine)
    both = steps(tmp_path / "two", FIRST, f"{REBUILD}\n    {FAIL}")
    with pytest.raises(OperationalError):
        upgrade(engine, audit_key=AN_AUDIT_KEY, steps=both, schema=2)
    assert everything(engine) == before


def test_rebuilt_parent_keeps_its_children(engine: Engine, tmp_path: Path) -> None:
    upgrade(engine, audit_key=AN_AUDIT_KEY, steps=steps(tmp_path / "one", FIRST, REBUILD), schema=2)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM child")) == 1
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1
        assert connection.scalar(text("PRAGMA user_version")) == 2


def test_control_the_same_rebuild_with_foreign_keys_on_loses_them(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(engine, audit_key=AN_AUDIT_KEY, steps=steps(tmp_path / "one", FIRST), schema=1)
    monkeypatch.setattr("injector_app.storage.upgrade._set_foreign_keys", lambda *_: None)
    upgrade(engine, audit_key=AN_AUDIT_KEY, steps=steps(tmp_path / "two", FIRST, REBUILD), schema=2)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM child")) == 0


def test_step_that_leaves_orphans_is_undone(engine: Engine, tmp_path: Path) -> None:
    upgrade(engine, audit_key=AN_AUDIT_KEY, steps=steps(tmp_path / "one", FIRST), schema=1)
    before = everything(engine)
    with pytest.raises(RecordsProblem):
        upgrade(
            engine, audit_key=AN_AUDIT_KEY, steps=steps(tmp_path / "two", FIRST, ORPHAN), schema=2
        )
    assert everything(engine) == before


def test_upgrading_twice_changes_nothing(folder: DataFolder) -> None:
    engine = engine_over(open_for_work(folder.database, A_KEY))
    before = everything(engine)
    upgrade(engine, audit_key=AN_AUDIT_KEY)
    assert everything(engine) == before
    engine.dispose()


def test_damaged_records_are_refused_before_any_step(folder: DataFolder) -> None:
    data = folder.database.read_bytes()
    # The page of a table that opening does not read.
    place = 3 * 4096 + 100
    folder.database.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
    engine = engine_over(open_for_work(folder.database, A_KEY))
    with pytest.raises(RecordsProblem) as caught:
        upgrade(engine, audit_key=AN_AUDIT_KEY)
    assert caught.value.trouble is Trouble.RECORDS_DAMAGED
    engine.dispose()


def test_older_records_are_upgraded_when_they_are_opened(
    folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = tmp_path / "steps"
    shutil.copytree(ENVIRONMENT.parent, newer, ignore=shutil.ignore_patterns("__*"))
    later = STEP.format(
        number=f"{SCHEMA + 1:04}",
        before=repr(f"{SCHEMA:04}"),
        body='op.execute("CREATE TABLE later (a)")',
    )
    (newer / "versions" / "later.py").write_text(later)
    for module in ("records", "first_look"):
        monkeypatch.setattr(f"injector_app.storage.{module}.SCHEMA", SCHEMA + 1)
    defaults = {"steps": str(newer), "schema": SCHEMA + 1}
    monkeypatch.setattr(upgrade, "__kwdefaults__", defaults)
    for _ in range(2):
        with opened(folder.root) as records, records.reading() as transaction:
            assert transaction.scalar(text("SELECT count(*) FROM later")) == 0
            assert transaction.scalar(text("SELECT count(*) FROM treatment_vial")) == 1
            assert transaction.scalar(text("PRAGMA user_version")) == SCHEMA + 1
