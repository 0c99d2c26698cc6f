"""A catalog with two versions of the atlas: the second draws the face elsewhere, for two bodies."""

from dataclasses import replace

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Diagram
from injector_app.domain.region import Region
from tests.support.small_catalog import a_box, an_atlas, small_catalog

BODIES = {"adult": "Adult", "adult_male": "Adult, male"}
DOWN = 200


def two_atlases() -> Catalog:
    """The small catalog, and a second version in which everything lies 200 units lower."""
    catalog = small_catalog()
    lower = [_lower(diagram) for diagram in catalog.diagrams.values()]
    second = an_atlas(2, *lower, bodies=BODIES)
    return replace(catalog, atlases={**catalog.atlases, 2: second})


def _lower(diagram: Diagram) -> Diagram:
    regions = tuple(_lower_region(region) for region in diagram.regions)
    body = (a_box(100, 100 + DOWN, 700, 900),)
    return replace(diagram, regions=regions, silhouette=body)


def _lower_region(region: Region) -> Region:
    polygon = tuple((x, y + DOWN) for x, y in region.polygon)
    return replace(region, polygon=polygon, centre=(region.centre[0], region.centre[1] + DOWN))
