"""VisitTime: date and time of the visit, with its zone."""

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from injector_app.domain.calendar_dates import parse_date, write_date
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.edit_field import EditField
from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.chart.visit_edits import at_wall_time, zone_words
from injector_app.gui.chart.wall_time import parse_time, write_time
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
        self._region = document.clinic.region
        self._date = ValueLine(f"As {date_example(self._region)}")
        self._time = ValueLine(f"As {write_time(time(14, 30))}")
        self._date_field = EditField("Date of the visit", self._date, name=ObjectName.VISIT_DATE)
        self._time_field = EditField("Time", self._time, name=ObjectName.VISIT_TIME)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP_LARGE - 4)
        for field in (self._date_field, self._time_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._date.committed.connect(self._on_date_typed)
        self._time.committed.connect(self._on_time_typed)

    def show_time(self) -> None:
        """Show what the document says."""
        moment = self._document.treatment.performed_at
        self._date.show_value(write_date(moment.date(), self._region))
        self._time.show_value(write_time(moment.time()))
        self._time_field.show_hint(zone_words(moment, self._document.clinic.zone))

    def _on_date_typed(self, text: str) -> None:
        at = self._document.treatment.performed_at.time()
        self._date_field.attempt(
            lambda: self._move_visit(parse_date(text, self._region), at), path="performed_at"
        )

    def _on_time_typed(self, text: str) -> None:
        day = self._document.treatment.day
        self._time_field.attempt(
            lambda: self._move_visit(day, parse_time(text)), path="performed_at"
        )

    def _move_visit(self, day: date, at: time) -> None:
        after = at_wall_time(
            self._document.treatment,
            day=day,
            at=at,
            zone=self._document.clinic.zone,
            now=self._clock.now(),
        )
        self._document.edit_checked(after, "time of the visit")
