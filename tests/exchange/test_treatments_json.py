"""A file of treatments is taken whole, or refused with path and reason."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient import Patient
from injector_app.domain.point import Depth, PointState
from injector_app.domain.side import Side
from injector_app.domain.staff import StaffMember
from injector_app.domain.units import Units
from injector_app.exchange.import_book import ImportBook
from injector_app.exchange.treatments_json import read_treatments_json
from injector_app.wording.messages import located

Change = Callable[[dict[str, Any]], object]


def a_visit() -> dict[str, Any]:
    """The issue's own document, with a protocol of two sites."""
    return {
        "patient": "1001",
        "performed_at": "2026-11-20T09:00:00-05:00",
        "clinician": "anna",
        "indication": "chronic-migraine",
        "icd10": "G43.709",
        "vials": [
            {
                "product": "botox",
                "vial_units": 200,
                "lot": "C1234",
                "expires": "2027-06-30",
                "diluent_ml": 4.0,
                "discarded_units": 45,
                "discard_reason": "single-patient vial",
            }
        ],
        "protocol": "two_sites",
        "protocol_vial": 0,
        "points": [
            {
                "diagram": "face_front",
                "x": 0.50,
                "y": 0.42,
                "region": "procerus",
                "side": "midline",
                "units": 5,
                "vial": 0,
                "depth": "intramuscular",
            }
        ],
        "consent": True,
        "reaction": "none",
        "aftercare": True,
        "notes": "",
    }


def as_file(*visits: dict[str, Any]) -> bytes:
    return json.dumps({"schema": "injector_app/treatment/1", "treatments": visits}).encode()


def refusal(change: Change, book: ImportBook) -> RuleBroken:
    """What reading the file says when its second treatment is changed."""
    visit = a_visit()
    change(visit)
    with pytest.raises(RuleBroken) as caught:
        read_treatments_json(as_file(a_visit(), visit), book=book)
    return caught.value


def test_every_field_comes_in(book: ImportBook, patient: Patient, clinician: StaffMember) -> None:
    (treatment,) = read_treatments_json(as_file(a_visit()), book=book)
    (vial,) = treatment.vials
    assert (treatment.patient, treatment.clinician) == (patient.id, clinician.id)
    assert treatment.performed_at.isoformat() == "2026-11-20T09:00:00-05:00"
    assert (treatment.indication, treatment.icd10) == ("chronic-migraine", "G43.709")
    assert (str(vial.size), str(vial.volume), str(vial.discarded)) == ("200", "4", "45")
    assert (treatment.consent, treatment.reaction, treatment.aftercare) == (True, "none", True)
    assert treatment.protocols == ("two_sites",)


def test_protocol_sites_come_first_and_as_given(book: ImportBook) -> None:
    (treatment,) = read_treatments_json(as_file(a_visit()), book=book)
    first, _, last = treatment.chart
    assert (first.depth, first.units) == (Depth.INTRADERMAL, Units.parse("5"))
    assert (last.depth, last.region, last.side) == (Depth.INTRAMUSCULAR, "procerus", Side.MIDLINE)
    assert {point.state for point in treatment.chart} == {PointState.GIVEN}


def test_given_and_discarded_may_exceed_the_vial_and_is_told(book: ImportBook) -> None:
    visit = a_visit()
    visit["vials"][0]["discarded_units"] = 190
    (treatment,) = read_treatments_json(as_file(visit), book=book)
    assert str(treatment.balances()[0].remaining) == "-5"


def test_names_are_forgiven_their_spelling(book: ImportBook) -> None:
    visit = a_visit()
    visit |= {"indication": "Chronic_Migraine", "clinician": " ANNA ", "patient": "1001 "}
    visit["points"][0] |= {"region": "Procerus"}
    (treatment,) = read_treatments_json(as_file(visit), book=book)
    assert treatment.indication == "chronic-migraine"
    assert treatment.chart.points[-1].region == "procerus"


def test_planned_points_and_strings_for_numbers(book: ImportBook) -> None:
    visit = a_visit()
    del visit["protocol"]
    visit["points"] = [
        {"diagram": "face_front", "x": 0.5, "y": 0.4, "units": "2.5", "state": "planned"},
        {"diagram": "face_front", "x": 0.5, "y": 0.4, "units": 7.25, "state": "not given"},
    ]
    (treatment,) = read_treatments_json(as_file(visit), book=book)
    assert [str(point.units) for point in treatment.chart] == ["2.5", "7.25"]
    assert treatment.chart.given == ()


def test_ready_solution_brings_its_volume(book: ImportBook) -> None:
    visit = a_visit()
    del visit["protocol"]
    visit["vials"] = [{"product": "myobloc", "vial_units": 2500, "lot": "M1"}]
    (treatment,) = read_treatments_json(as_file(visit), book=book)
    assert str(treatment.vials[0].volume) == "0.5"
    assert treatment.vials[0].discarded is None


