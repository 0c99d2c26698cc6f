"""A reference of the clinic's own says what its kind needs, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.clinic_reference import (
    ClinicReference,
    ReferenceKind,
    checked_clinic_reference,
)
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.label_reference import TotalKind
from injector_app.domain.units import NO_UNITS, Units
from tests.support.builders import a_clinic_reference

HIGH = Units.parse("50")
A_USE = a_clinic_reference(kind=ReferenceKind.USE, use="chronic-migraine", high=None)
A_MUSCLE = a_clinic_reference(kind=ReferenceKind.MUSCLE, region="procerus", days=None)


def refused(reference: ClinicReference) -> tuple[Rule, str]:
    with pytest.raises(RuleBroken) as caught:
        checked_clinic_reference(reference)
    return caught.value.rule, caught.value.path


def test_total_has_units_and_days_and_no_place() -> None:
    typed = a_clinic_reference(use="chronic-migraine", region="procerus", low=HIGH)
    checked = checked_clinic_reference(typed)
    assert (checked.use, checked.region, checked.low) == ("", "", None)
    assert checked.as_total.kind is TotalKind.CLINIC
    assert refused(a_clinic_reference(high=None)) == (Rule.TEXT_EMPTY, "high")
    assert refused(a_clinic_reference(days=None)) == (Rule.TEXT_EMPTY, "days")


def test_use_has_units_or_days() -> None:
    assert checked_clinic_reference(A_USE).as_use("Migraine").interval_days == 84
    nothing = a_clinic_reference(kind=ReferenceKind.USE, use="a", high=None, days=None)
    assert refused(nothing) == (Rule.REFERENCE_EMPTY, "high")
    unnamed = a_clinic_reference(kind=ReferenceKind.USE)
    assert refused(unnamed) == (Rule.TEXT_EMPTY, "use")


def test_muscle_has_units_and_no_days() -> None:
    checked = checked_clinic_reference(a_clinic_reference(kind=ReferenceKind.MUSCLE, region="x"))
    assert checked.days is None
    assert checked_clinic_reference(A_MUSCLE).as_muscle.low == Units.parse("400")
    assert refused(a_clinic_reference(kind=ReferenceKind.MUSCLE)) == (Rule.TEXT_EMPTY, "region")


@pytest.mark.parametrize("source", ["", "  ", "\u202eabc"])
def test_source_is_plain_text(source: str) -> None:
    assert refused(a_clinic_reference(source=source))[1] == "source"


@pytest.mark.parametrize("days", [0, -1, 3651])
def test_days_have_ends(days: int) -> None:
    assert refused(a_clinic_reference(days=days)) == (Rule.NOT_A_WHOLE_NUMBER, "days")


def test_no_units_are_no_reference() -> None:
    assert refused(a_clinic_reference(high=NO_UNITS)) == (Rule.UNITS_NOT_POSITIVE, "high")


@given(st.integers(1, 100_000), st.integers(1, 100_000))
def test_range_is_kept_or_refused_as_reversed(low: int, high: int) -> None:
    typed = a_clinic_reference(
        kind=ReferenceKind.MUSCLE, region="procerus", low=Units(low), high=Units(high)
    )
    if low > high:
        assert refused(typed) == (Rule.RANGE_REVERSED, "high")
    else:
        assert (checked_clinic_reference(typed).low, typed.high) == (Units(low), Units(high))
