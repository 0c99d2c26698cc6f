"""Let chosen points draw from a vial: units never turn into another product's."""

from collections.abc import Collection
from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PointId
from injector_app.domain.made_for import fits, made_for_words
from injector_app.domain.point import InjectionPoint
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.clear_doses_bar import dosed_words
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_edits import change_points


def draw_from(document: ChartDocument, ids: Collection[PointId], vial: int) -> Treatment:
    """The treatment with these points drawn from the vial.

    Raises:
        RuleBroken: some of them have doses of another product.
    """
    treatment = document.treatment
    given = treatment.vials[vial].product
    product = document.catalog.product(given)
    dosed = [point for point in treatment.chart if point.id in ids and point.has_dose]
    needs = [_dose_of(point, treatment) for point in dosed]
    others = [each for each in needs if not fits(product, each)]
    if others:
        words = made_for_words(others[0], document.catalog, document.clinic.region)
        raise RuleBroken(
            Rule.VIAL_OF_OTHER_PRODUCT,
            path="vial",
            whose=dosed_words(len(others), words).removesuffix(f" of {words}"),
            needs=words,
            given=document.product_name(given),
        )
    return change_points(treatment, ids, lambda point: replace(point, vial=vial, waits_for=""))


def _dose_of(point: InjectionPoint, treatment: Treatment) -> str:
    """What the dose is of: a product, or what the point waits for."""
    vial = treatment.vial_of(point)
    return vial.product if vial else point.waits_for
