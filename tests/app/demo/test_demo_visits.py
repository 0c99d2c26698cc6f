"""The story is in order and tells of people and patterns that are there."""

from injector_app.app.demo.demo_patterns import PATTERNS
from injector_app.app.demo.demo_people import PATIENTS, demo_staff
from injector_app.app.demo.demo_visits import VISITS
from injector_app.domain.staff import Role


def test_visits_come_in_order() -> None:
    weeks = [visit.weeks_ago for visit in VISITS]
    assert weeks == sorted(weeks, reverse=True)
    assert weeks[-1] >= 1


def test_everybody_and_everything_named_is_there() -> None:
    clinicians = {member.sign_in for member in demo_staff() if Role.CLINICIAN in member.roles}
    assert {visit.clinician for visit in VISITS} == clinicians
    assert all(0 <= visit.patient < len(PATIENTS) for visit in VISITS)
    assert {visit.pattern for visit in VISITS} <= PATTERNS.keys()


def test_two_drafts_are_left_to_find() -> None:
    assert [visit.is_signed for visit in VISITS].count(False) == 2
