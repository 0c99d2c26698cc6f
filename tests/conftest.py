"""What holds for every test: no screen, no real home folder, no unnoticed warning, no stray Qt."""

import atexit
import gc
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.derived_once import derive_once
from tests.support.log_watch import LogWatch


def _isolate_environment() -> None:
    home = Path(tempfile.mkdtemp(prefix="injector_app-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    for name in ("INJECTOR_DATA_DIR", "INJECTOR_PASSWORD"):
        os.environ.pop(name, None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Fields write decimals as the locale does; tests read them with a point unless they say so.
    os.environ.pop("LC_ALL", None)
    os.environ["LC_NUMERIC"] = "C"
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(home)
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
    # Qt refuses a runtime folder that others may read.
    (home / "runtime").mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(home / "runtime")


# At import, because Qt and platformdirs read these once, when they are first used.
_isolate_environment()
derive_once()


@pytest.fixture(autouse=True)
def _no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which injector_app logs a warning or worse, unless it says so."""
    watch = LogWatch(level=logging.WARNING)
    with watch.on("injector_app"):
        yield
    if watch.lines and request.node.get_closest_marker("logs_warnings") is None:
        pytest.fail("unexpected log lines:\n" + "\n".join(watch.lines), pytrace=False)


@pytest.fixture(autouse=True)
def _no_stray_qt() -> Iterator[None]:
    """Fail a test that leaves a Qt thread, pool or timer running."""
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    from tests.support.stray_qt import left_running  # noqa: PLC0415 - loads Qt

    before = set(left_running())
    yield
    if gc.get_freeze_count():
        _let_go()
    if stray := set(left_running()) - before:
        pytest.fail("left running: " + ", ".join(sorted(stray)), pytrace=False)


@pytest.fixture(autouse=True, scope="module")
def _no_widgets_left() -> Iterator[None]:
    """Thousands of hidden widgets would follow every change of the theme in later files."""
    yield
    if "PySide6.QtWidgets" in sys.modules and _has_windows():
        _let_go()


def _has_windows() -> bool:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - loads Qt

    return bool(QApplication.topLevelWidgets())


def _let_go() -> None:
    """Free what the windows of a test have left, frozen by a start or held by a connection."""
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 - loads Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - loads Qt

    gc.unfreeze()
    for page in QApplication.topLevelWidgets():
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
