"""FormScroll: a form that scrolls down, and keeps the field with the cursor in sight."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class FormScroll(QScrollArea):
    """Qt follows the Tab key only; here Enter and the program move the cursor, too."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        form.setProperty("kind", "clear")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field stays in sight while the form grows around it."""
        is_taken = super().eventFilter(watched, event)
        if watched is self._form and event.type() is QEvent.Type.Resize:
            self._on_focus_changed(None, QApplication.focusWidget())
        return is_taken

    def _on_focus_changed(self, _: QWidget | None, field: QWidget | None) -> None:
        if field is not None and self._form.isAncestorOf(field):
            self.ensureWidgetVisible(field)
