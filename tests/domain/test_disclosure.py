"""A disclosure says what was given and to whom."""

from datetime import date

import pytest

from injector_app.domain.disclosure import (
    Recipient,
    accounted_from,
    checked_disclosure,
    taken_back,
)
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from tests.support.builders import a_disclosure

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("changes", "rule", "path"),
    [
        ({"what": " "}, Rule.TEXT_EMPTY, "what"),
        ({"recipient": Recipient.OTHER, "name": ""}, Rule.TEXT_EMPTY, "name"),
        ({"given_on": date(2026, 11, 21)}, Rule.DISCLOSED_IN_FUTURE, "given_on"),
        ({"ground": "a\u202eb"}, Rule.TEXT_HAS_CONTROL, "ground"),
    ],
)
def test_what_is_missing_is_refused(changes: dict[str, object], rule: Rule, path: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        checked_disclosure(a_disclosure(PatientId(new_id()), **changes), today=TODAY)
    assert (caught.value.rule, caught.value.path) == (rule, path)


def test_text_is_made_plain_and_the_rest_stays() -> None:
    given = a_disclosure(PatientId(new_id()), what="  All notes ", name="", ground="")
    checked = checked_disclosure(given, today=TODAY)
    assert (checked.what, checked.id, checked.recipient) == ("All notes", given.id, given.recipient)


def test_six_years_are_accounted_for() -> None:
    assert accounted_from(TODAY) == date(2020, 11, 20)


def test_entry_that_another_takes_back_is_known() -> None:
    wrong = a_disclosure(PatientId(new_id()))
    back = a_disclosure(wrong.patient, corrects=wrong.id)
    assert taken_back((back, wrong)) == {wrong.id}
