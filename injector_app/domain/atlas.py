"""Atlas: one version of the diagrams, for every body it was drawn for."""

from collections.abc import Mapping
from dataclasses import dataclass

from injector_app.domain.diagram import Diagram
from injector_app.domain.theme import Theme


@dataclass(frozen=True, slots=True)
class Atlas:
    """The diagrams of a version by body and id; names are there without reading a diagram.

    `names` says the diagrams in the order of the body, `bodies` the bodies, the usual one first,
    and `region_names` the English names of all regions.
    """

    version: int
    bodies: Mapping[str, str]
    names: Mapping[str, str]
    region_names: Mapping[str, str]
    diagrams: Mapping[str, Mapping[str, Diagram]]
    palette: Mapping[Theme, Mapping[str, str]]
