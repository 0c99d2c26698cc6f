"""RevisionChoice: which revision of a corrected note is on show."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel


class RevisionChoice(QWidget):
    """Hidden while there is only one.

    Signals:
        chosen: carries the number of a revision.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "touch")
        self._buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.GAP_SMALL)
        self._column.addWidget(PlainLabel("Revisions", kind="label"))
        self.hide()

    def show_revisions(self, newest: int, shown: int) -> None:
        """Offer all of them, the one on show pressed."""
        while len(self._buttons) < newest:
            self._add(len(self._buttons) + 1)
        for number, button in enumerate(self._buttons, start=1):
            button.setVisible(number <= newest)
            button.setChecked(number == shown)
        self.setVisible(newest > 1)

    def _add(self, number: int) -> None:
        button = Button(f"{ObjectName.NOTE_REVISION}.{number}", f"Revision {number}")
        button.setCheckable(True)
        button.clicked.connect(partial(self._on_clicked, number))
        self._buttons.append(button)
        self._column.addWidget(button)

    def _on_clicked(self, number: int, _is_down: object = None) -> None:
        self.chosen.emit(number)
