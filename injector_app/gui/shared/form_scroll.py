"""FormScroll: a form that scrolls down, and keeps the field with the cursor in sight."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from injector_app.gui.shared.finger_scroll import FingerScroll

LABEL_HEIGHT = 56
ROOM_BELOW = 140
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
        # Tab goes on to what the form holds.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        FingerScroll(self)
        form.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the field in sight when the form grows around it."""
        # Qt asks once more while the collector takes this object apart.
        if watched is getattr(self, "_form", None) and event.type() in GROWN:
            self._on_focus_changed(None, QApplication.focusWidget())
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _: QWidget | None, field: QWidget | None) -> None:
        if field is not None and self._form.isAncestorOf(field):
            self.ensureWidgetVisible(field)
            # What moves away under a pressed button or finger is not clicked.
            if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
                self._show_around(field)

    def _show_around(self, field: QWidget) -> None:
        """Qt is content with the field alone; its label and what comes next belong to it."""
        top = field.mapTo(self._form, QPoint(0, 0)).y()
        below = top + field.height() + ROOM_BELOW
        self.ensureVisible(0, min(below, self._form.height()), 0, 0)
        self.ensureVisible(0, max(top - LABEL_HEIGHT, 0), 0, 0)
