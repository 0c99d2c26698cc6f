"""An engine that lacks what the records need is refused before any record is touched (D17)."""

import sqlite3
from pathlib import Path

import pytest

from injector_app.storage import engine_gate
from injector_app.storage.connection import open_for_work
from injector_app.storage.engine_gate import require_fit_engine
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.records import A_KEY


def refusal(connection: object) -> str:
    with pytest.raises(RecordsProblem) as caught:
        require_fit_engine(connection)
    assert caught.value.trouble is Trouble.ENGINE_UNFIT
    return str(caught.value.facts["what"])


def test_our_own_engine_is_fit(folder: DataFolder) -> None:
    connection = open_for_work(folder.database, A_KEY)
    require_fit_engine(connection)
    connection.close()


@pytest.mark.parametrize(
    ("setting", "what"),
    [
        ("journal_mode=DELETE", "journal_mode is delete"),
        ("synchronous=FULL", "synchronous is 2"),
        ("locking_mode=NORMAL", "locking_mode is normal"),
        ("foreign_keys=OFF", "foreign_keys is 0"),
        ("trusted_schema=ON", "trusted_schema is 1"),
        ("cell_size_check=OFF", "cell_size_check is 0"),
        ("secure_delete=OFF", "secure_delete is 0"),
    ],
)
def test_setting_that_did_not_take_is_refused(folder: DataFolder, setting: str, what: str) -> None:
    connection = open_for_work(folder.database, A_KEY)
    connection.execute(f"PRAGMA {setting}")
    assert refusal(connection) == what
    connection.close()


def test_engine_without_encryption_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_gate, "OLDEST_SQLITE", (3, 0, 0))
    connection = sqlite3.connect(":memory:")
    assert refusal(connection) == "no encryption"
    connection.close()


def test_older_engine_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connection = open_for_work(tmp_path / "a.db", A_KEY, create=True)
    monkeypatch.setattr(engine_gate, "OLDEST_SQLITE", (99, 0, 0))
    assert refusal(connection).startswith("SQLite 3.")
    connection.close()
