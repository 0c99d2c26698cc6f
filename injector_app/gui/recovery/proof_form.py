"""ProofForm: two groups of the recovery key, typed back from paper."""

from random import SystemRandom

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from injector_app.domain.recovery_text import is_group
from injector_app.gui.shared import sizes
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.field import Field

NAMES = (DoorName.RECOVERY_FIRST, DoorName.RECOVERY_SECOND)


class ProofForm(QWidget):
    """Asks for two groups, chosen by chance each time.

    Signals:
        proven: both are right.
        submitted: Enter in the last line.
    """

    proven = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: dict[str, Field] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(sizes.MARGIN)

    def ask(self, groups: tuple[str, ...]) -> None:
        """Ask for two groups of a key."""
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        chosen = sorted(SystemRandom().sample(range(len(groups)), len(NAMES)))
        self._wanted = {}
        for place, name in zip(chosen, NAMES, strict=True):
            field = Field(f"Group {place + 1}", QLineEdit(), name=name)
            self._wanted[groups[place]] = field
            self._row.addWidget(field)
        first, last = (line_of(field) for field in self._wanted.values())
        first.returnPressed.connect(last.setFocus)
        last.returnPressed.connect(self.submitted)
        first.setFocus()

    def check(self) -> None:
        """Say which group is not that of the key, or that both are."""
        wrong = [
            field
            for group, field in self._wanted.items()
            if not is_group(line_of(field).text(), group)
        ]
        for field in self._wanted.values():
            field.show_problem("This is not what the key has there." if field in wrong else "")
        if wrong:
            wrong[0].editor.setFocus()
        else:
            self.proven.emit()


def line_of(field: Field) -> QLineEdit:
    """The line that a field was made with."""
    if not isinstance(field.editor, QLineEdit):
        raise TypeError(field.objectName())
    return field.editor
