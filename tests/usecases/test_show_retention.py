"""What is due follows the rules of the clinic."""

from dataclasses import replace
from datetime import UTC, datetime

from injector_app.domain.retention import DEFAULT_RULES
from injector_app.usecases.set_retention import set_retention
from injector_app.usecases.show_retention import show_retention
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient
from tests.support.clinic import SteppingClock


def test_shorter_rules_make_it_due_sooner(work: Work) -> None:
    patient = a_registered_patient(work)
    later = replace(work, clock=SteppingClock(datetime(2037, 1, 1, tzinfo=UTC)))
    assert show_retention(later).due == ()
    set_retention(work, rules=DEFAULT_RULES[:1])
    (due,) = show_retention(later).due
    assert (due.patient, due.record_number) == (patient.id, patient.record_number)
    assert show_retention(work).due == ()
