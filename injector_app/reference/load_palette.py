"""The palette: one colour per theme for every fill of the atlas."""

import re
from collections.abc import Mapping
from pathlib import Path

from injector_app.domain.theme import Theme
from injector_app.reference.atlas_files import PALETTE, damaged, read_atlas_file
from injector_app.reference.atlas_manifest import Manifest

_COLOUR = re.compile(r"#[0-9a-f]{6}")


def load_palette(manifest: Manifest) -> Mapping[Theme, Mapping[str, str]]:
    """Colours by theme and name, of an atlas version.

    Raises:
        AtlasDamaged: the file is damaged or foreign.
    """
    path = manifest.folder / PALETTE
    plain = read_atlas_file(path, checksum=manifest.files[PALETTE])
    if not isinstance(plain, dict) or set(plain) != set(Theme):
        raise damaged(path, "themes")
    palette = {theme: _colours(path, plain[theme]) for theme in Theme}
    if len({frozenset(colours) for colours in palette.values()}) != 1:
        raise damaged(path, "the themes name different colours")
    return palette


def _colours(path: Path, colours: object) -> Mapping[str, str]:
    if not isinstance(colours, dict):
        raise damaged(path, "colours")
    for name, colour in colours.items():
        if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
            raise damaged(path, name)
    return colours
