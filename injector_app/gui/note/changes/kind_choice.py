"""KindChoice: what is added to a note, one of four buttons."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from injector_app.domain.amendment import MEANINGS, TYPED_KINDS, AmendmentKind
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName


class KindChoice(QWidget):
    """Always one is down.

    Signals:
        chosen: carries the AmendmentKind.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[AmendmentKind, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP_SMALL)
        for kind in TYPED_KINDS:
            name = f"{ObjectName.AMEND_KIND}.{kind.name.lower()}"
            button = Button(name, kind.capitalize(), help_text=MEANINGS[kind])
            button.setCheckable(True)
            button.clicked.connect(partial(self.choose, kind))
            self._buttons[kind] = button
            row.addWidget(button, 1)

    @property
    def value(self) -> AmendmentKind:
        """The kind that is down."""
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    def choose(self, kind: AmendmentKind, _is_down: object = None) -> None:
        """Put one down; a second press leaves it down."""
        for each, button in self._buttons.items():
            button.setChecked(each is kind)
        self.chosen.emit(kind)
