"""Protocol: a published pattern of sites, placed only by the clinician's explicit act."""

from dataclasses import dataclass

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
    """A published pattern with its source; sites without units leave the dose to the clinician."""

    id: str
    name: str
    indication: str
    generic: str
    plane: str
    source: str
    sites: tuple[ProtocolSite, ...]

    @property
    def has_doses(self) -> bool:
        """Whether the source fixes the units of every site."""
        return bool(self.sites) and all(site.units is not None for site in self.sites)
