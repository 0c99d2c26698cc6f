"""Traits: what of a face is drawn otherwise on another body than the shape of it."""

from dataclasses import dataclass

from variants import body


@dataclass(frozen=True)
class Traits:
    """Brows by the number of their hairs, and all measures as shares of those of the usual body."""

    brow_hairs: int
    brow_width: float
    brow_length: float
    # How far hairs root beyond both borders of the brow, as a share of its height.
    brow_reach: float
    lash_length: float
    lash_width: float
    lid_line: float


TRAITS = {
    "adult": Traits(116, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0),
    "adult_male": Traits(126, 1.6, 1.15, 0.2, 0.6, 0.8, 0.84),
}


def traits() -> Traits:
    """Those of the body that is being drawn."""
    return TRAITS[body()]
