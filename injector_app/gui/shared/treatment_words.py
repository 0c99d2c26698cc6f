"""How a past treatment is written in lists."""

from dataclasses import dataclass

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.outside_treatment import OutsideTreatment

STATES = {
    TreatmentState.DRAFT: "Draft",
    TreatmentState.SIGNED: "Signed",
    TreatmentState.RETRACTED: "Retracted",
}
# A draft, too: the signed note holds until this one is signed.
CORRECTION = "Correction in work"


@dataclass(frozen=True, slots=True)
class TreatmentWords:
    """Writes found treatments with the clinic's dates and the names its region knows."""

    catalog: Catalog
    region: WorldRegion

    def date(self, found: FoundTreatment) -> str:
        """The day of the visit where it took place."""
        return write_date(found.performed_at.date(), self.region)

    def birth_date(self, found: FoundTreatment) -> str:
        """The patient's birth date."""
        return write_date(found.birth_date, self.region)

    def totals(self, found: FoundTreatment) -> str:
        """What was given, per product; units of different products stay apart."""
        given = dict(found.units)
        totals = " + ".join(
            f"{self.product(product)} {given.get(product, '0')} U" for product in found.products
        )
        return f"Not counted: {totals}" if found.state is TreatmentState.RETRACTED else totals

    def product(self, product_id: str) -> str:
        """The brand name in the clinic's region."""
        product = self.catalog.products.get(product_id)
        return product.brand(self.region) if product else product_id

    def indication(self, found: FoundTreatment) -> str:
        """Why it was given."""
        known = self.catalog.indications.get(found.indication)
        return known.name if known else found.indication

    def state(self, found: FoundTreatment) -> str:
        """Draft, signed, retracted, or a draft that is to correct what was signed."""
        return CORRECTION if found.corrects else STATES[found.state]

    def outside(self, outside: OutsideTreatment) -> str:
        """What is known of a treatment elsewhere, in one line."""
        product = self.product(outside.product) if outside.product else "Product not known"
        units = f"{outside.units} U" if outside.units is not None else "units not known"
        parts = (write_date(outside.given_on, self.region), product, units, outside.place)
        return " · ".join(part for part in parts if part)
