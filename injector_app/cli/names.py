"""Names: dates, brands and places as the clinic's region writes them."""

from dataclasses import dataclass
from datetime import date

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.edition import DrawingId


@dataclass(frozen=True, slots=True)
class Names:
    """What a person reads instead of ids."""

    catalog: Catalog
    world_region: WorldRegion

    def day(self, day: date | None) -> str:
        """A date, or nothing."""
        return write_date(day, self.world_region) if day else ""

    def brand(self, product: str) -> str:
        """The brand of a product."""
        return self.catalog.product(product).brand(self.world_region)

    def indication(self, indication: str) -> str:
        """The name of an indication."""
        return self.catalog.indication(indication).name if indication else "no indication"

    def diagram(self, drawing: DrawingId) -> str:
        """The name of a diagram."""
        return self.catalog.drawing_name(drawing)

    def region(self, region: str) -> str:
        """The name of a muscle or skin region."""
        return self.catalog.region_name(region) if region else "no region"
