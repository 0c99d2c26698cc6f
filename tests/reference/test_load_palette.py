"""Three palettes for one geometry, the printed one in grey."""

from pathlib import Path
from typing import Any

import pytest

from injector_app.domain.theme import Theme
from injector_app.reference.atlas_errors import AtlasDamaged
from injector_app.reference.atlas_manifest import read_manifest
from injector_app.reference.load_atlas import load_atlas
from injector_app.reference.load_palette import load_palette
from tests.support.atlas import DIAGRAMS, atlas_copy, rewrite

FIRST = read_manifest(DIAGRAMS / "1")
PALETTE = load_palette(FIRST)


def test_every_theme_has_every_fill_that_is_drawn() -> None:
    drawn = {
        shape.fill
        for diagram in load_atlas(DIAGRAMS / "1").diagrams["adult"].values()
        for layer in diagram.layers
        for shape in layer.shapes
    }
    for theme in Theme:
        assert drawn <= set(PALETTE[theme])


def test_print_is_grey() -> None:
    for colour in PALETTE[Theme.PRINT].values():
        assert colour[1:3] == colour[3:5] == colour[5:7]


def test_dark_skin_stays_lighter_than_its_paper() -> None:
    dark = PALETTE[Theme.DARK]
    assert int(dark["skin-30"][1:3], 16) > 2 * int(dark["paper"][1:3], 16)


@pytest.mark.parametrize(
    "changes",
    [{"light": {"ink": "black"}}, {"dark": {"ink": "#12345"}}, {"print": []}, {"sepia": {}}],
)
def test_foreign_palette_is_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    version = atlas_copy(tmp_path)
    rewrite(version, "palette.json", changes)
    with pytest.raises(AtlasDamaged):
        load_palette(read_manifest(version))
