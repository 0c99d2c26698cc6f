"""VisitTime: date and time of the visit, with its zone."""

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QTimeEdit, QWidget

from injector_app.domain.calendar_dates import parse_date, write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.edit_field import EditField
from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.chart.visit_edits import at_wall_time, zone_words
from injector_app.gui.shared import sizes
from injector_app.gui.shared.date_words import date_example
from injector_app.gui.shared.object_names import ObjectName
from injector_app.system.clock import Clock


class VisitTime(QWidget):
    """Shows when the visit took place; a time that has not come yet is refused."""

    def __init__(
        self, document: ChartDocument, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._clock = clock
        region = document.clinic.region
        self._date = ValueLine(f"As {date_example(region)}")
        self._time = QTimeEdit()
        self._time.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self._time.setDisplayFormat("h:mm AP" if region is WorldRegion.US else "HH:mm")
        self._date_field = EditField("Date of the visit", self._date, name=ObjectName.VISIT_DATE)
        self._time_field = EditField("Time", self._time, name=ObjectName.VISIT_TIME)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP_LARGE - 4)
        row.addWidget(self._date_field, 1)
        row.addWidget(self._time_field, 1)
        self._date.committed.connect(self._on_date_typed)
        self._time.editingFinished.connect(self._on_time_typed)

    def show_time(self) -> None:
        """Show what the document says."""
        moment = self._document.treatment.performed_at
        self._date.show_value(write_date(moment.date(), self._document.clinic.region))
        if not self._time.hasFocus():
            self._time.setTime(QTime(moment.hour, moment.minute))
        self._time_field.show_hint(zone_words(moment, self._document.clinic.zone))

    def _on_date_typed(self, text: str) -> None:
        at = self._document.treatment.performed_at.time()
        self._date_field.attempt(lambda: self._move_visit(text, at), path="performed_at")

    def _on_time_typed(self) -> None:
        typed, moment = self._time.time(), self._document.treatment.performed_at
        if (typed.hour(), typed.minute()) == (moment.hour, moment.minute):
            return
        day = moment.date().isoformat()
        at = time(typed.hour(), typed.minute())
        self._time_field.attempt(lambda: self._move_visit(day, at), path="performed_at")
        kept = self._document.treatment.performed_at
        self._time.setTime(QTime(kept.hour, kept.minute))

    def _move_visit(self, date_text: str, at: time) -> None:
        after = at_wall_time(
            self._document.treatment,
            day=parse_date(date_text, self._document.clinic.region),
            at=at,
            zone=self._document.clinic.zone,
            now=self._clock.now(),
        )
        self._document.edit_checked(after, "time of the visit")
