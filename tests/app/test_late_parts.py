"""What is loaded late is loaded once, and words come even when loading fails."""

import subprocess
import sys
from pathlib import Path

import pytest

from injector_app.app.late_parts import LateParts
from injector_app.system.errors import RecordsProblem, Trouble

FIRST_WINDOW = """
import sys
from pathlib import Path
from PySide6 import QtCore
from injector_app.app.entrance import Entrance
from injector_app.app.late_parts import LateParts
from injector_app.app.room import Room
from injector_app.app.window import MainWindow, Jobs, build_application
from injector_app.system.paths import DataFolder
application, look = build_application()
window = MainWindow(look)
Entrance(DataFolder(Path(sys.argv[1])), Room(window, look, Jobs(window)), LateParts()).open()
window.first_painted.disconnect()
window.show()
application.processEvents()
heavy = ("sqlalchemy", "alembic", "reportlab", "argon2", "cryptography", "sqlcipher3",
         "zoneinfo", "injector_app.storage", "injector_app.keys", "injector_app.usecases",
         "injector_app.domain.catalog", "injector_app.wording.messages", "PySide6.QtPrintSupport")
found = [name for name in heavy if name in sys.modules]
found += ["the enums of Qt"] if "Qt" in vars(QtCore) else []
print(",".join(found))
"""


def test_wiring_is_loaded_once() -> None:
    parts = LateParts()
    assert parts.wiring() is parts.wiring()


def test_words_need_no_wiring(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = LateParts()
    monkeypatch.delattr(LateParts, "wiring")
    message = parts.describe(RecordsProblem(Trouble.ATLAS_DAMAGED, file="x", where="y"))
    assert message.title


@pytest.mark.parametrize("has_records", [True, False])
def test_first_window_loads_nothing_heavy(tmp_path: Path, *, has_records: bool) -> None:
    if has_records:
        (tmp_path / "clinic.keys").touch()
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", FIRST_WINDOW, str(tmp_path)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.strip() == ""
