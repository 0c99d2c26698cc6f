"""The one connection: encrypted, alone, and never telling its key."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from injector_app.storage.connection import connect, open_for_work
from injector_app.system.paths import DataFolder
from tests.support.records import A_KEY


def test_database_opens_with_its_key_only(folder: DataFolder) -> None:
    connection = connect(folder.database, A_KEY, mode="ro")
    assert connection.execute("SELECT count(*) FROM patient").fetchone() == (1,)
    connection.close()
    other = connect(folder.database, bytes(32), mode="ro")
    with pytest.raises(dbapi2.DatabaseError) as caught:
        other.execute("SELECT count(*) FROM patient")
    assert caught.value.sqlite_errorcode == dbapi2.SQLITE_NOTADB
    other.close()


def test_key_is_in_no_statement(folder: DataFolder) -> None:
    seen: list[str] = []
    connection = connect(folder.database, A_KEY, mode="ro")
    connection.set_trace_callback(seen.append)
    connection.execute("SELECT count(*) FROM patient")
    connection.close()
    assert seen
    assert A_KEY.hex() not in " ".join(seen).lower()


def test_second_handle_is_shut_out_at_once(folder: DataFolder) -> None:
    first = open_for_work(folder.database, A_KEY)
    with pytest.raises(dbapi2.OperationalError) as caught:
        open_for_work(folder.database, A_KEY)
    assert caught.value.sqlite_errorcode == dbapi2.SQLITE_BUSY
    first.close()
    open_for_work(folder.database, A_KEY).close()


def test_opening_makes_no_database(tmp_path: Path) -> None:
    with pytest.raises(dbapi2.OperationalError):
        open_for_work(tmp_path / "clinic.db", A_KEY)
    assert list(tmp_path.iterdir()) == []


def test_name_of_the_folder_may_hold_any_character(tmp_path: Path) -> None:
    path = tmp_path / "Zoë's 100% ?#&mode=ro" / "clinic.db"
    path.parent.mkdir()
    connection = open_for_work(path, A_KEY, create=True)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    assert path.stat().st_size > 0
