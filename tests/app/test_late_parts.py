"""What is loaded late is loaded once, and words come even when loading fails."""

import subprocess
import sys

import pytest

from injector_app.app.late_parts import LateParts
from injector_app.system.clock import SystemClock
from injector_app.system.errors import RecordsProblem, Trouble

FIRST_WINDOW = """
import sys
from injector_app.app.window import open_window
from injector_app.gui.setup.page import SetupPage
from injector_app.gui.sign_in.page import SignInPage
heavy = ("sqlalchemy", "alembic", "reportlab", "argon2", "cryptography", "sqlcipher3",
         "zoneinfo", "injector_app.storage", "injector_app.keys", "injector_app.usecases",
         "injector_app.domain.catalog", "injector_app.wording.messages", "PySide6.QtPrintSupport")
print(",".join(name for name in heavy if name in sys.modules))
"""


def test_wiring_is_loaded_once() -> None:
    parts = LateParts(SystemClock())
    assert parts.wiring() is parts.wiring()


def test_words_need_no_wiring(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = LateParts(SystemClock())
    monkeypatch.delattr(LateParts, "wiring")
    message = parts.describe(RecordsProblem(Trouble.ATLAS_DAMAGED, file="x", where="y"))
    assert message.title


def test_first_window_loads_nothing_heavy() -> None:
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", FIRST_WINDOW],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.strip() == ""
