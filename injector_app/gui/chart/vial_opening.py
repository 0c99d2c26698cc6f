"""VialOpening: when a vial was opened or reconstituted, and by whom; both may stay empty."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.vial import Vial
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.edit_field import EditField, line_field
from injector_app.gui.chart.typed_moment import parse_moment, write_moment
from injector_app.gui.chart.vial_edits import change_vial
from injector_app.gui.chart.wall_time import write_time
from injector_app.gui.shared import sizes
from injector_app.gui.shared.date_words import date_example
from injector_app.gui.shared.object_names import ObjectName
from injector_app.system.clock import Clock

AN_HOUR = time(14, 30)


class VialOpening(QWidget):
    """Two fields of a vial's card; a time that has not come yet is refused."""

    def __init__(
        self, document: ChartDocument, index: int, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._index = index
        self._clock = clock
        region = document.clinic.region
        self._at_field, self._at = line_field(
            "Opened or made up",
            f"{ObjectName.VIAL_OPENED_AT}.{index + 1}",
            placeholder=f"As {date_example(region)} {write_time(AN_HOUR)}",
        )
        self._by_field, self._by = line_field(
            "By", f"{ObjectName.VIAL_OPENED_BY}.{index + 1}", placeholder="Name"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP_LARGE - 4)
        for field in (self._at_field, self._by_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._by.setAccessibleName("Opened by")
        self._at.committed.connect(self._on_time_typed)
        self._by.committed.connect(self._on_name_typed)

    def show_vial(self, vial: Vial) -> None:
        """Show what the document says."""
        self._at.show_value(write_moment(vial.opened_at, self._document.clinic.region))
        self._by.show_value(vial.opened_by)

    def _on_time_typed(self, text: str) -> None:
        self._edit(
            self._at_field,
            "opened_at",
            lambda vial: replace(vial, opened_at=self._read(text) if text.strip() else None),
        )

    def _on_name_typed(self, text: str) -> None:
        self._edit(self._by_field, "opened_by", lambda vial: replace(vial, opened_by=text))

    def _read(self, text: str) -> datetime:
        clinic, treatment = self._document.clinic, self._document.treatment
        moment = parse_moment(text, region=clinic.region, zone=clinic.zone, day=treatment.day)
        if moment > self._clock.now():
            value = write_moment(moment, clinic.region)
            raise RuleBroken(Rule.VIAL_OPENED_IN_FUTURE, path="opened_at", value=value)
        return moment

    def _edit(self, field: EditField, path: str, change: Callable[[Vial], Vial]) -> None:
        def edit() -> None:
            treatment = self._document.treatment
            vial = change(treatment.vials[self._index])
            words = f"opening of vial {self._index + 1}"
            self._document.edit_checked(change_vial(treatment, self._index, vial), words)

        field.attempt(edit, path=path)
