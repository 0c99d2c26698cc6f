"""ListWords: names instead of ids, as the region of the clinic knows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion


@dataclass(frozen=True, slots=True)
class ListWords:
    """A product or indication that the catalog does not know any more keeps its id."""

    catalog: Catalog
    region: WorldRegion

    def product(self, product_id: str) -> str:
        """The brand."""
        known = self.catalog.products.get(product_id)
        return known.brand(self.region) if known else product_id

    def indication(self, indication: str) -> str:
        """What it was given for."""
        known = self.catalog.indications.get(indication)
        return known.name if known else indication

    def given(self, units: Iterable[tuple[str, str]]) -> str:
        """Units per product; different products stay apart."""
        return " + ".join(f"{self.product(product)} {amount} U" for product, amount in units)

    def day(self, day: date) -> str:
        """A date as people here write it."""
        return write_date(day, self.region)
