"""The interval to the toxin before counts what was signed, and what was given elsewhere."""

from datetime import date, timedelta

from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.ids import OutsideTreatmentId, new_id
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.toxin_before import toxin_before
from tests.support.builders import A_VISIT
from tests.support.found import a_found_treatment

DAY = A_VISIT.date()
NOW = a_found_treatment()


def earlier(days: int, state: TreatmentState = TreatmentState.SIGNED) -> FoundTreatment:
    return a_found_treatment(performed_at=A_VISIT - timedelta(days), state=state)


def elsewhere(day: date) -> OutsideTreatment:
    return OutsideTreatment(OutsideTreatmentId(new_id()), NOW.patient, day)


def test_it_is_the_newest_of_those_before_that_count() -> None:
    others = (
        earlier(-10),
        NOW,
        earlier(20, TreatmentState.RETRACTED),
        earlier(30, TreatmentState.DRAFT),
        earlier(84),
        earlier(200),
    )
    before = toxin_before(NOW, others, ())
    assert before is not None
    assert (before.day, before.days, before.is_elsewhere) == (DAY - timedelta(84), 84, False)


def test_toxin_given_elsewhere_counts_too() -> None:
    told = (elsewhere(DAY - timedelta(40)), elsewhere(DAY + timedelta(5)))
    before = toxin_before(NOW, (earlier(84),), told)
    assert before is not None
    assert (before.days, before.is_elsewhere) == (40, True)


def test_nothing_is_before_the_first() -> None:
    assert toxin_before(NOW, (NOW, earlier(-1)), (elsewhere(DAY),)) is None
