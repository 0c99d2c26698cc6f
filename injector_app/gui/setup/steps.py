"""SetupSteps: the form of the first start, then the recovery key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from injector_app.gui.recovery.card import RecoveryCard
from injector_app.gui.setup.form import SetupForm


class SetupSteps(QWidget):
    """Two steps, one in front.

    Signals:
        back_requested: the two choices are wanted again.
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = SetupForm()
        self.card = RecoveryCard("Create the clinic")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.form.back_requested.connect(self.back_requested)
        self.card.back_requested.connect(self.show_form)

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self.show_form()
        self.form.start()

    def show_form(self) -> None:
        """The fields; a key that was shown is forgotten."""
        self.card.forget()
        self._stack.setCurrentWidget(self.form)

    def show_key(self, key: str) -> None:
        """The recovery key of the clinic to be."""
        self._stack.setCurrentWidget(self.card)
        self.card.show_key(key)
