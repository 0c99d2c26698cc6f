"""Syringe: what the next click gives: a dose that was typed or chosen, from one of the vials."""

from PySide6.QtCore import QObject, Signal

from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.gui.chart.document import ChartDocument


class Syringe(QObject):
    """Starts without a dose; another product empties it, as units never convert.

    Signals:
        changed: another dose or another vial.
    """

    changed = Signal()

    def __init__(self, document: ChartDocument) -> None:
        super().__init__(document)
        self._document = document
        self._units: Units | None = None
        self._vial = 0
        self._product = ""
        document.opened.connect(self._empty)
        document.treatment_changed.connect(self._follow_vials)

    @property
    def units(self) -> Units | None:
        """The dose of the next point; None until somebody gave one."""
        return self._units

    @property
    def vial_index(self) -> int:
        """The vial the next point draws from, counted from 0."""
        return self._vial

    @property
    def vial(self) -> Vial | None:
        """That vial, if there is one."""
        vials = self._document.treatment.vials
        return vials[self._vial] if self._vial < len(vials) else None

    def take(self, units: Units) -> None:
        """Give this dose from now on."""
        if units != self._units:
            self._units = units
            self.changed.emit()

    def draw_from(self, index: int) -> None:
        """Draw from another vial."""
        if index != self._vial:
            self._vial = index
            self._follow_vials()
            self.changed.emit()

    def _empty(self) -> None:
        self._units, self._vial, self._product = None, 0, ""
        self.changed.emit()

    def _follow_vials(self) -> None:
        vials = self._document.treatment.vials
        if self._vial >= len(vials):
            self._vial = max(len(vials) - 1, 0)
        product = self.vial.product if self.vial else ""
        if self._product and product != self._product:
            self._units = None
        if product != self._product:
            self._product = product
            self.changed.emit()
