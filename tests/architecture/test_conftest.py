"""The guards in tests/conftest.py notice what they are for."""

import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRunnable, QSemaphore, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from tests.support.log_watch import LogWatch
from tests.support.stray_qt import left_running

TESTS = Path(__file__).parent.parent

PLANTED = """
import logging

from PySide6.QtCore import QTimer


def test_warns():
    logging.getLogger("injector_app.x").warning("planted")


def test_leaves_a_timer(qapp):
    QTimer(qapp).start(60_000)
"""


class _Waits(QRunnable):
    def __init__(self, release: QSemaphore) -> None:
        super().__init__()
        self._release = release

    def run(self) -> None:
        self._release.acquire()


def test_home_folder_is_not_the_real_one() -> None:
    assert Path.home().name.startswith("injector_app-tests-")
    assert Path(os.environ["XDG_DATA_HOME"]).is_relative_to(Path.home())


@pytest.mark.logs_warnings
def test_log_watch_keeps_warnings_only() -> None:
    watch = LogWatch(level=logging.WARNING)
    with watch.on("injector_app"):
        logging.getLogger("injector_app.planted").info("calm")
        logging.getLogger("injector_app.planted").warning("planted %s", "fault")
    logging.getLogger("injector_app.planted").warning("after")
    assert watch.lines == ["WARNING injector_app.planted: planted fault"]


def test_active_timer_is_found(qapp: QApplication) -> None:
    owner = QObject(qapp)
    timer = QTimer(owner)
    timer.setObjectName("planted")
    timer.start(60_000)
    assert any("timer 'planted'" in line for line in left_running())
    owner.deleteLater()
    assert not any("planted" in line for line in left_running())


def test_running_thread_is_found(qapp: QApplication) -> None:
    thread = QThread(qapp)
    thread.setObjectName("planted")
    thread.start()
    assert left_running() == ("thread 'planted'",)
    thread.quit()
    assert thread.wait()
    assert left_running() == ()


def test_busy_pool_is_found(qapp: QApplication) -> None:
    release = QSemaphore()
    pool = QThreadPool(qapp)
    pool.setObjectName("planted")
    pool.start(_Waits(release))
    assert left_running() == ("thread pool 'planted'",)
    release.release()
    assert pool.waitForDone()
    assert left_running() == ()


def test_guards_fail_planted_tests(tmp_path: Path) -> None:
    shutil.copy(TESTS / "conftest.py", tmp_path)
    (tmp_path / "test_planted.py").write_text(PLANTED, encoding="utf-8")
    options = ("-c", str(TESTS.parent / "pyproject.toml"), "-p", "no:cacheprovider")
    run = subprocess.run(  # noqa: S603 - our own interpreter and file
        [sys.executable, "-m", "pytest", *options, str(tmp_path)],
        cwd=TESTS.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "2 passed, 2 errors" in run.stdout
    assert "WARNING injector_app.x: planted" in run.stdout
    assert "left running: timer" in run.stdout