@pytest.mark.parametrize(
    ("change", "rule", "path"),
    [
        (lambda v: v.update(patient="9"), Rule.PATIENT_NOT_FOUND, "patient"),
        (lambda v: v.update(clinician="bob"), Rule.STAFF_NOT_FOUND, "clinician"),
        (lambda v: v.update(indication="gout"), Rule.UNKNOWN_INDICATION, "indication"),
        (lambda v: v.update(protocol="x"), Rule.UNKNOWN_PROTOCOL, "protocol"),
        (lambda v: v.update(protocol="doses_open"), Rule.PROTOCOL_WITHOUT_DOSES, "protocol"),
        (lambda v: v.update(protocol_vial=3), Rule.UNKNOWN_VIAL, "protocol_vial"),
        (lambda v: v.update(performed_at="soon"), Rule.DATE_NOT_A_DATE, "performed_at"),
        (lambda v: v.update(performed_at="2026-11-20"), Rule.TIME_WITHOUT_ZONE, "performed_at"),
        (
            lambda v: v.update(performed_at="2026-11-23T09:00:00Z"),
            Rule.PERFORMED_IN_FUTURE,
            "performed_at",
        ),
        (lambda v: v.update(review_on="never"), Rule.DATE_NOT_A_DATE, "review_on"),
        (lambda v: v.update(notes="a\u202eb"), Rule.TEXT_HAS_CONTROL, "notes"),
        (lambda v: v.update(reaction="x" * 10_000), Rule.TEXT_TOO_LONG, "reaction"),
        (lambda v: v.update(vials=[]), Rule.UNKNOWN_VIAL, "protocol_vial"),
    ],
)
def test_impossible_visit_is_refused(
    change: Change, rule: Rule, path: str, book: ImportBook
) -> None:
    problem = refusal(change, book)
    assert (problem.rule, problem.path) == (rule, f"treatments[1].{path}")


@pytest.mark.parametrize(
    ("change", "rule", "field"),
    [
        ({"product": "botoxx"}, Rule.UNKNOWN_PRODUCT, "product"),
        ({"vial_units": 75}, Rule.UNKNOWN_VIAL_SIZE, "vial_units"),
        ({"vial_units": 0}, Rule.UNITS_NOT_POSITIVE, "vial_units"),
        ({"expires": "2026-11-19"}, Rule.VIAL_EXPIRED, "expires"),
        ({"expires": "30/06/2027"}, Rule.DATE_NOT_A_DATE, "expires"),
        ({"diluent_ml": 0}, Rule.VOLUME_NOT_POSITIVE, "diluent_ml"),
        ({"discarded_units": -1}, Rule.UNITS_NOT_POSITIVE, "discarded_units"),
        ({"lot": "L" * 10_000}, Rule.TEXT_TOO_LONG, "lot"),
        ({"lot": "\x1b[31m"}, Rule.TEXT_HAS_CONTROL, "lot"),
        ({"product": "alluzience", "vial_units": 125}, Rule.READY_SOLUTION, "diluent_ml"),
    ],
)
def test_impossible_vial_is_refused(
    change: dict[str, Any], rule: Rule, field: str, book: ImportBook
) -> None:
    problem = refusal(lambda visit: visit["vials"][0].update(change), book)
    assert (problem.rule, problem.path) == (rule, f"treatments[1].vials[0].{field}")


@pytest.mark.parametrize(
    ("change", "rule", "field"),
    [
        ({"units": 0}, Rule.UNITS_NOT_POSITIVE, "units"),
        ({"units": -5}, Rule.UNITS_NOT_POSITIVE, "units"),
        ({"units": 1e9}, Rule.UNITS_TOO_LARGE, "units"),
        ({"units": "abc"}, Rule.UNITS_NOT_A_NUMBER, "units"),
        ({"units": "<b>5</b>"}, Rule.UNITS_NOT_A_NUMBER, "units"),
        ({"units": 2.555}, Rule.UNITS_TOO_FINE, "units"),
        ({"diagram": "face"}, Rule.UNKNOWN_DIAGRAM, "diagram"),
        ({"region": "spleen"}, Rule.UNKNOWN_REGION, "region"),
        ({"region": "temporalis"}, Rule.REGION_NOT_ON_DIAGRAM, "region"),
        ({"x": 1.5}, Rule.POSITION_OUTSIDE, "x"),
        ({"x": 0.7, "side": "right"}, Rule.SIDE_CONTRADICTS_POSITION, "side"),
        ({"vial": 1}, Rule.UNKNOWN_VIAL, "vial"),
        ({"vial": -1}, Rule.UNKNOWN_VIAL, "vial"),
        ({"needle": "30G\x00"}, Rule.TEXT_HAS_CONTROL, "needle"),
    ],
)
def test_impossible_point_is_refused(
    change: dict[str, Any], rule: Rule, field: str, book: ImportBook
) -> None:
    problem = refusal(lambda visit: visit["points"][0].update(change), book)
    assert (problem.rule, problem.path) == (rule, f"treatments[1].points[0].{field}")


def test_protocol_of_another_toxin_is_refused(book: ImportBook) -> None:
    def change(visit: dict[str, Any]) -> None:
        visit["vials"][0] |= {"product": "dysport", "vial_units": 500}

    problem = refusal(change, book)
    assert problem.rule is Rule.PROTOCOL_OF_OTHER_PRODUCT
    assert problem.facts["given"] == "abobotulinumtoxinA"


def test_points_may_not_draw_more_than_the_vial_holds(book: ImportBook) -> None:
    problem = refusal(lambda visit: visit["points"][0].update(units=191), book)
    assert (problem.rule, problem.path) == (Rule.VIAL_OVERDRAWN, "treatments[1].vials[0]")
    assert "201 U from a vial of 200 U" in located(problem)


def test_point_without_any_place_is_refused(book: ImportBook) -> None:
    problem = refusal(lambda v: v.update(points=[{"diagram": "face_front", "units": 5}]), book)
    assert (problem.rule, problem.path) == (Rule.PLACE_MISSING, "treatments[1].points[0]")
