"""Product: one toxin with its brand names and vials; units never mix between products."""

from collections.abc import Mapping
from dataclasses import dataclass

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.units import Units
from injector_app.domain.volume import Volume


@dataclass(frozen=True, slots=True)
class Product:
    """What a label says of a product; an absent fact is unknown, never "no limit".

    `units_per_ml` is set for ready-made solutions, which need no diluent. `hcpcs` is the code of US
    claims, "" where there is none, and `billing_unit` the units of the product that it counts in.
    """

    id: str
    generic: str
    unit_system: str
    brands: Mapping[WorldRegion, tuple[str, ...]]
    vials: Mapping[WorldRegion, tuple[Units, ...]]
    all_vials: tuple[Units, ...]
    diluent: str
    diluent_volumes: tuple[Volume, ...]
    units_per_ml: Units | None
    hcpcs: str = ""
    billing_unit: int = 0

    def brand(self, region: WorldRegion) -> str:
        """The brand sold in the region, else the generic name."""
        names = self.brands.get(region) or next(iter(self.brands.values()), ())
        return names[0] if names else self.generic

    def is_sold_in(self, region: WorldRegion) -> bool:
        """Whether a brand is known for the region."""
        return bool(self.brands.get(region))

    def vial_sizes(self, region: WorldRegion) -> tuple[Units, ...]:
        """The vial sizes sold in the region, else all known ones."""
        return self.vials.get(region) or self.all_vials

    def ready_volume(self, size: Units) -> Volume | None:
        """The volume of a ready-made solution, or None for a powder."""
        if self.units_per_ml is None:
            return None
        return Volume(size.hundredths * 1000 // self.units_per_ml.hundredths)
