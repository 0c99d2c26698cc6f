"""SignRow: the state of saving, and signing with how much is still missing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from injector_app.gui.chart.save_line import SaveLine
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName


class SignRow(QWidget):
    """At the foot of the chart, always in sight.

    Signals:
        sign_requested: the person wants to sign, or to see what is missing.
    """

    sign_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save_line = SaveLine()
        self._sign = Button(ObjectName.CHART_SIGN, "Sign…", kind="primary")
        self._sign.clicked.connect(self.sign_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP)
        row.addWidget(self.save_line, 1)
        row.addWidget(self._sign)

    def show_missing(self, count: int) -> None:
        """Say how much is missing before the note can be signed."""
        self._sign.setText(f"Sign… ({count} missing)" if count else "Sign…")
        self._sign.setAccessibleName(f"Sign, {count} missing" if count else "Sign")
