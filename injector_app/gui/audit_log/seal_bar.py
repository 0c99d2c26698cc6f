"""SealBar: type the seal of a printed note and read whether these records hold it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look

FIELD_WIDTH = 300


class SealBar(QFrame):
    """A field, a button, and the answer beside them.

    Signals:
        seal_typed: carries the text.
    """

    seal_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        label = PlainLabel("Seal of a printed note", kind="label")
        self._seal = QLineEdit()
        self._seal.setObjectName(ObjectName.AUDIT_SEAL)
        self._seal.setAccessibleName("Seal of a printed note")
        self._seal.setPlaceholderText("1204-ABCDEFGH234567XY")
        self._seal.setFixedWidth(FIELD_WIDTH)
        label.setBuddy(self._seal)
        self._check = Button(ObjectName.AUDIT_SEAL_CHECK, "Check seal", icon="check")
        self._answer = PlainLabel(kind="muted", name=ObjectName.AUDIT_SEAL_ANSWER).wrapped()
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.GAP, sizes.GAP_LARGE, sizes.GAP)
        row.setSpacing(sizes.GAP_LARGE)
        for widget in (label, self._seal, self._check):
            row.addWidget(widget)
        row.addWidget(self._answer, 1)
        self._seal.returnPressed.connect(self._on_typed)
        self._check.clicked.connect(self._on_typed)

    def show_answer(self, words: str, kind: str) -> None:
        """Say what the seal proves here."""
        set_look(self._answer, "kind", kind)
        self._answer.setText(words)

    def _on_typed(self) -> None:
        if self._seal.text().strip():
            self.show_answer("Looking for it…", "muted")
            self.seal_typed.emit(self._seal.text())
