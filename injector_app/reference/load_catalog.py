"""The catalog: everything the program knows before any record is opened."""

from pathlib import Path

from injector_app.domain.catalog import Catalog
from injector_app.reference.load_diagrams import load_diagrams
from injector_app.reference.load_indications import load_indications
from injector_app.reference.load_label_references import load_label_references
from injector_app.reference.load_palette import load_palette
from injector_app.reference.load_products import load_products
from injector_app.reference.load_protocol_sites import load_protocol_sites
from injector_app.reference.load_protocols import load_protocols

ATLAS_VERSION = 1


def load_catalog(resources: Path) -> Catalog:
    """Read the atlas and the reference tables.

    Raises:
        RecordsProblem: a file is damaged or foreign.
    """
    atlas, tables = resources / "diagrams", resources / "reference"
    diagrams = load_diagrams(atlas, ATLAS_VERSION)
    places = load_protocol_sites(tables / "protocol_sites.json")
    return Catalog(
        atlas_version=ATLAS_VERSION,
        products=load_products(tables / "products.toml"),
        indications=load_indications(tables / "indications.toml", diagrams=diagrams),
        diagrams=diagrams,
        protocols=load_protocols(tables / "protocols.json", places=places),
        palette=load_palette(atlas, ATLAS_VERSION),
        references=load_label_references(tables / "products.toml"),
    )
