"""CrashGuard: the last resort for errors nobody caught: log them, tell the person, go on."""

import importlib
import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from injector_app.app.code_places import code_places

if TYPE_CHECKING:
    from injector_app.gui.crash_dialog import CrashDialog

_log = logging.getLogger(__name__)

QT_LEVELS = {
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashGuard(QObject):
    """Catches what slips through, on any thread.

    Signals:
        crashed: an exception was not caught; carries its code places.
    """

    crashed = Signal(str)

    def __init__(self, log_file: str, parent: QObject) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._dialog: CrashDialog | None = None
        self.crashed.connect(self._on_crashed)

    def install(self) -> None:
        """Take over from the interpreter and from Qt."""
        sys.excepthook = self.handle
        threading.excepthook = self._handle_thread
        qInstallMessageHandler(log_qt_message)

    def handle(
        self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an uncaught exception and tell the person; Ctrl+C still ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        _log.critical("Uncaught exception", exc_info=problem)
        self.crashed.emit(code_places(problem))

    def _handle_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.handle(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _on_crashed(self, places: str) -> None:
        # One dialog is enough: a fault while painting would open one per frame.
        if self._dialog is None:
            # Loaded when it is needed, which is hardly ever.
            module = importlib.import_module("injector_app.gui.crash_dialog")
            dialog: CrashDialog = module.CrashDialog(places, self._log_file)
            self._dialog = dialog
            self._dialog.finished.connect(self._on_finished)
            self._dialog.open()

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    """Write Qt's own words to the log, up to the first quotation: what follows is data."""
    level = QT_LEVELS.get(kind, logging.DEBUG)
    words = (text or "").split('"')[0].split("'")[0]
    _log.log(level, "Qt %s: %s", context.category, words)
