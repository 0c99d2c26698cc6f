"""What one key says."""

from datetime import date

import pytest

from injector_app.domain.disclosure import Manner, Recipient, checked_disclosure
from injector_app.domain.quick_disclosure import quick_disclosure
from tests.support.found import a_found_treatment

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("recipient", "copied", "manner", "what"),
    [
        (Recipient.PATIENT, None, Manner.TOLD, "treatment of "),
        (Recipient.PATIENT, Manner.PRINTED, Manner.PRINTED, "note of the treatment of "),
        (Recipient.INSURER, None, Manner.SENT, "note of the treatment of "),
        (Recipient.CLINICIAN, Manner.SAVED, Manner.SAVED, "note of the treatment of "),
    ],
)
def test_it_says_what_was_done(
    recipient: Recipient, copied: Manner | None, manner: Manner, what: str
) -> None:
    found = a_found_treatment()
    made = quick_disclosure(found, recipient, today=TODAY, copied=copied)
    assert (made.recipient, made.manner, made.given_on) == (recipient, manner, TODAY)
    assert made.what == f"{what}{found.performed_at.date()}"
    assert (made.treatment, made.patient) == (found.id, found.patient)
    assert checked_disclosure(made, today=TODAY) == made
