"""Protocol: a published pattern of sites, placed only by the clinician's explicit act."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.dose_range import OPEN_DOSE, DoseRange
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.units import Units


@dataclass(frozen=True, slots=True)
class ProtocolSite:
    """One point of a protocol, resolved to a place on a diagram.

    `units` is a dose that may be entered for a person; `recorded` only says what the source says.
    """

    diagram: str
    position: Position
    region: str
    side: Side
    units: Units | None
    placement: str
    muscle: str = ""
    recorded: DoseRange | None = None


@dataclass(frozen=True, slots=True)
class Protocol:
    """A published pattern with its source; sites without units leave the dose to the clinician.

    `sites` are those on the usual body; `other_bodies` has the same ones on the others. All lie on
    the diagrams of the newest atlas. `total` is what the source adds up to, without doses that it
    leaves open; `labelled_in` names the regions of the world whose label has it, none when it is
    off label.
    """

    id: str
    name: str
    indication: str
    generic: str
    plane: str
    source: str
    sites: tuple[ProtocolSite, ...]
    is_menu: bool = False
    labelled_in: frozenset[WorldRegion] = frozenset()
    total: DoseRange = OPEN_DOSE
    other_bodies: Mapping[str, tuple[ProtocolSite, ...]] = field(default_factory=dict)

    def sites_on(self, body: str) -> tuple[ProtocolSite, ...]:
        """The sites on the diagrams of a body."""
        return self.other_bodies.get(body, self.sites)

    @property
    def has_doses(self) -> bool:
        """Whether the source fixes the units of every site."""
        return bool(self.sites) and all(site.units is not None for site in self.sites)
