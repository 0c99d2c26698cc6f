"""Which vials can be opened: products and sizes sold in the clinic's region."""

from dataclasses import dataclass

from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.gui.chart.document import ChartDocument


@dataclass(frozen=True, slots=True)
class VialKind:
    """A product id and the size of its vial."""

    product: str
    size: Units


def vial_choices(
    document: ChartDocument, *, beside: Vial | None = None
) -> tuple[tuple[str, VialKind], ...]:
    """Kinds of vials in words, by name and size; `beside` is offered even if not sold here."""
    region = document.clinic.region
    kinds = [
        VialKind(product.id, size)
        for product in document.catalog.products_sold_in(region)
        for size in product.vial_sizes(region)
    ]
    if beside and (own := VialKind(beside.product, beside.size)) not in kinds:
        kinds.append(own)
    kinds.sort(key=lambda kind: (document.product_name(kind.product), kind.size))
    return tuple((f"{document.product_name(k.product)} {k.size} U", k) for k in kinds)
