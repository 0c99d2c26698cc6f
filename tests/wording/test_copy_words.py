"""One line for what was handed out of a treatment."""

from datetime import date

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.disclosure import Disclosure, Manner, Recipient
from injector_app.domain.ids import PatientId, TreatmentId, new_id
from injector_app.wording.copy_words import (
    NOTHING_GIVEN,
    button_help,
    button_words,
    given_line,
    in_force,
)
from tests.support.builders import a_disclosure

VISIT, TODAY, REGION = TreatmentId(new_id()), date(2026, 11, 22), WorldRegion.CA


def handed(**changes: object) -> Disclosure:
    plain = {"treatment": VISIT, "recorded_by": "Dee Sk", "name": ""}
    return a_disclosure(PatientId(new_id()), **{**plain, **changes})


def test_what_was_taken_back_and_what_is_of_others_is_left_out() -> None:
    right, wrong = handed(), handed()
    back, other = handed(corrects=wrong.id), handed(treatment=None)
    assert in_force((back, other, right, wrong), VISIT) == (right,)


def test_newest_two_are_named_and_the_rest_counted() -> None:
    told = handed(recipient=Recipient.PATIENT, manner=Manner.TOLD, given_on=TODAY)
    copy = handed(manner=Manner.SENT, name="Alpine Mutual")
    assert given_line((), REGION, TODAY) == NOTHING_GIVEN
    assert given_line((told, copy, copy), REGION, TODAY) == (
        "Told patient today, Dee Sk · Copy to insurer Alpine Mutual 2026-11-20, Dee Sk · 1 more"
    )


@pytest.mark.parametrize(
    ("recipient", "copied", "words"),
    [
        (Recipient.PATIENT, None, "Told patient"),
        (Recipient.PATIENT, Manner.PRINTED, "To patient"),
        (Recipient.INSURER, None, "To insurer"),
        (Recipient.CLINICIAN, Manner.SAVED, "To clinician"),
    ],
)
def test_button_says_what_it_records(
    recipient: Recipient, copied: Manner | None, words: str
) -> None:
    assert button_words(recipient, copied) == words
    assert (copied.value if copied else "Record that") in button_help(recipient, copied)
