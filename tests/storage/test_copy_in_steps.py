"""A copy takes along what is written between its steps, and refuses damage."""

from collections.abc import Callable
from pathlib import Path

import pytest

from injector_app.storage.connection import connect, open_for_work
from injector_app.storage.copy_in_steps import copy_in_steps
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.records import A_KEY

ROWS = 4000


def test_what_is_written_between_the_steps_is_in_the_copy(tmp_path: Path) -> None:
    source = open_for_work(tmp_path / "a.db", A_KEY, create=True)
    source.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, words TEXT)")
    source.executemany("INSERT INTO t (words) VALUES (?)", [("x" * 900,)] * ROWS)
    pauses = 0

    def write(meanwhile: Callable[[], None]) -> None:
        nonlocal pauses
        meanwhile()
        pauses += 1
        source.execute("INSERT INTO t (words) VALUES ('new')")
        source.execute("UPDATE t SET words = 'changed' WHERE id = ?", (pauses,))

    copy_in_steps(source, tmp_path / "b.db", A_KEY, pause=write)
    copy = connect(tmp_path / "b.db", A_KEY, mode="ro")
    ask = "SELECT count(*), sum(words = 'new'), sum(words = 'changed') FROM t"
    assert pauses >= 1
    assert copy.execute(ask).fetchone() == (ROWS + pauses, pauses, pauses)
    copy.close()
    source.close()


def test_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    source = open_for_work(tmp_path / "a.db", A_KEY, create=True)
    source.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
    full = Path("/dev/full")
    with pytest.raises(RecordsProblem) as refused:
        copy_in_steps(source, full, A_KEY, pause=lambda meanwhile: meanwhile())
    assert refused.value.trouble in set(Trouble)
    source.close()
