"""Files go to the system's viewer as local files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from injector_app.gui.shared.file_opener import FileOpener


@pytest.mark.parametrize("is_taken", [True, False])
def test_viewer_is_asked(
    monkeypatch: pytest.MonkeyPatch,
    is_taken: bool,  # noqa: FBT001 - a parameter
) -> None:
    asked: list[QUrl] = []

    def take(url: QUrl) -> bool:
        asked.append(url)
        return is_taken

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    assert FileOpener().open(Path("/tmp/a b#.pdf")) is is_taken  # noqa: S108 - never written
    assert asked[0].toLocalFile() == "/tmp/a b#.pdf"  # noqa: S108 - never written
