"""PackageCode: what a payer calls a carton, typed off it by the clinic."""

import re
from dataclasses import dataclass

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.units import Units

# US claims want 11 digits as 5-4-2 (Daxxify access page, read 2026); a carton has 10 in one of
# three forms, and the part that is short gets a zero in front.
_NDC = re.compile(r"(\d{4,5})-(\d{3,4})-(\d{1,2})")
_NDC_DIGITS = (5, 4, 2)
# Health Canada: a Drug Identification Number has 8 digits.
_DIN = re.compile(r"\d{8}")


@dataclass(frozen=True, slots=True)
class PackageCode:
    """Of one vial size of a product."""

    product: str
    size: Units
    code: str


def package_code_name(region: WorldRegion) -> str:
    """How the code is called there, or "" where none is known."""
    return {WorldRegion.US: "NDC", WorldRegion.CA: "DIN"}.get(region, "")


def checked_code(text: str, region: WorldRegion) -> str:
    """As claims want it: 11 digits in three parts in the US, 8 digits in Canada.

    Raises:
        RuleBroken: it is not such a code.
    """
    plain = text.strip()
    if region is WorldRegion.US:
        return _ndc(plain)
    if region is WorldRegion.CA and not _DIN.fullmatch(plain):
        raise RuleBroken(Rule.NOT_A_PACKAGE_CODE, path="packages", value=plain[:40], name="DIN")
    return plain


def _ndc(plain: str) -> str:
    found = _NDC.fullmatch(plain)
    short = sum(map(len, found.groups())) if found else 0
    if found is None or short not in {sum(_NDC_DIGITS) - 1, sum(_NDC_DIGITS)}:
        raise RuleBroken(Rule.NOT_A_PACKAGE_CODE, path="packages", value=plain[:40], name="NDC")
    parts = zip(found.groups(), _NDC_DIGITS, strict=True)
    return "-".join(part.zfill(digits) for part, digits in parts)
