"""Protocol: a published pattern of sites, placed only by the clinician's explicit act."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.units import Units


@dataclass(frozen=True, slots=True)
class ProtocolSite:
    """One point of a protocol, resolved to a place on a diagram."""

    diagram: str
    position: Position
    region: str
    side: Side
    units: Units | None
    placement: str


@dataclass(frozen=True, slots=True)
class Protocol:
    """A published pattern with its source; sites without units leave the dose to the clinician.

    `sites` are those on the usual body; `other_bodies` has the same ones on the others. All lie on
    the diagrams of the newest atlas.
    """

    id: str
    name: str
    indication: str
    generic: str
    plane: str
    source: str
    sites: tuple[ProtocolSite, ...]
    other_bodies: Mapping[str, tuple[ProtocolSite, ...]] = field(default_factory=dict)

    def sites_on(self, body: str) -> tuple[ProtocolSite, ...]:
        """The sites on the diagrams of a body."""
        return self.other_bodies.get(body, self.sites)

    @property
    def has_doses(self) -> bool:
        """Whether the source fixes the units of every site."""
        return bool(self.sites) and all(site.units is not None for site in self.sites)
