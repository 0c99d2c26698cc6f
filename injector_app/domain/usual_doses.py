"""The doses that were given most often: counted, never worked out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units

KEPT = 6


def usual_doses(treatments: Iterable[Treatment]) -> Mapping[str, tuple[Units, ...]]:
    """For each product, the doses of given points by how many points had them."""
    counts: defaultdict[str, Counter[Units]] = defaultdict(Counter)
    for treatment in treatments:
        for point in treatment.chart.given:
            if vial := treatment.vial_of(point):
                counts[vial.product][point.units] += 1
    return {
        product: tuple(units for units, _ in doses.most_common(KEPT))
        for product, doses in counts.items()
    }
