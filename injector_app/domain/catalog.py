"""Catalog: look up products, indications, diagrams and protocols."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from injector_app.domain.atlas import Atlas
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.diagram import Diagram, Theme
from injector_app.domain.edition import DEFAULT_BODY, DrawingId, Edition
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.indication import Indication
from injector_app.domain.label_reference import NO_REFERENCES, LabelReferences
from injector_app.domain.product import Product
from injector_app.domain.protocol import Protocol

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything the program knows before any record is opened; read once, never changed.

    All versions of the atlas stay: what was charted on one is shown on that one for ever.
    """

    products: Mapping[str, Product]
    indications: Mapping[str, Indication]
    atlases: Mapping[int, Atlas]
    protocols: Mapping[str, Protocol]
    references: LabelReferences = NO_REFERENCES

    @property
    def newest(self) -> Atlas:
        """The atlas that new treatments are charted on."""
        return self.atlases[max(self.atlases)]

    @property
    def atlas_version(self) -> int:
        """The version of the newest atlas."""
        return self.newest.version

    @property
    def diagrams(self) -> Mapping[str, Diagram]:
        """The diagrams of the newest atlas, of the usual body."""
        return self.newest.diagrams[DEFAULT_BODY]

    @property
    def palette(self) -> Mapping[Theme, Mapping[str, str]]:
        """The colours of the newest atlas."""
        return self.newest.palette

    @property
    def bodies(self) -> Mapping[str, str]:
        """The names of the bodies that a patient can be charted on."""
        return self.newest.bodies

    @property
    def editions(self) -> tuple[Edition, ...]:
        """Every version and body there is, oldest first."""
        atlases = self.atlases.items()
        return tuple(
            Edition(version, body) for version, atlas in atlases for body in atlas.diagrams
        )

    def edition_for(self, body: str) -> Edition:
        """What a new treatment of a patient with that body is charted on."""
        known = body if body in self.newest.diagrams else DEFAULT_BODY
        return Edition(self.atlas_version, known)

    def drawings(self, edition: Edition) -> Mapping[str, Diagram]:
        """The diagrams of an edition; none when this copy of the program does not have it."""
        atlas = self.atlases.get(edition.version)
        return atlas.diagrams.get(edition.body, {}) if atlas else {}

    def drawing(self, drawing_id: DrawingId) -> Diagram | None:
        """The one drawing on which a point's position is true, if it is here."""
        return self.drawings(drawing_id.edition).get(drawing_id.diagram)

    def has_drawing(self, drawing_id: DrawingId) -> bool:
        """Whether the drawing is here; reads none."""
        return drawing_id.diagram in self.drawings(drawing_id.edition)

    def drawing_name(self, drawing_id: DrawingId) -> str:
        """The name of a drawing, else its id; reads none."""
        atlas = self.atlases.get(drawing_id.edition.version)
        diagram = drawing_id.diagram
        return atlas.names.get(diagram, diagram) if atlas else diagram

    def colours(self, diagram: Diagram, theme: Theme) -> Mapping[str, str]:
        """The colours a diagram is painted in: those of its own atlas."""
        return self.atlases[diagram.atlas_version].palette[theme]

    def product(self, product_id: str) -> Product:
        """The product, or `UNKNOWN_PRODUCT`."""
        return _entry(self.products, product_id, Rule.UNKNOWN_PRODUCT)

    def indication(self, indication_id: str) -> Indication:
        """The indication, or `UNKNOWN_INDICATION`."""
        return _entry(self.indications, indication_id, Rule.UNKNOWN_INDICATION)

    def diagram(self, diagram_id: str, edition: Edition | None = None) -> Diagram:
        """The diagram of an edition, else of the newest, or `UNKNOWN_DIAGRAM`."""
        drawings = self.diagrams if edition is None else self.drawings(edition)
        return _entry(drawings, diagram_id, Rule.UNKNOWN_DIAGRAM)

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

    def knows_region(self, region_id: str) -> bool:
        """Whether any diagram of any version has a region of that id."""
        return any(region_id in atlas.region_names for atlas in self.atlases.values())

    def region_name(self, region_id: str) -> str:
        """The English name of a region of any diagram, else its id in words."""
        for version in sorted(self.atlases, reverse=True):
            if name := self.atlases[version].region_names.get(region_id):
                return name
        return region_id.replace("-", " ")


def _entry(entries: Mapping[str, Entry], key: str, rule: Rule) -> Entry:
    try:
        return entries[key]
    except KeyError as problem:
        raise RuleBroken(rule, value=key[:60]) from problem
