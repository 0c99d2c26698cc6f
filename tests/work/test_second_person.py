"""Two people prove themselves, each with the own password."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.system.errors import RecordsProblem
from injector_app.work.context import Work
from injector_app.work.second_person import prove_two
from tests.support.charting import a_registered_patient
from tests.support.clinic import CLINICIAN, DESK, PASSWORD, SECOND


def test_clinician_who_is_somebody_else_is_proved(work: Work) -> None:
    patient = a_registered_patient(work).id
    second = prove_two(
        work, patient, password=PASSWORD, sign_in=f" {SECOND.upper()} ", second_password=PASSWORD
    )
    assert second.sign_in == SECOND
    for name in (CLINICIAN, DESK, "nobody"):
        with pytest.raises(RuleBroken) as caught:
            prove_two(work, patient, password=PASSWORD, sign_in=name, second_password=PASSWORD)
        assert caught.value.rule is Rule.SECOND_PERSON
    with pytest.raises(RecordsProblem):
        prove_two(work, patient, password=PASSWORD, sign_in=SECOND, second_password="wrong")
