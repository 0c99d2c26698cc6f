"""PatientStrip: whose record is open, in the same place on every screen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.patient_line import PatientLine
from injector_app.gui.shared.plain_label import PlainLabel

HOLD_PADDING = 28
NOBODY = PatientLine("", "", "")

# The rule below it.
LINE = 1


class PatientStrip(QFrame):
    """Name, birth date, age, record number and alerts; hidden while no patient is open.

    Signals:
        hold_toggled: the screen is to be kept open during the treatment, or no longer.
    """

    hold_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.PATIENT_STRIP)
        self.setProperty("kind", "bar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(sizes.MARGIN, 0, sizes.MARGIN, 0)
        self._face: _Face | None = None
        self.setFixedHeight(sizes.TOUCH_HEIGHT + LINE)
        self.hide()

    def show_patient(self, line: PatientLine | None) -> None:
        """Show a patient, or nobody."""
        if line is not None:
            self._ready().show_line(line)
        elif self._face is not None:
            # Out of sight is not enough: a screen reader finds what is only hidden.
            self._face.show_line(NOBODY)
        self.setVisible(line is not None)

    def show_hold(self, words: str, *, offered: bool, held: bool) -> None:
        """Whether the lock can be held off, and whether it is."""
        button = self._ready().hold
        button.setVisible(offered)
        button.setText(words)
        button.setMinimumWidth(_bold_width(button, words) + HOLD_PADDING)
        button.setAccessibleName(words)
        button.setChecked(held)

    def _ready(self) -> "_Face":
        # Built with the first patient: the sign-in window has none.
        if self._face is None:
            self._face = _Face()
            self._face.hold.clicked.connect(self.hold_toggled)
            self._row.addWidget(self._face)
        return self._face


class _Face(QWidget):
    """The words of the strip."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel(kind="title", name=ObjectName.PATIENT_NAME)
        self._facts = PlainLabel(kind="muted", name=ObjectName.PATIENT_FACTS)
        self._alerts = ElidedLabel(kind="alert", name=ObjectName.PATIENT_ALERTS)
        self.hold = Button(
            ObjectName.LOCK_HOLD,
            kind="quiet",
            help_text="The screen does not lock by itself for 20 minutes; this is audited",
        )
        self.hold.setCheckable(True)
        self.hold.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP_LARGE)
        for widget in (self._name, self._facts, self._alerts):
            widget.setMaximumHeight(sizes.TOUCH_HEIGHT - 2 * sizes.GAP_SMALL)
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.hold)

    def show_line(self, line: PatientLine) -> None:
        """The words of one patient."""
        self._name.show_text(line.name)
        self._facts.setText(line.facts)
        self._alerts.show_text(line.alerts)
        self._alerts.setVisible(bool(line.alerts))


def _bold_width(button: Button, words: str) -> int:
    # The style sheet makes it bold while it is held; Qt measures the plain one.
    font = button.font()
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(words)
