"""VerifyPage: choose a file or type a seal, and read what these records say of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.domain.file_verdict import FileState
from injector_app.gui.shared import sizes
from injector_app.gui.shared.banner import Tone
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.verify.verify_names import VerifyName
from injector_app.wording.messages import Message
from injector_app.wording.verdict_words import STATES

WIDTH = 720
_TONES: Mapping[FileState, Tone] = {
    FileState.MATCHES: "success",
    FileState.SUPERSEDED: "alert",
    FileState.UNKNOWN: "alert",
    FileState.SIGNED: "alert",
}
_EXPLAINED = (
    "Each page of a note carries a seal at its foot. These records tell whether a file is byte for"
    " byte what they wrote, and whether a seal stands for a note that nobody changed since."
)


class VerifyPage(QWidget):
    """Two ways to ask, one answer below.

    Signals:
        file_requested: a file is to be chosen.
        seal_typed: carries the text.
        back_requested: to the look-up.
    """

    file_requested = Signal()
    seal_typed = Signal(str)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(VerifyName.PAGE)
        self.panel = Panel(
            "Verify a note", _EXPLAINED, name=f"{VerifyName.PAGE}.{ObjectName.BANNER}"
        )
        self._file = Button(VerifyName.FILE, "Choose a PDF…", kind="primary", icon="open")
        self._seal = QLineEdit()
        self._seal.setPlaceholderText("1204-ABCDEFGH234567XY")
        self._field = Field("Or type the seal", self._seal, name=VerifyName.SEAL)
        self._check = Button(VerifyName.CHECK, "Check", icon="check")
        self._back = Button(VerifyName.BACK, "Back to the look-up", kind="quiet", icon="back")
        self._words = PlainLabel(name=VerifyName.WORDS).wrapped().selectable()
        self._lay_out()
        self._file.clicked.connect(self.file_requested)
        self._check.clicked.connect(self._on_typed)
        self._seal.returnPressed.connect(self._on_typed)
        self._back.clicked.connect(self.back_requested)

    def start(self) -> None:
        """Empty, ready for typing."""
        self._seal.clear()
        self._words.setText("")
        self.panel.banner.hide()
        self._seal.setFocus()

    def show_answer(self, state: FileState, lines: Sequence[str]) -> None:
        """The answer in a few words, and what it rests on below."""
        first, *rest = lines
        self.panel.banner.show_message(
            Message(STATES[state], first, ""), _TONES.get(state, "problem")
        )
        self._words.setText("\n\n".join(rest))

    def show_waiting(self) -> None:
        """No answer is there, and none of the question before."""
        self._words.setText("")

    def _on_typed(self) -> None:
        if self._seal.text().strip():
            self.seal_typed.emit(self._seal.text())

    def _lay_out(self) -> None:
        typed = QHBoxLayout()
        typed.setSpacing(sizes.GAP_LARGE)
        typed.addWidget(self._field, 1)
        typed.addWidget(self._check, 0, Qt.AlignmentFlag.AlignBottom)
        # What was found stands under what was asked.
        column = self.panel.column
        column.removeWidget(self.panel.banner)
        column.addWidget(self._file, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(typed)
        column.addWidget(self.panel.banner)
        column.addWidget(self._words)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.panel.setMaximumWidth(WIDTH)
        row = QVBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.MARGIN, sizes.MARGIN, sizes.MARGIN)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.panel, 8)
        across.addStretch(1)
        row.addLayout(across)
        row.addStretch(1)
