"""A treatment knows its vials' balance; products are never added together."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from injector_app.domain.chart import Chart
from injector_app.domain.ids import PatientId, PointId, StaffId, TreatmentId, new_id
from injector_app.domain.plain_treatment import treatment_from_plain, treatment_to_plain
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.totals import totals
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS, Units
from injector_app.domain.vial import Vial
from injector_app.domain.volume import Volume

BOTOX = Vial("botox", Units(20_000), lot="C1", volume=Volume(4000), discarded=Units(4500))
DYSPORT = Vial("dysport", Units(50_000), lot="D1")


def a_point(units: int, vial: int = 0, state: PointState = PointState.GIVEN) -> InjectionPoint:
    place = Position(0.3, 0.4)
    return InjectionPoint(
        PointId(new_id()),
        "face_front",
        place,
        Side.LEFT,
        Units(units),
        "frontalis",
        vial=vial,
        state=state,
    )


def a_treatment(*points: InjectionPoint) -> Treatment:
    return Treatment(
        TreatmentId(new_id()),
        PatientId(new_id()),
        datetime(2026, 11, 20, 14, 0, tzinfo=UTC),
        StaffId(new_id()),
        vials=(BOTOX, DYSPORT),
        chart=Chart(points),
    )


def test_balance_is_size_less_given_less_discarded() -> None:
    treatment = a_treatment(a_point(15_500), a_point(1000, vial=1))
    botox, dysport = treatment.balances()
    assert (botox.given, botox.discarded, botox.remaining) == (
        Units(15_500),
        Units(4500),
        NO_UNITS,
    )
    assert (dysport.discarded, dysport.remaining) == (NO_UNITS, Units(49_000))


def test_balance_below_zero_says_by_how_much() -> None:
    (botox, _) = a_treatment(a_point(16_000)).balances()
    assert str(botox.remaining) == "-5"


def test_totals_keep_products_apart_and_count_only_given_points() -> None:
    treatment = a_treatment(
        a_point(500), a_point(250, state=PointState.PLANNED), a_point(1000, vial=1)
    )
    botox, dysport = totals(treatment)
    assert (botox.given, botox.planned, botox.points_given) == (Units(500), Units(250), 1)
    assert botox.by_region == {"frontalis": Units(500)}
    assert botox.by_side == {"left": Units(500)}
    assert dysport.by_region_and_side == {("frontalis", "left"): Units(1000)}


def test_point_of_a_vial_that_is_not_there_has_none() -> None:
    assert a_treatment().vial_of(a_point(500, vial=7)) is None


def test_volumes_need_the_diluent() -> None:
    assert str(BOTOX.millilitres(Units(500))) == "0.1"
    assert str(BOTOX.units_per_tenth_ml) == "5"
    assert DYSPORT.millilitres(Units(500)) is None
    assert DYSPORT.units_per_tenth_ml is None


@pytest.mark.parametrize("changed", [{}, {"notes": "a\nb", "consent": True, "icd10": "G43.709"}])
def test_plain_values_give_the_same_treatment_back(changed: dict[str, object]) -> None:
    treatment = replace(a_treatment(a_point(333)), **changed)  # type: ignore[arg-type]
    assert treatment_from_plain(treatment_to_plain(treatment)) == treatment


def test_what_planning_adds_comes_back_and_older_records_lack_it() -> None:
    repeated = replace(
        a_point(0, vial=-1, state=PointState.NOT_GIVEN),
        waits_for="botox",
        reason="bruised",
        origin=PointId(new_id()),
    )
    visit = replace(a_treatment(), chart=Chart((repeated,)), repeats=TreatmentId(new_id()))
    assert treatment_from_plain(treatment_to_plain(visit)) == visit
    plain = treatment_to_plain(replace(visit, chart=Chart((a_point(500),)), repeats=None))
    assert "repeats" not in plain
    assert not {"waits_for", "reason", "origin"} & plain["points"][0].keys()
