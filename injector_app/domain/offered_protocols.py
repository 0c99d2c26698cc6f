"""Which published protocols fit a treatment; the others stay within reach."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.made_for import fits, made_for
from injector_app.domain.protocol import Protocol
from injector_app.domain.search_text import fold


@dataclass(frozen=True, slots=True)
class ProtocolFilter:
    """What a treatment asks for; empty fields ask for nothing."""

    region: WorldRegion
    indication: str = ""
    product: str = ""


def offered_protocols(
    catalog: Catalog, wanted: ProtocolFilter
) -> tuple[tuple[Protocol, ...], tuple[Protocol, ...]]:
    """The protocols that fit, and the others; those that no diagram shows are in neither."""
    placed = [protocol for protocol in catalog.protocols.values() if protocol.sites]
    offered = tuple(p for p in placed if _is_offered(p, catalog, wanted))
    return offered, tuple(p for p in placed if p not in offered)


def with_words(protocols: Iterable[Protocol], words: str, catalog: Catalog) -> tuple[Protocol, ...]:
    """Those that have every word in name, use, toxin, brand or muscles."""
    wanted = fold(words).split()
    return tuple(each for each in protocols if all(word in _text(each, catalog) for word in wanted))


def _is_offered(protocol: Protocol, catalog: Catalog, wanted: ProtocolFilter) -> bool:
    return (
        _is_for_use(protocol.indication, wanted.indication)
        and _is_for_product(protocol, catalog, wanted)
        and _is_for_region(protocol, wanted.region)
    )


def _is_for_use(indication: str, wanted: str) -> bool:
    """Cervical dystonia takes in torticollis, and the other way round."""
    return not wanted or indication.startswith(wanted) or wanted.startswith(indication)


def _is_for_product(protocol: Protocol, catalog: Catalog, wanted: ProtocolFilter) -> bool:
    toxin = made_for(protocol, catalog)
    if wanted.product in catalog.products:
        return fits(catalog.products[wanted.product], toxin)
    return any(fits(product, toxin) for product in catalog.products_sold_in(wanted.region))


def _is_for_region(protocol: Protocol, region: WorldRegion) -> bool:
    # The table knows no Canadian labels, so in Canada they filter nothing.
    is_elsewhere = bool(protocol.labelled_in) and region not in protocol.labelled_in
    return region is WorldRegion.CA or not is_elsewhere


def _text(protocol: Protocol, catalog: Catalog) -> str:
    return fold(" ".join(_words(protocol, catalog)))


def _words(protocol: Protocol, catalog: Catalog) -> Iterator[str]:
    known = catalog.indications.get(protocol.indication)
    yield from (protocol.name, protocol.id.replace("_", " "), protocol.generic)
    yield known.name if known else protocol.indication
    for product in catalog.products.values():
        if protocol.generic and product.generic in protocol.generic:
            yield from (name for names in product.brands.values() for name in names)
    yield from dict.fromkeys(site.muscle for site in protocol.sites)
