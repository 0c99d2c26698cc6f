"""Where the words of protocols put their points on the lower limb from behind.

On the drawn (left) limb the outer side is on the viewer's left, so `lateral` is lateral. A hand is
taken as 8.5 cm wide, a finger as 1.5 cm.
"""

from collections.abc import Callable, Mapping

from frame import Frame, Spot, midway, spread

Rule = Callable[[Frame, int], list[Spot]]

HAND, FINGER = 8.5, 1.5


def _belly(middle: Spot, count: int) -> list[Spot]:
    """Points along a belly; a single one lies in its middle."""
    if count == 1:
        return [middle]
    return spread(middle.up(2.2), middle.down(2.2), count)


def _medial_head(f: Frame, count: int) -> list[Spot]:
    across = midway(f("popliteal_crease"), f("popliteal_medial"), 0.48)
    return _belly(across.down(HAND), count)


def _lateral_head(f: Frame, count: int) -> list[Spot]:
    across = midway(f("popliteal_crease"), f("popliteal_lateral"), 0.85)
    return _belly(across.down(HAND), count)


def _soleus(f: Frame, _: int) -> list[Spot]:
    """Below both bellies: two points at the inner edge, one at the outer."""
    inner, outer = f("gastrocnemius_medial_end"), f("gastrocnemius_lateral_end")
    return [
        inner.down(1.2).lateral(0.7),
        inner.down(3.4).lateral(1.5),
        outer.down(4.4).lateral(1.0),
    ]


def _tibialis_posterior(f: Frame, count: int) -> list[Spot]:
    """Downwards from a hand below the tuberosity, between the bones."""
    first = f("tibial_tuberosity_level").down(HAND + 1.0).lateral(0.4)
    return spread(first, first.down(7.0).lateral(0.3), count)


def _flexor_hallucis(f: Frame, count: int) -> list[Spot]:
    """Outside the tendon in the lower third."""
    middle = f("tendon_lateral").lateral(0.7)
    return [middle] if count == 1 else spread(middle.up(1.8), middle.down(1.8), count)


def _flexor_digitorum(f: Frame, count: int) -> list[Spot]:
    """A finger behind the inner edge of the shin, between the middle and the lower third."""
    middle = f("leg_medial_edge").lateral(FINGER - 0.4)
    if count == 1:
        return [middle]
    return [middle.up(0.9).medial(0.3), middle.down(2.7).lateral(0.2)]


RULES: Mapping[tuple[str, str], Rule] = {
    ("gastrocnemius, medial head", ""): _medial_head,
    ("gastrocnemius, lateral head", ""): _lateral_head,
    ("soleus", ""): _soleus,
    ("tibialis posterior", ""): _tibialis_posterior,
    ("flexor hallucis longus", ""): _flexor_hallucis,
    ("flexor digitorum longus", ""): _flexor_digitorum,
}
