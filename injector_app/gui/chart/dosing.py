"""Dosing: whose dose is in question: that of the chosen points, or of the next one."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS, Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_edits import change_points
from injector_app.gui.chart.point_words import points_in_words
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.syringe import Syringe


class Dosing(QObject):
    """One place for every way to set a dose: typing, stepper, chips.

    Signals:
        changed: another dose is in question, or it has another value.
    """

    changed = Signal()

    def __init__(self, document: ChartDocument, selection: Selection, syringe: Syringe) -> None:
        super().__init__(document)
        self._document = document
        self._selection = selection
        self._syringe = syringe
        for signal in (document.settled, selection.changed, syringe.changed):
            signal.connect(self.changed)

    @property
    def title(self) -> str:
        """Whose dose it is."""
        numbers = self._selection.numbers
        return f"Dose of {points_in_words(numbers)}" if numbers else "Dose of the next point"

    @property
    def units(self) -> Units | None:
        """The dose; None while there is none yet, or while chosen points differ."""
        points = self._selection.points
        if not points:
            return self._syringe.units
        doses = {point.units for point in points if point.has_dose}
        return doses.pop() if len(doses) == 1 and all(p.has_dose for p in points) else None

    def give(self, units: Units, merge_key: str = "") -> None:
        """Set the dose in question."""
        if not self._selection.ids:
            self._syringe.take(units)
            return
        text = f"dose of {points_in_words(self._selection.numbers)}: {units} U"
        self._document.edit(self._with(units), text, merge_key)

    @property
    def may_begin(self) -> bool:
        """Whether there is no dose at all yet: one can be stepped up to without a keyboard."""
        points = self._selection.points
        return self.units is None and not any(point.has_dose for point in points)

    def step(self, hundredths: int) -> None:
        """Set the dose higher or lower; it stays above zero. The first step up begins at none."""
        units = self.units or (NO_UNITS if self.may_begin else None)
        if units is not None and units.hundredths + hundredths > 0:
            key = f"step {self._selection.numbers}"
            self.give(Units(units.hundredths + hundredths), merge_key=key)

    def _with(self, units: Units) -> Treatment:
        return change_points(
            self._document.treatment,
            self._selection.ids,
            lambda point: replace(point, units=units),
        )
