"""The catalog: everything the program knows before any record is opened."""

from collections.abc import Mapping
from pathlib import Path

from injector_app.domain.atlas import Atlas
from injector_app.domain.catalog import Catalog
from injector_app.reference.atlas_files import damaged
from injector_app.reference.load_atlas import load_atlas
from injector_app.reference.load_indications import load_indications
from injector_app.reference.load_label_references import load_label_references
from injector_app.reference.load_products import load_products
from injector_app.reference.load_protocol_sites import load_protocol_sites
from injector_app.reference.load_protocols import load_protocols


def load_catalog(resources: Path) -> Catalog:
    """Read every version of the atlas and the reference tables.

    Raises:
        RecordsProblem: a file is damaged or foreign.
    """
    atlases, tables = _atlases(resources / "diagrams"), resources / "reference"
    newest = atlases[max(atlases)]
    places = load_protocol_sites(tables / "protocol_sites.json", atlas_version=newest.version)
    return Catalog(
        products=load_products(tables / "products.toml"),
        indications=load_indications(tables / "indications.toml", diagrams=newest.names),
        atlases=atlases,
        protocols=load_protocols(tables / "protocols.json", places=places),
        references=load_label_references(tables / "products.toml"),
    )


def _atlases(folder: Path) -> Mapping[int, Atlas]:
    versions = sorted(int(each.name) for each in folder.glob("[0-9]*") if each.name.isdecimal())
    # Without the first version, records charted on it could not be shown.
    if not versions or versions != list(range(1, versions[-1] + 1)):
        raise damaged(folder, "a version is missing")
    return {version: load_atlas(folder / str(version)) for version in versions}
