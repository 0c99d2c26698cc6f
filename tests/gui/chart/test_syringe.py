"""No dose that nobody typed; another product empties the syringe."""

from dataclasses import replace

from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.syringe import Syringe
from tests.support.builders import a_treatment, a_vial

FIVE = Units.parse("5")
BOTOX, MORE_BOTOX, DYSPORT = a_vial(), a_vial(lot="2"), a_vial(product="dysport", lot="3")


def open_with(document: ChartDocument, *vials: Vial) -> None:
    document.open(replace(a_treatment(points=0), vials=vials))


def test_there_is_no_dose_to_begin_with(syringe: Syringe) -> None:
    assert syringe.units is None


def test_another_patient_begins_without_a_dose(document: ChartDocument, syringe: Syringe) -> None:
    syringe.take(FIVE)
    document.open(a_treatment())
    assert syringe.units is None


def test_dose_stays_within_a_product(document: ChartDocument, syringe: Syringe) -> None:
    open_with(document, BOTOX, MORE_BOTOX)
    syringe.take(FIVE)
    syringe.draw_from(1)
    assert syringe.units == FIVE
    assert syringe.vial == MORE_BOTOX


def test_another_product_empties_the_syringe(document: ChartDocument, syringe: Syringe) -> None:
    open_with(document, BOTOX, DYSPORT)
    syringe.take(FIVE)
    syringe.draw_from(1)
    assert syringe.units is None


def test_first_vial_keeps_the_dose_already_typed(document: ChartDocument, syringe: Syringe) -> None:
    open_with(document)
    syringe.take(FIVE)
    document.edit(replace(document.treatment, vials=(BOTOX,)), "add vial")
    assert syringe.units == FIVE


def test_vial_that_goes_is_not_drawn_from(document: ChartDocument, syringe: Syringe) -> None:
    open_with(document, BOTOX, MORE_BOTOX)
    syringe.draw_from(1)
    document.edit(replace(document.treatment, vials=(BOTOX,)), "remove vial")
    assert syringe.vial_index == 0
    assert syringe.vial == BOTOX
