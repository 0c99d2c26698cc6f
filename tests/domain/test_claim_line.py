"""A claim line divides and compares; what the record does not bear out, it leaves out."""

import pytest

from injector_app.domain.chart import Chart
from injector_app.domain.claim_line import ClaimLine, claim_lines
from injector_app.domain.package_code import PackageCode
from injector_app.domain.units import Units
from tests.support.builders import a_point, a_treatment, a_vial
from tests.support.real_catalog import real_catalog

HUNDRED, FIVE = Units.parse("100"), Units.parse("5")
KEPT = (PackageCode("botox", HUNDRED, "00023-1145-01"),)


def a_line(product: str, given: str, discarded: str | None, size: str = "100") -> ClaimLine:
    vial = a_vial(
        product=product,
        size=Units.parse(size),
        discarded=None if discarded is None else Units.parse(discarded),
    )
    visit = a_treatment(chart=Chart((a_point(units=Units.parse(given)),)), vials=(vial,))
    (line,) = claim_lines(visit, real_catalog(), KEPT)
    return line


@pytest.mark.parametrize(
    ("product", "given", "discarded", "size", "words"),
    [
        ("botox", "55", "45", "100", ("J0585", "55", "45", "JW")),
        ("botox", "100", "0", "100", ("J0585", "100", "0", "JZ")),
        # Something is left that nobody accounted for.
        ("botox", "55", "40", "100", ("J0585", "55", "40", "")),
        ("botox", "55", None, "100", ("J0585", "55", "\u2013", "")),
        # Five units are one billing unit: 3 U discarded are less than one.
        ("dysport", "297", "3", "300", ("J0586", "59.4", "0.6", "")),
        ("dysport", "295", "5", "300", ("J0586", "59", "1", "JW")),
        # No JW for a dose below one billing unit.
        ("dysport", "2", "298", "300", ("J0586", "0.4", "59.6", "")),
        ("botox-cosmetic", "55", "45", "100", ("", "\u2013", "\u2013", "")),
    ],
)
def test_vial_is_counted_as_a_payer_counts(
    product: str, given: str, discarded: str | None, size: str, words: tuple[str, ...]
) -> None:
    line = a_line(product, given, discarded, size)
    assert (line.hcpcs, line.given_words, line.discarded_words, line.modifier) == words


def test_package_code_is_of_product_and_size() -> None:
    assert a_line("botox", "55", "45").package == "00023-1145-01"
    assert a_line("botox", "55", "145", "200").package == ""
    assert a_line("xeomin", "55", "45").package == ""
