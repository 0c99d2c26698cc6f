"""PatternPlacing: a pattern becomes planned points with one edit, or a sentence says why not."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.errors import RuleBroken
from injector_app.domain.made_for import made_for
from injector_app.domain.pattern import Pattern, PatternPoint
from injector_app.domain.place_planned import fitting_vial, place_planned
from injector_app.domain.protocol import Protocol
from injector_app.domain.protocol_pattern import MuscleOfProtocol, muscle_on_body, protocol_points
from injector_app.domain.repeat_treatment import repeat_treatment
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.syringe import Syringe
from injector_app.wording.messages import describe

ALREADY_HERE = "Everything of that treatment is on the chart already."


class PatternPlacing(QObject):
    """Draws from the vial in hand if it fits, else from another one that does.

    Every method answers with "", or with the sentence that says why nothing was placed.

    Signals:
        placed: carries the ids of the new points, and whether they are only part of a pattern.
        told: after a protocol was planned; carries its source.
    """

    placed = Signal(object, bool)
    told = Signal(str)

    def __init__(self, document: ChartDocument, syringe: Syringe) -> None:
        super().__init__(document)
        self._document = document
        self._syringe = syringe

    def place_protocol(self, protocol: Protocol, dose: Units | None = None) -> str:
        """All of a protocol, with its own doses or with the one that was typed."""
        points = protocol_points(protocol, self._document.newest_edition, dose=dose)
        toxin = made_for(protocol, self._document.catalog)
        problem = self._attempt(
            lambda: self._of_protocol(self._with(points, toxin), protocol), f"plan {protocol.name}"
        )
        if not problem:
            self.told.emit(f"{len(points)} planned. Source: {protocol.source}")
        return problem

    def place_muscle(self, protocol: Protocol, muscle: MuscleOfProtocol) -> str:
        """One muscle of a protocol; its dose is the clinician's."""
        edition = self._document.newest_edition
        sites = muscle_on_body(protocol, muscle, edition.body)
        points = protocol_points(protocol, edition, sites=sites)
        toxin = made_for(protocol, self._document.catalog)
        return self._attempt(
            lambda: self._of_protocol(self._with(points, toxin), protocol),
            f"plan {muscle.muscle}",
            is_part=True,
        )

    def place_own(self, pattern: Pattern) -> str:
        """A pattern of the clinic's own."""
        return self._attempt(
            lambda: self._with(pattern.points, pattern.made_for), f"plan {pattern.name}"
        )

    def repeat(self, past: Treatment) -> str:
        """What was given at a past treatment."""
        before = len(self._document.treatment.chart)
        problem = self._attempt(
            lambda: repeat_treatment(self._document.treatment, past, vial=self._syringe.vial_index),
            f"repeat treatment of {write_date(past.day, self._document.clinic.region)}",
        )
        self._document.compare_with(past)
        is_same = not problem and len(self._document.treatment.chart) == before
        return ALREADY_HERE if is_same else problem

    def _with(self, points: Sequence[PatternPoint], made_for: str) -> Treatment:
        treatment = self._document.treatment
        vial = fitting_vial(
            treatment,
            made_for,
            catalog=self._document.catalog,
            region=self._document.clinic.region,
            preferred=self._syringe.vial_index,
        )
        return place_planned(treatment, points, made_for=made_for, vial=vial)

    def _of_protocol(self, treatment: Treatment, protocol: Protocol) -> Treatment:
        """The visit names the protocol, and takes its indication over while it has none."""
        is_known = protocol.indication in self._document.catalog.indications
        return replace(
            treatment,
            protocols=tuple(dict.fromkeys((*treatment.protocols, protocol.id))),
            indication=treatment.indication or (protocol.indication if is_known else ""),
        )

    def _attempt(self, make: Callable[[], Treatment], text: str, *, is_part: bool = False) -> str:
        before = {point.id for point in self._document.treatment.chart}
        try:
            after = make()
        except RuleBroken as problem:
            return describe(problem).line
        self._document.edit(after, text)
        new = tuple(point.id for point in after.chart if point.id not in before)
        if new:
            self.placed.emit(new, is_part)
        return ""
