"""StillPlanned: what becomes of points that nobody marked as given."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.domain.errors import RuleBroken
from injector_app.domain.number_ranges import number_ranges
from injector_app.domain.typed_text import required_line
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.messages import describe


class StillPlanned(QFrame):
    """They leave the note, unless they are kept as not given with a reason.

    Signals:
        keep_requested: carries the reason.
    """

    keep_requested = Signal(str)

    def __init__(self, numbers: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = QLineEdit()
        self._field = Field(
            "Or keep them on the note: why were they not given?",
            self._reason,
            name=ObjectName.SIGN_KEEP_REASON,
        )
        self._keep = Button(ObjectName.SIGN_KEEP, "Keep as not given")
        self._keep.clicked.connect(self._on_keep)
        self._reason.returnPressed.connect(self._on_keep)
        row = QHBoxLayout()
        row.addWidget(PlainLabel(_words(numbers)).wrapped(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        column.addWidget(PlainLabel("Still planned", kind="strong"))
        column.addLayout(row)
        column.addWidget(self._field)
        column.addWidget(self._keep)
        self.setVisible(bool(numbers))

    def _on_keep(self) -> None:
        try:
            reason = required_line(self._reason.text(), "reason")
        except RuleBroken as problem:
            self._field.show_problem(describe(problem).line)
            self._reason.setFocus()
        else:
            self.keep_requested.emit(reason)


def _words(numbers: tuple[int, ...]) -> str:
    if len(numbers) == 1:
        gone = f"Point {numbers[0]} was not marked as given and will not be on the note"
    else:
        which = number_ranges(numbers)
        gone = f"Points {which} were not marked as given and will not be on the note"
    return f"{gone}; the others are numbered anew."
