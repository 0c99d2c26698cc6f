"""A note with the 31 sites of PREEMPT on five diagrams."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.note import SignedNote
from injector_app.domain.units import Units
from tests.support.builders import a_note, a_point, a_treatment, a_vial


def a_preempt_note(catalog: Catalog) -> SignedNote:
    """155 U of a 200 U vial."""
    points = tuple(
        a_point(
            diagram=site.diagram,
            position=site.position,
            side=site.side,
            region=site.region,
            atlas_version=catalog.atlas_version,
        )
        for site in catalog.protocol("preempt_155").sites
    )
    vials = (a_vial(discarded=Units.parse("45")),)
    return a_note(treatment=a_treatment(chart=Chart(points), vials=vials))
