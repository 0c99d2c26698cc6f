"""PastLine: the patient's signed treatments, to be planned again."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.found_treatment import FoundTreatment
from injector_app.domain.ids import TreatmentId
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel


class PastLine(QWidget):
    """Shows the last one; any other can be chosen. Hidden for a new patient.

    Signals:
        repeat_requested: carries the TreatmentId.
    """

    repeat_requested = Signal(object)

    def __init__(self, document: ChartDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._past = ChoiceBox()
        self._past.setObjectName(ObjectName.PAST_TREATMENTS)
        self._past.setAccessibleName("Past treatments")
        self._repeat = Button(
            ObjectName.PAST_REPEAT,
            "Repeat",
            kind="primary",
            help_text="Plan what was given then (R on the diagram)",
        )
        self._problem = PlainLabel(kind="problem").wrapped()
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(sizes.GAP)
        row.addWidget(self._past, 1)
        row.addWidget(self._repeat)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, sizes.GAP)
        column.setSpacing(sizes.GAP_SMALL)
        column.addWidget(PlainLabel("Past treatments", kind="label"))
        column.addLayout(row)
        column.addWidget(self._problem)
        self._repeat.clicked.connect(self.repeat)
        self.hide()

    @property
    def problem(self) -> str:
        """Why nothing was planned, or ""."""
        return self._problem.text()

    def show_past(self, found: tuple[FoundTreatment, ...]) -> None:
        """Offer these, newest first."""
        self._past.offer([(self._words(each), each.id) for each in found])
        self._past.show_value(found[0].id if found else None)
        self.show_problem("")
        self.setVisible(bool(found))

    def show_problem(self, text: str) -> None:
        """Say why nothing was planned; "" takes it back."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def repeat(self) -> bool:
        """Ask for the chosen one; False when there is none."""
        chosen = self._past.value
        if chosen is None:
            return False
        self.repeat_requested.emit(chosen)
        return True

    def choose(self, treatment_id: TreatmentId) -> None:
        """Show another past treatment."""
        self._past.show_value(treatment_id)

    def _words(self, found: FoundTreatment) -> str:
        """As in: 2026-05-12 · Botox 155 U · 31 points."""
        totals = ", ".join(
            f"{self._document.product_name(product)} {units} U" for product, units in found.units
        )
        points = "1 point" if found.points_given == 1 else f"{found.points_given} points"
        return f"{self._day(found.performed_at)} · {totals or 'nothing given'} · {points}"

    def _day(self, moment: datetime) -> str:
        return write_date(moment.date(), self._document.clinic.region)
