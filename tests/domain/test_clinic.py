"""A clinic knows its region and zone."""

import pytest

from injector_app.domain.clinic import DEFAULT_ZONES, WorldRegion, new_clinic
from injector_app.domain.errors import Rule, RuleBroken


def test_zone_follows_the_region_unless_given() -> None:
    assert new_clinic(name="A", address="", region="ca").time_zone == "America/Toronto"
    clinic = new_clinic(name="A", address="", region="US", time_zone="America/Denver")
    assert str(clinic.zone) == "America/Denver"


def test_every_region_has_a_zone() -> None:
    assert set(DEFAULT_ZONES) == set(WorldRegion)


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"name": " "}, Rule.TEXT_EMPTY),
        ({"region": "FR"}, Rule.UNKNOWN_REGION_OF_WORLD),
        ({"time_zone": "Mars/Base"}, Rule.UNKNOWN_TIME_ZONE),
    ],
)
def test_impossible_clinic_is_refused(fields: dict[str, str], rule: Rule) -> None:
    typed = {"name": "A", "address": "", "region": "US", **fields}
    with pytest.raises(RuleBroken) as caught:
        new_clinic(**typed)  # type: ignore[arg-type]
    assert caught.value.rule is rule
