"""ClaimLine: a vial as a payer counts it; only sums, never a proposal.

JW and JZ: CMS, discarded drugs and biologicals (JW on a line of its own for what was discarded,
JZ for none, single-dose containers only); see `[billing]` in resources/reference/products.toml.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from injector_app.domain.catalog import Catalog
from injector_app.domain.package_code import PackageCode
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.domain.vial import VialBalance

NONE = "\u2013"


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """`billing_unit` is 0 where the product has no code."""

    balance: VialBalance
    hcpcs: str
    billing_unit: int
    package: str

    @property
    def given_words(self) -> str:
        """The billing units given, exactly."""
        return self._in_billing_units(self.balance.given)

    @property
    def discarded_words(self) -> str:
        """The billing units discarded, exactly; a dash while nothing is recorded."""
        discarded = self.balance.vial.discarded
        return NONE if discarded is None else self._in_billing_units(discarded)

    @property
    def modifier(self) -> str:
        """JW, JZ, or nothing where the record does not bear either out."""
        discarded = self.balance.vial.discarded
        if not self.hcpcs or discarded is None or self.balance.remaining.hundredths:
            return ""
        if not discarded.hundredths:
            return "JZ"
        one = self.billing_unit * 100
        return "JW" if min(discarded.hundredths, self.balance.given.hundredths) >= one else ""

    def _in_billing_units(self, units: Units) -> str:
        if not self.billing_unit:
            return NONE
        return f"{(Decimal(units.hundredths) / 100 / self.billing_unit).normalize():f}"


def claim_lines(
    treatment: Treatment, catalog: Catalog, packages: Sequence[PackageCode]
) -> tuple[ClaimLine, ...]:
    """One per vial, in their order."""
    codes = {(each.product, each.size): each.code for each in packages}
    return tuple(_line(balance, catalog, codes) for balance in treatment.balances())


def _line(balance: VialBalance, catalog: Catalog, codes: dict[tuple[str, Units], str]) -> ClaimLine:
    vial = balance.vial
    product = catalog.product(vial.product)
    package = codes.get((vial.product, vial.size), "")
    return ClaimLine(balance, product.hcpcs, product.billing_unit, package)
