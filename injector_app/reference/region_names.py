"""RegionNames: the English names of all regions of an atlas, found without reading diagrams."""

import json
import re
from collections.abc import Iterator, Mapping

from injector_app.domain.edition import DEFAULT_BODY
from injector_app.reference.atlas_files import read_listed_bytes
from injector_app.reference.atlas_manifest import Manifest

# A region begins with these members, in this order, as the generator writes them.
_TEXT = rb'\s*("(?:[^"\\]|\\.)*")'
_REGION = re.compile(
    rb'"id":' + _TEXT + rb',\s*"side":' + _TEXT + rb',\s*"latin":' + _TEXT + rb',\s*"english":'
    + _TEXT
)  # fmt: skip


class RegionNames(Mapping[str, str]):
    """Names by region id; the files are looked through once, when a name is first asked for."""

    def __init__(self, manifest: Manifest) -> None:
        self._manifest = manifest
        self._names: Mapping[str, str] | None = None

    def __getitem__(self, region_id: str) -> str:
        return self._found[region_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    @property
    def _found(self) -> Mapping[str, str]:
        if self._names is None:
            self._names = _names(self._manifest)
        return self._names


def _names(manifest: Manifest) -> Mapping[str, str]:
    # The bodies have the same regions, and a twin those of the drawn side.
    listed = {manifest.key(each, DEFAULT_BODY) for each in manifest.diagrams.values()}
    found: dict[str, str] = {}
    for name in sorted(listed):
        data = read_listed_bytes(manifest.folder / name, manifest.files[name])
        for region_id, _, _, english in _REGION.findall(data):
            found.setdefault(json.loads(region_id), json.loads(english))
    return found
