"""The application is named and dressed before any window shows."""

import subprocess
import sys

PROBE = """
from injector_app.gui.application import build_application
application, look = build_application()
assert application.applicationName() == "injector_app"
assert not application.windowIcon().isNull()
assert application.styleSheet()
assert application.font().family() == "Noto Sans"
from PySide6.QtGui import QFontInfo
print(QFontInfo(application.font()).family())
"""


def test_application_has_name_icon_and_its_own_font() -> None:
    # One process holds one application, and the tests have theirs.
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", PROBE], check=False, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "Noto Sans"
