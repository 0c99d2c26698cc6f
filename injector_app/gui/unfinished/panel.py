"""UnfinishedPanel: half-filled forms of the last time, offered right after sign-in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.unfinished_form import FormKind, UnfinishedForm
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

TITLE = "Not finished when the records were closed"
# No name: who looks over the shoulder right after sign-in need not know whose it is.
WORDS = {
    FormKind.NEW_PATIENT: "Adding a patient",
    FormKind.PATIENT: "Changing the particulars of a patient",
    FormKind.RESPONSE: "Recording a response to a treatment",
}


class UnfinishedPanel(QFrame):
    """One line per form; hidden while there is none.

    Signals:
        chosen: a form is to be gone on with; carries the UnfinishedForm.
        dropped: it is not wanted any more; carries the UnfinishedForm.
    """

    chosen = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.UNFINISHED)
        self.setProperty("kind", "card")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MARGIN, sizes.GAP_LARGE, sizes.GAP_LARGE, sizes.GAP_LARGE)
        column.addWidget(PlainLabel(TITLE, kind="strong"))
        column.addLayout(self._lines)
        self.hide()

    def show_forms(self, forms: tuple[UnfinishedForm, ...]) -> None:
        """Offer these."""
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, form in enumerate(forms, start=1):
            self._lines.addWidget(self._line(form, number))
        self.setVisible(bool(forms))

    def _line(self, form: UnfinishedForm, number: int) -> QWidget:
        words = WORDS[form.kind]
        drop = Button(
            f"{ObjectName.UNFINISHED_DROP}.{number}", "Drop", kind="quiet", help_text="Forget it"
        )
        drop.setAccessibleName(f"Drop: {words}")
        drop.clicked.connect(lambda: self.dropped.emit(form))
        go_on = Button(f"{ObjectName.UNFINISHED_GO_ON}.{number}", "Continue", icon="next")
        go_on.setAccessibleName(f"Continue: {words}")
        go_on.clicked.connect(lambda: self.chosen.emit(form))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP_LARGE)
        row.addWidget(PlainLabel(words))
        row.addStretch(1)
        row.addWidget(drop)
        row.addWidget(go_on)
        return line
