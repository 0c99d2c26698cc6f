"""One version of the atlas: every file proved at once, each diagram read when first needed."""

import re
from functools import partial
from pathlib import Path

from injector_app.domain.atlas import Atlas
from injector_app.domain.edition import DrawingId, Edition
from injector_app.reference.atlas_files import PALETTE, damaged, read_listed_bytes
from injector_app.reference.atlas_manifest import Manifest, read_manifest
from injector_app.reference.load_palette import load_palette
from injector_app.reference.on_demand import OnDemand
from injector_app.reference.read_diagram import SCHEMAS, read_diagram
from injector_app.reference.region_names import RegionNames

# The schema stands first in a file, and the name before anything that has a name as well.
_HEAD = 400
_NAME = re.compile(rb'"name":\s*(?:"([^"\\]+)")?')


def load_atlas(folder: Path) -> Atlas:
    """The atlas version of a folder.

    Raises:
        AtlasDamaged: a file is damaged, foreign, or not the one of the manifest.
    """
    manifest = read_manifest(folder)
    if str(manifest.version) != folder.name:
        raise damaged(folder / "manifest.json", "atlas_version")
    heads = {name: _proved_head(manifest, name) for name in manifest.files}
    return Atlas(
        version=manifest.version,
        bodies=manifest.bodies,
        names={
            view: diagram.name or _name_in(heads[diagram.file], folder / diagram.file)
            for view, diagram in manifest.diagrams.items()
        },
        region_names=RegionNames(manifest),
        diagrams={body: _diagrams(manifest, body) for body in manifest.bodies},
        palette=load_palette(manifest),
    )


def _diagrams(manifest: Manifest, body: str) -> OnDemand:
    return OnDemand(
        {
            view: partial(
                read_diagram,
                manifest.path(diagram, body),
                checksum=manifest.checksum(diagram, body),
                drawing_id=DrawingId(Edition(manifest.version, body), view),
                is_twin=diagram.is_twin,
            )
            for view, diagram in manifest.diagrams.items()
        }
    )


def _proved_head(manifest: Manifest, name: str) -> bytes:
    path = manifest.folder / name
    head = read_listed_bytes(path, manifest.files[name])[:_HEAD]
    if name != PALETTE and not any(f'"{schema}"'.encode() in head for schema in SCHEMAS):
        raise damaged(path, "schema")
    return head


def _name_in(head: bytes, path: Path) -> str:
    found = _NAME.search(head)
    if found is None or not found[1]:
        raise damaged(path, "name")
    return str(found[1], encoding="utf-8")
