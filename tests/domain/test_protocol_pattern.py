"""Every published protocol that has places can be placed, and adds up to what was published."""

import pytest

from injector_app.domain.chart import EMPTY_CHART
from injector_app.domain.checked_treatment import checked_treatment
from injector_app.domain.made_for import made_for
from injector_app.domain.place_planned import place_planned
from injector_app.domain.point import PointState
from injector_app.domain.point_states import planned_ids, with_state
from injector_app.domain.protocol import Protocol
from injector_app.domain.protocol_pattern import muscles_of, protocol_points
from injector_app.domain.side import Side
from injector_app.domain.totals import totals
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS, Units, sum_units
from injector_app.domain.vial import Vial
from tests.support.builders import a_treatment
from tests.support.real_catalog import real_catalog

EDITION = real_catalog().edition_for("adult")


def placed() -> tuple[Protocol, ...]:
    return tuple(protocol for protocol in real_catalog().protocols.values() if protocol.sites)


def given_in_full(protocol: Protocol, dose: Units | None = None) -> Treatment:
    """The protocol placed from a fitting vial, then all given as planned."""
    toxin = made_for(protocol, real_catalog())
    product = next(p for p in real_catalog().products.values() if not toxin or p.generic in toxin)
    visit = a_treatment(chart=EMPTY_CHART, vials=(Vial(product.id, product.all_vials[0]),))
    points = protocol_points(protocol, EDITION, dose=dose)
    planned = place_planned(visit, points, made_for=toxin)
    checked_treatment(planned, real_catalog())
    return with_state(planned, planned_ids(planned), PointState.GIVEN)


@pytest.mark.parametrize("protocol", placed(), ids=lambda protocol: protocol.id)
def test_protocol_is_placed_and_given_with_its_published_total(protocol: Protocol) -> None:
    if protocol.has_doses:
        visit = given_in_full(protocol)
        expected = protocol.total.low
    else:
        visit = given_in_full(protocol, Units.parse("1.5"))
        expected = Units(150 * len(protocol.sites))
    checked_treatment(visit, real_catalog())
    assert totals(visit)[0].given == expected
    assert totals(visit)[0].points_given == len(protocol.sites)


@pytest.mark.parametrize(
    ("name", "points", "units"),
    [
        ("preempt_155", 31, "155"),
        ("upper_face_ona", 16, "64"),
        ("axillary_ona", 20, "100"),
        ("axillary_abo", 20, "200"),
        ("glabella_abo", 5, "50"),
        ("sialorrhoea_inco", 4, "100"),
    ],
)
def test_published_numbers(name: str, points: int, units: str) -> None:
    total = totals(given_in_full(real_catalog().protocol(name)))[0]
    assert (total.points_given, total.given) == (points, Units.parse(units))


@pytest.mark.parametrize(
    ("name", "dose", "points", "units"),
    [
        ("preempt_195", "5", 39, "195"),
        ("preempt_followpain_max", "5", 8, "40"),
        ("palmar_ona_50", "2.5", 40, "100"),
        ("upper_face_inco", "4", 16, "64"),
    ],
)
def test_one_dose_for_all_reaches_the_published_total(
    name: str, dose: str, points: int, units: str
) -> None:
    total = totals(given_in_full(real_catalog().protocol(name), Units.parse(dose)))[0]
    assert (total.points_given, total.given) == (points, Units.parse(units))


@pytest.mark.parametrize("protocol", placed(), ids=lambda protocol: protocol.id)
def test_recorded_doses_add_up_to_the_recorded_total(protocol: Protocol) -> None:
    recorded = [site.recorded for site in protocol.sites if site.recorded]
    assert len(recorded) == len(protocol.sites)
    if not protocol.is_menu:
        assert sum_units([each.low for each in recorded]) == protocol.total.low


def test_what_is_not_marked_for_filling_in_brings_no_dose() -> None:
    for protocol in placed():
        if not protocol.has_doses:
            assert {p.units for p in protocol_points(protocol, EDITION)} == {NO_UNITS}


def test_muscles_of_a_menu_keep_their_range_and_side() -> None:
    protocol = real_catalog().protocol("cd_type1_right_ona")
    muscles = muscles_of(protocol)
    assert sum(len(each.sites) for each in muscles) == len(protocol.sites)
    first = muscles[0]
    assert (first.side, first.recorded is not None) == (Side.LEFT, True)
    assert len(protocol_points(protocol, EDITION, sites=first.sites)) == len(first.sites)
