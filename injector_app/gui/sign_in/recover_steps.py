"""RecoverSteps: the typed recovery key, then the next one."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from injector_app.gui.recovery.card import RecoveryCard
from injector_app.gui.sign_in.recover_form import RecoverForm


class RecoverSteps(QWidget):
    """Two steps, one in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = RecoverForm()
        self.card = RecoveryCard("Sign in")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.card.back_requested.connect(self.show_form)

    def show_form(self) -> None:
        """The fields; a key that was shown is forgotten."""
        self.card.forget()
        self._stack.setCurrentWidget(self.form)
        self.form.start()

    def show_key(self, key: str) -> None:
        """The next recovery key."""
        self._stack.setCurrentWidget(self.card)
        self.card.show_key(key)
