"""In which regions a visit gave something."""

from injector_app.domain.totals import totals
from injector_app.domain.treatment import Treatment


def regions_given(visit: Treatment) -> tuple[str, ...]:
    """Ids of regions, that of the most units first."""
    units: dict[str, int] = {}
    for total in totals(visit):
        for region, given in total.by_region.items():
            units[region] = units.get(region, 0) + given.hundredths
    # Units of different products are not alike; here they only put the regions in an order.
    return tuple(sorted(units, key=lambda region: -units[region]))
