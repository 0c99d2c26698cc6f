"""The log tells what went wrong, and nothing about patients."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from injector_app.app.log_setup import LARGEST, NAME, PrivateLog, start_log

pytestmark = pytest.mark.logs_warnings
OURS = logging.getLogger("injector_app.tests")
THEIRS = logging.getLogger("sqlalchemy.tests")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[PrivateLog]:
    handler = start_log(tmp_path / "data" / "logs")
    yield handler
    logging.getLogger().removeHandler(handler)
    handler.close()


def written(log: PrivateLog) -> str:
    return Path(log.baseFilename).read_text("utf-8")


def test_healthy_program_leaves_no_file(log: PrivateLog, tmp_path: Path) -> None:
    OURS.info("started")
    assert not (tmp_path / "data").exists()
    OURS.warning("slow disk")
    assert "WARNING injector_app.tests slow disk" in written(log)


def test_exceptions_are_places_and_other_voices_are_left_out(log: PrivateLog) -> None:
    try:
        int("Zebraquokka")
    except ValueError as problem:
        OURS.error("A job failed", exc_info=problem)
        THEIRS.error("INSERT %s", "Zebraquokka", exc_info=problem)
    text = written(log)
    assert "Zebraquokka" not in text
    assert text.count("builtins.ValueError") == 2
    assert "sqlalchemy.tests (left out)" in text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no POSIX modes")
def test_only_the_user_may_read_it(log: PrivateLog) -> None:
    OURS.error("x")
    path = Path(log.baseFilename)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_large_log_is_set_aside(log: PrivateLog) -> None:
    path = Path(log.baseFilename)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"x" * (LARGEST + 1))
    OURS.error("new")
    assert len(written(log)) < LARGEST
    assert path.with_suffix(".old.log").stat().st_size == LARGEST + 1


def test_log_that_cannot_be_written_disturbs_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    handler = PrivateLog(tmp_path / "logs")
    handler.handle(logging.makeLogRecord({"name": OURS.name, "msg": "x", "levelno": 40}))
    assert capsys.readouterr().err == ""
    assert not (tmp_path / "logs" / NAME).exists()
