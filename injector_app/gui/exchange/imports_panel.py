"""ImportsPanel: the imports that were finished, and one button to take one back."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from injector_app.domain.clinic import Clinic
from injector_app.domain.import_batch import ImportBatch
from injector_app.domain.moment_words import date_and_time
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, right_row
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.import_words import batch_words

SHOWN = 5
WORDS = "An import can be taken back as a whole while none of its patients was changed or treated."
NONE = "Nothing was imported yet."


class ImportsPanel(Panel):
    """The newest few.

    Signals:
        undo_requested: an import is to be taken back; carries its ImportBatch.
    """

    undo_requested = Signal(object)

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        name = f"exchange.imports.{ObjectName.BANNER}"
        super().__init__("Imports", WORDS, name=name, parent=parent)
        self._clinic = clinic
        self._lines = QWidget()
        self._lines.setProperty("kind", "clear")
        self.column.addWidget(self._lines)
        QVBoxLayout(self._lines).setContentsMargins(0, 0, 0, 0)

    def show_imports(self, batches: tuple[ImportBatch, ...]) -> None:
        """Show what there is now."""
        old, self._lines = self._lines, QWidget()
        self._lines.setProperty("kind", "clear")
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        for place, batch in enumerate(batches[:SHOWN], start=1):
            day = date_and_time(batch.started_at.astimezone(self._clinic.zone), self._clinic)
            column.addWidget(PlainLabel(batch_words(batch, day)).wrapped())
            if batch.can_be_undone:
                undo = Button(f"{ExchangeName.UNDO}.{place}", "Take back")
                undo.clicked.connect(partial(self.undo_requested.emit, batch))
                column.addLayout(right_row(undo))
        if not batches:
            column.addWidget(PlainLabel(NONE, kind="muted"))
        self.column.replaceWidget(old, self._lines)
        old.hide()
        old.deleteLater()
