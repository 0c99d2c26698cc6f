"""PatientStrip: whose record is open, in the same place on every screen."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.patient_line import PatientLine
from injector_app.gui.shared.plain_label import PlainLabel


class PatientStrip(QFrame):
    """Name, birth date, age, record number and alerts; hidden while no patient is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.PATIENT_STRIP)
        self.setProperty("kind", "bar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(sizes.MARGIN, 0, sizes.MARGIN, 0)
        self._face: _Face | None = None
        self.setFixedHeight(sizes.TOUCH_HEIGHT)
        self.hide()

    def show_patient(self, line: PatientLine | None) -> None:
        """Show a patient, or nobody."""
        if line is not None:
            self._ready().show_line(line)
        self.setVisible(line is not None)

    def _ready(self) -> "_Face":
        # Built with the first patient: the sign-in window has none.
        if self._face is None:
            self._face = _Face()
            self._row.addWidget(self._face)
        return self._face


class _Face(QWidget):
    """The words of the strip."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel(kind="title", name=ObjectName.PATIENT_NAME)
        self._facts = PlainLabel(kind="muted", name=ObjectName.PATIENT_FACTS)
        self._alerts = ElidedLabel(kind="alert", name=ObjectName.PATIENT_ALERTS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, sizes.GAP_SMALL, 0, sizes.GAP_SMALL)
        row.setSpacing(sizes.GAP_LARGE)
        for widget in (self._name, self._facts, self._alerts):
            row.addWidget(widget)
        row.addStretch(1)

    def show_line(self, line: PatientLine) -> None:
        """The words of one patient."""
        self._name.show_text(line.name)
        self._facts.setText(line.facts)
        self._alerts.show_text(line.alerts)
        self._alerts.setVisible(bool(line.alerts))
