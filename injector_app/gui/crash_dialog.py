"""CrashDialog: something happened that nobody foresaw; nothing stored is lost."""

from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.dress import dress
from injector_app.gui.shared.plain_label import PlainLabel

TITLE = "Unexpected problem"
WORDS = (
    "Something went wrong that the program did not foresee. Every edit that showed “Saved” is "
    "stored. You can go on; if the window behaves oddly, close it and start again."
)
DETAILS = "These details name places in the program, and no patient:"
WIDTH = 640


class CrashDialog(QDialog):
    """Says what happened, gives the details to copy, and lets the person go on."""

    def __init__(self, details: str, log_file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle("injector_app")
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setAccessibleName("Details")
        self._copy = Button("crash.copy", "Copy details")
        self._go_on = Button("crash.go_on", "Go on", kind="primary")
        self._copy.clicked.connect(self._on_copy_clicked)
        self._go_on.clicked.connect(self.accept)
        self._lay_out(log_file)
        if parent is None:
            dress(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the sentences want it, now that their letters are known."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())

    def _lay_out(self, log_file: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(14)
        column.addWidget(PlainLabel(TITLE, kind="display"))
        column.addWidget(PlainLabel(WORDS).wrapped())
        column.addWidget(PlainLabel(DETAILS, kind="caption"))
        column.addWidget(self._details)
        column.addWidget(PlainLabel(f"Log: {log_file}", kind="caption").wrapped().selectable())
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._go_on)
        column.addLayout(buttons)
        self.setMinimumWidth(WIDTH)
