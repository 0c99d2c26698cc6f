"""FormScroll: a form that scrolls down, and keeps the field with the cursor in sight."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

LABEL_HEIGHT = 56
GROWN = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutRequest})


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
        form.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the field in sight when the form grows around it."""
        if watched is self._form and event.type() in GROWN:
            self._on_focus_changed(None, QApplication.focusWidget())
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _: QWidget | None, field: QWidget | None) -> None:
        if field is not None and self._form.isAncestorOf(field):
            self.ensureWidgetVisible(field)
            # Qt is content with the field alone; its label stands above it.
            top = field.mapTo(self._form, QPoint(0, 0)).y()
            self.ensureVisible(0, max(top - LABEL_HEIGHT, 0), 0, 0)
