"""FileOpener: hands a finished file to the system's viewer; tests stand in for it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


class FileOpener:
    """Opens files with whatever the system has for them."""

    def open(self, path: Path) -> bool:
        """Whether some program took the file."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
