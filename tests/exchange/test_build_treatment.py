"""A treatment is looked up and checked field by field."""

from typing import Any

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient import Patient
from injector_app.domain.staff import StaffMember
from injector_app.exchange.build_treatment import build_treatment
from injector_app.exchange.import_book import ImportBook
from injector_app.wording.messages import located
from tests.support.import_entry import A_POINT, A_VIAL, an_entry


def refusal(book: ImportBook, **changes: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        build_treatment(an_entry(**changes), book)
    return caught.value


def test_people_and_time_are_found(
    book: ImportBook, patient: Patient, clinician: StaffMember
) -> None:
    treatment = build_treatment(an_entry(), book)
    assert (treatment.patient, treatment.clinician) == (patient.id, clinician.id)
    assert treatment.performed_at.isoformat() == "2026-11-20T09:00:00-05:00"


def test_answers_come_in(book: ImportBook) -> None:
    treatment = build_treatment(an_entry(review_on="2027-02-01", guidance="EMG"), book)
    assert (treatment.indication, treatment.icd10) == ("chronic-migraine", "G43.709")
    assert (treatment.consent, treatment.reaction, treatment.aftercare) == (True, "none", True)
    assert (str(treatment.review_on), treatment.guidance) == ("2027-02-01", "EMG")
    assert treatment.protocols == ("two_sites",)


def test_what_is_left_out_stays_unanswered(book: ImportBook) -> None:
    needed = ("patient", "performed_at", "clinician", "vials")
    entry = {name: value for name, value in an_entry().items() if name in needed}
    treatment = build_treatment(entry, book)
    assert (treatment.indication, treatment.reaction, treatment.consent) == ("", "", False)
    assert (len(treatment.chart), treatment.review_on) == (0, None)


def test_protocol_sites_come_before_the_points(book: ImportBook) -> None:
    treatment = build_treatment(an_entry(), book)
    depths = [point.depth.value for point in treatment.chart]
    assert depths == ["intradermal", "intradermal", "intramuscular"]


def test_names_are_forgiven_their_spelling(book: ImportBook) -> None:
    entry = an_entry(indication="Chronic_Migraine", clinician=" ANNA ", patient="1001 ")
    assert build_treatment(entry, book).indication == "chronic-migraine"


def test_given_and_discarded_may_exceed_the_vial_and_is_told(book: ImportBook) -> None:
    entry = an_entry(vials=[{**A_VIAL, "discarded_units": 190}])
    assert str(build_treatment(entry, book).balances()[0].remaining) == "-5"


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"patient": "9"}, Rule.PATIENT_NOT_FOUND),
        ({"patient": "\ud800"}, Rule.TEXT_HAS_CONTROL),
        ({"clinician": "an\x00na"}, Rule.TEXT_HAS_CONTROL),
        ({"clinician": "bob"}, Rule.STAFF_NOT_FOUND),
        ({"indication": "gout"}, Rule.UNKNOWN_INDICATION),
        ({"protocol": "x"}, Rule.UNKNOWN_PROTOCOL),
        ({"protocol_vial": 3}, Rule.UNKNOWN_VIAL),
        ({"performed_at": "soon"}, Rule.DATE_NOT_A_DATE),
        ({"performed_at": "2026-11-20"}, Rule.TIME_WITHOUT_ZONE),
        ({"performed_at": "2026-11-23T09:00:00Z"}, Rule.PERFORMED_IN_FUTURE),
        ({"performed_at": "1980-03-11T09:00:00Z"}, Rule.PERFORMED_BEFORE_BIRTH),
        ({"performed_at": "0001-01-01T00:00:00+14:00"}, Rule.PERFORMED_BEFORE_BIRTH),
        ({"review_on": "never"}, Rule.DATE_NOT_A_DATE),
        ({"notes": "a\u202eb"}, Rule.TEXT_HAS_CONTROL),
        ({"reaction": "x" * 10_000}, Rule.TEXT_TOO_LONG),
    ],
)
def test_impossible_field_is_refused_by_name(
    book: ImportBook, changes: dict[str, Any], rule: Rule
) -> None:
    problem = refusal(book, **changes)
    assert (problem.rule, problem.path) == (rule, next(iter(changes)))


@pytest.mark.parametrize(
    ("change", "rule", "path"),
    [
        ({"expires": "2026-11-19"}, Rule.VIAL_EXPIRED, "vials[0].expires"),
        ({"lot": "L" * 10_000}, Rule.TEXT_TOO_LONG, "vials[0].lot"),
        ({"lot": "\x1b[31m"}, Rule.TEXT_HAS_CONTROL, "vials[0].lot"),
        ({"product": "dysport", "vial_units": 500}, Rule.PROTOCOL_OF_OTHER_PRODUCT, "protocol"),
    ],
)
def test_vial_that_does_not_fit_the_visit_is_refused(
    book: ImportBook, change: dict[str, Any], rule: Rule, path: str
) -> None:
    problem = refusal(book, vials=[{**A_VIAL, **change}])
    assert (problem.rule, problem.path) == (rule, path)


def test_points_may_not_draw_more_than_the_vial_holds(book: ImportBook) -> None:
    problem = refusal(book, points=[{**A_POINT, "units": 191}])
    assert (problem.rule, problem.path) == (Rule.VIAL_OVERDRAWN, "vials[0]")
    assert "201 U from a vial of 200 U" in located(problem)
