"""The palette: one colour per theme for every fill of the atlas."""

import re
from collections.abc import Mapping
from pathlib import Path

from injector_app.domain.theme import Theme
from injector_app.reference.atlas_files import damaged, read_atlas_file

_COLOUR = re.compile(r"#[0-9a-f]{6}")


def load_palette(atlas: Path, version: int = 1) -> Mapping[Theme, Mapping[str, str]]:
    """Colours by theme and name, of an atlas version.

    Raises:
        AtlasDamaged: the file is damaged or foreign.
    """
    path = atlas / str(version) / "palette.json"
    plain = read_atlas_file(path)
    palette = {theme: plain.get(theme.value, {}) for theme in Theme}
    names = {frozenset(colours) for colours in palette.values()}
    if len(names) != 1:
        raise damaged(path, "the themes name different colours")
    for colours in palette.values():
        for name, colour in colours.items():
            if not _COLOUR.fullmatch(colour):
                raise damaged(path, name)
    return palette
