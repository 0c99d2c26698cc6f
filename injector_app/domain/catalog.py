"""Catalog: look up products, indications, diagrams and protocols."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.diagram import Diagram, Theme
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.indication import Indication
from injector_app.domain.label_reference import NO_REFERENCES, LabelReferences
from injector_app.domain.product import Product
from injector_app.domain.protocol import Protocol

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything the program knows before any record is opened; read once, never changed."""

    atlas_version: int
    products: Mapping[str, Product]
    indications: Mapping[str, Indication]
    diagrams: Mapping[str, Diagram]
    protocols: Mapping[str, Protocol]
    palette: Mapping[Theme, Mapping[str, str]]
    references: LabelReferences = NO_REFERENCES

    def product(self, product_id: str) -> Product:
        """The product, or `UNKNOWN_PRODUCT`."""
        return _entry(self.products, product_id, Rule.UNKNOWN_PRODUCT)

    def indication(self, indication_id: str) -> Indication:
        """The indication, or `UNKNOWN_INDICATION`."""
        return _entry(self.indications, indication_id, Rule.UNKNOWN_INDICATION)

    def diagram(self, diagram_id: str) -> Diagram:
        """The diagram, or `UNKNOWN_DIAGRAM`."""
        return _entry(self.diagrams, diagram_id, Rule.UNKNOWN_DIAGRAM)

    def protocol(self, protocol_id: str) -> Protocol:
        """The protocol, or `UNKNOWN_PROTOCOL`."""
        return _entry(self.protocols, protocol_id, Rule.UNKNOWN_PROTOCOL)

    def products_sold_in(self, region: WorldRegion) -> tuple[Product, ...]:
        """Products with a brand in the region."""
        return tuple(p for p in self.products.values() if p.is_sold_in(region))

    def regions_of_use(self, indication_id: str) -> frozenset[str]:
        """The regions that published protocols name for an indication."""
        return frozenset(
            site.region
            for protocol in self.protocols.values()
            if protocol.indication == indication_id
            for site in protocol.sites
        )

    def region_name(self, region_id: str) -> str:
        """The English name of a region of any diagram, else its id in words."""
        for diagram in self.diagrams.values():
            for region in diagram.regions_named(region_id):
                return region.english
        return region_id.replace("-", " ")


def _entry(entries: Mapping[str, Entry], key: str, rule: Rule) -> Entry:
    try:
        return entries[key]
    except KeyError as problem:
        raise RuleBroken(rule, value=key[:60]) from problem
