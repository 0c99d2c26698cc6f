"""Screen and paper show the same drawing, pixel for pixel, anti-aliasing aside."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Diagram
from injector_app.domain.outline import Layer
from injector_app.domain.theme import Theme
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder
from tests.support.two_painters import on_paper, on_screen, share_that_differs

CATALOG = load_catalog(resources_folder())
MOST = 0.01

pytestmark = pytest.mark.usefixtures("qapp")


def difference(catalog: Catalog, on_the_screen: Diagram, printed: Diagram) -> float:
    colours = catalog.colours(printed, Theme.PRINT)
    return share_that_differs(on_screen(on_the_screen, colours), on_paper(printed, colours))


@pytest.mark.parametrize("view", CATALOG.diagrams)
def test_view_is_the_same_on_both(view: str) -> None:
    diagram = CATALOG.diagram(view)
    assert difference(CATALOG, diagram, diagram) <= MOST


@pytest.mark.looks
@pytest.mark.parametrize(
    "drawing",
    [
        pytest.param((edition, view), id=f"{edition.version}-{edition.body}-{view}")
        for edition in CATALOG.editions
        for view in CATALOG.drawings(edition)
    ],
)
def test_every_drawing_of_every_edition_is_the_same_on_both(drawing: tuple[object, str]) -> None:
    edition, view = drawing
    diagram = next(CATALOG.drawings(each)[view] for each in CATALOG.editions if each == edition)
    assert difference(CATALOG, diagram, diagram) <= MOST


def test_control_one_missing_path_is_noticed() -> None:
    whole = CATALOG.atlases[1].diagrams["adult"]["head_back"]
    assert difference(CATALOG, whole, without(whole, "hair", 10)) > MOST


def test_control_a_drawing_of_another_place_is_noticed() -> None:
    one, other = CATALOG.diagram("sole_left"), CATALOG.diagram("palm_left")
    assert difference(CATALOG, one, other) > MOST


def without(diagram: Diagram, name: str, place: int) -> Diagram:
    """The drawing without one path of a layer."""
    layers = tuple(
        Layer(name, [*layer.shapes[:place], *layer.shapes[place + 1 :]])
        if layer.name == name
        else layer
        for layer in diagram.layers
    )
    return replace(diagram, layers=layers)
