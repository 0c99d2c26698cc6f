"""The 31-point draft that several figures are measured on."""

from dataclasses import replace

from injector_app.domain.chart import Chart
from injector_app.domain.draft import Draft
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.patient import Patient
from injector_app.domain.point import InjectionPoint
from injector_app.domain.units import Units
from injector_app.usecases.save_draft import save_draft
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft


def a_preempt_draft(work: Work, patient: Patient) -> Draft:
    """A complete draft with the sites of PREEMPT, 31 points of 5 U."""
    draft = a_complete_draft(work, patient)
    points = tuple(
        InjectionPoint(
            PointId(new_id()),
            site.diagram,
            site.position,
            site.side,
            Units(500),
            site.region,
            atlas_version=work.catalog.atlas_version,
        )
        for site in work.catalog.protocol("preempt_155").sites
    )
    return save_draft(
        work, draft=replace(draft, treatment=replace(draft.treatment, chart=Chart(points)))
    )
