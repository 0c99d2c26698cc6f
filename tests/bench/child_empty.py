"""Child process: an empty main window, the peer of every start-up figure."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from tests.bench.child_report import report_and_leave


class EmptyWindow(QMainWindow):
    """Nothing but a frame."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, report_and_leave)


if __name__ == "__main__":
    application = QApplication([])
    window = EmptyWindow()
    window.resize(1600, 1000)
    window.show()
    application.exec()
