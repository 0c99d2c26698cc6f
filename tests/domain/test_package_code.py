"""Codes of cartons, as claims want them."""

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.package_code import checked_code, package_code_name

US, CA, UK = WorldRegion.US, WorldRegion.CA, WorldRegion.UK


@pytest.mark.parametrize(
    ("typed", "claimed"),
    [
        ("72960-112-01", "72960-0112-01"),
        ("0023-1145-01", "00023-1145-01"),
        ("15054-0530-6", "15054-0530-06"),
        (" 00023-1145-01 ", "00023-1145-01"),
    ],
)
def test_ndc_gets_its_eleven_digits(typed: str, claimed: str) -> None:
    assert checked_code(typed, US) == claimed


@pytest.mark.parametrize(
    "typed", ["", "0023114501", "0023-1145", "023-112-01", "0023-112-1", "a-b-c"]
)
def test_what_is_no_ndc_is_refused(typed: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        checked_code(typed, US)
    assert caught.value.rule is Rule.NOT_A_PACKAGE_CODE


def test_din_has_eight_digits() -> None:
    assert checked_code("01981501", CA) == "01981501"
    with pytest.raises(RuleBroken):
        checked_code("0198150", CA)


def test_elsewhere_a_code_is_what_the_clinic_writes() -> None:
    assert checked_code(" PL 0001 ", UK) == "PL 0001"
    assert [package_code_name(each) for each in (US, CA, UK)] == ["NDC", "DIN", ""]
