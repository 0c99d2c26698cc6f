"""Doses to give again are those that somebody gave here, of the same product."""

from dataclasses import replace

from injector_app.domain.chart import Chart
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.recent_doses import SHOWN, recent_doses, usual_besides
from tests.support.builders import a_point, a_treatment, a_vial


def given(*doses: tuple[str, int]) -> Treatment:
    points = tuple(a_point(units=Units.parse(units), vial=vial) for units, vial in doses)
    vials = (a_vial(), a_vial(product="dysport"))
    return replace(a_treatment(points=0), vials=vials, chart=Chart(points))


def written(treatment: Treatment, product: str, in_hand: str = "") -> list[str]:
    units = Units.parse(in_hand) if in_hand else None
    return [str(dose) for dose in recent_doses(treatment, product, units)]


def test_nothing_given_is_nothing_offered() -> None:
    assert written(given(), "botox") == []


def test_each_dose_is_offered_once() -> None:
    assert written(given(("5", 0), ("2.5", 0), ("5", 0)), "botox") == ["2.5", "5"]


def test_other_product_offers_none_of_these() -> None:
    assert written(given(("5", 0), ("60", 1)), "dysport") == ["60"]


def test_dose_in_hand_counts() -> None:
    assert written(given(("5", 0)), "botox", "7") == ["5", "7"]


def test_only_the_newest_are_offered() -> None:
    doses = given(*((str(number), 0) for number in range(1, 20)))
    assert written(doses, "botox") == [str(number) for number in range(20 - SHOWN, 20)]


def test_usual_doses_fill_what_room_is_left() -> None:
    usual = tuple(Units.parse(number) for number in (20, 5, 10, 1, 2, 3, 4, 6))
    recent = (Units.parse("5"), Units.parse("7"))
    beside = usual_besides(usual, recent)
    assert [str(dose) for dose in beside] == ["1", "2", "10", "20"]
    assert usual_besides(usual, usual) == ()
