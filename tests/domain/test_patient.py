"""A patient is valid when the next reader can rely on every field."""

from dataclasses import replace
from datetime import date

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.patient import Patient, checked_patient

TODAY = date(2026, 11, 20)


def a_patient() -> Patient:
    return Patient(PatientId(new_id()), "1001", "Rossi", "Ada", date(1985, 3, 4))


def test_names_are_trimmed_and_composed() -> None:
    checked = checked_patient(replace(a_patient(), family=" Nguye\u0302\u0303n "), today=TODAY)
    assert checked.family == "Nguyễn"
    assert checked.full_name == "Nguyễn, Ada"
    assert replace(checked, given="").full_name == "Nguyễn"


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("family", "", Rule.TEXT_EMPTY),
        ("record_number", " ", Rule.TEXT_EMPTY),
        ("given", "x" * 10_000, Rule.TEXT_TOO_LONG),
        ("phone", "1\x002", Rule.TEXT_HAS_CONTROL),
        ("birth_date", date(2026, 11, 21), Rule.BIRTH_IN_FUTURE),
        ("birth_date", date(1890, 1, 1), Rule.BIRTH_TOO_LONG_AGO),
    ],
)
def test_impossible_field_is_refused_by_name(field: str, value: object, rule: Rule) -> None:
    broken = replace(a_patient(), **{field: value})  # type: ignore[arg-type]
    with pytest.raises(RuleBroken) as caught:
        checked_patient(broken, today=TODAY)
    assert (caught.value.rule, caught.value.path) == (rule, field)
