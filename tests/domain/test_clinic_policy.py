"""Idle times keep to their ranges; the hard lock never comes before the soft one."""

import pytest

from injector_app.domain.clinic_policy import ClinicPolicy, checked_policy
from injector_app.domain.errors import Rule, RuleBroken


def test_policy_as_set_up_is_allowed() -> None:
    assert checked_policy(ClinicPolicy()) == ClinicPolicy()


@pytest.mark.parametrize(
    ("soft", "hard", "path"),
    [(1, 30, "soft"), (11, 30, "soft"), (5, 9, "hard"), (5, 61, "hard")],
)
def test_minutes_out_of_range_are_refused(soft: int, hard: int, path: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        checked_policy(ClinicPolicy(soft_lock_minutes=soft, hard_lock_minutes=hard))
    assert caught.value.rule is Rule.MINUTES_OUT_OF_RANGE
    assert caught.value.path == f"{path}_lock_minutes"
