"""Which product a dose is of: units of one product are nothing to another."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.product import Product
from injector_app.domain.protocol import Protocol


def fits(product: Product, made_for: str) -> bool:
    """Whether doses made for a product id or a toxin, as it is published, are of this product."""
    return not made_for or product.id == made_for or product.generic in made_for


def made_for(protocol: Protocol, catalog: Catalog) -> str:
    """The toxin of a protocol; "" when it names none that the catalog knows."""
    known = any(product.generic in protocol.generic for product in catalog.products.values())
    return protocol.generic if known else ""


def made_for_words(made_for: str, catalog: Catalog, region: WorldRegion) -> str:
    """As in: Botox; abobotulinumtoxinA (Dysport)."""
    if made_for in catalog.products:
        return catalog.products[made_for].brand(region)
    brands = [p.brand(region) for p in catalog.products_sold_in(region) if fits(p, made_for)]
    return f"{made_for} ({', '.join(brands)})" if made_for and brands else made_for
