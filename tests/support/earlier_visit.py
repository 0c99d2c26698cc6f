"""An earlier visit of the patient of a chart."""

from datetime import timedelta

from injector_app.domain.chart import Chart
from injector_app.domain.note import NoteContent
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from tests.support.builders import A_VISIT, a_note, a_point, a_treatment, a_vial
from tests.support.chart_hand import LEFT_CORRUGATOR, PROCERUS, RIGHT_CORRUGATOR

PLACES = ((PROCERUS, Side.MIDLINE), (RIGHT_CORRUGATOR, Side.RIGHT), (LEFT_CORRUGATOR, Side.LEFT))


def earlier_visit(treatment: Treatment, days: int, units: str = "5") -> NoteContent:
    """Three points of the same patient, so many days before."""
    points = (
        a_point(position=place, side=side, units=Units.parse(units)) for place, side in PLACES
    )
    return a_note(
        treatment=a_treatment(
            patient=treatment.patient,
            performed_at=A_VISIT - timedelta(days=days),
            chart=Chart(tuple(points)),
            vials=(a_vial(),),
        )
    ).content
