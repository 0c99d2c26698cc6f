"""ClearDosesBar: asks once, in place, before doses of another product are cleared."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel


class ClearDosesBar(QFrame):
    """Units of one product never become another's: the sites stay, the doses go.

    Signals:
        cleared: clear the doses, keep the sites.
        kept: leave everything as it is.
    """

    cleared = Signal()
    kept = Signal()

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner-alert")
        self._words = PlainLabel().wrapped()
        clear = Button(f"{ObjectName.CLEAR_DOSES}.{place}", "Clear the doses, keep the sites")
        self._keep = Button(f"{ObjectName.KEEP_DOSES}.{place}", kind="quiet")
        clear.clicked.connect(self.cleared)
        self._keep.clicked.connect(self.kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, sizes.GAP, 12, sizes.GAP)
        for widget in (self._words, clear, self._keep):
            column.addWidget(widget)
        self.hide()

    @property
    def text(self) -> str:
        """What is asked."""
        return self._words.text()

    def ask(self, words: str, *, keep: str = "") -> None:
        """Ask; `keep` names the way out, if there is one."""
        self._words.setText(words)
        self._keep.setText(keep)
        self._keep.setAccessibleName(keep)
        self._keep.setVisible(bool(keep))
        self.show()


def dosed_words(count: int, product: str) -> str:
    """As in: 31 points have doses of Botox."""
    return (
        f"1 point has a dose of {product}"
        if count == 1
        else f"{count} points have doses of {product}"
    )
