"""Where the words of facial protocols put their points; rules are for the drawn side.

The key is the muscle and the first words of the placement as the protocol table gives them.
"""

from collections.abc import Callable, Mapping

from frame import Frame, Spot, midway

Rule = Callable[[Frame, int], list[Spot]]


def upper_third(f: Frame) -> float:
    """The height of the lower edge of the upper third of the forehead."""
    return midway(f("trichion"), f("glabella"), 1 / 3).y


# PREEMPT says two things of the frontalis points: about 1.5 cm above the corrugator points, and
# in the upper third of the forehead. On this forehead (6.4 cm) both cannot hold. The guide's
# picture and the label put them into the upper third, so as to spare the lower frontalis: the
# points lie on its lower edge, which is as near to 1.5 cm as the upper third allows.
def _at_upper_third(f: Frame, spot: Spot) -> Spot:
    return Spot(spot.x, upper_third(f), spot.units_per_cm)


def _corrugator_preempt(f: Frame) -> Spot:
    return f("orbital_rim_medial").up(1.5)


def _lower_row(f: Frame) -> Spot:
    """2 cm above the brow, half-way from the midline to the lateral point of the upper row."""
    lateral = _upper_lateral(f)
    x = (f("glabella").x + lateral.x) / 2
    return Spot(x, f("brow_peak").up(2.0).y, lateral.units_per_cm)


def _upper_lateral(f: Frame) -> Spot:
    return f("temporal_fusion").medial(1.0)


def _crows_foot(f: Frame) -> Spot:
    return f("exocanthion").lateral(1.5)


RULES: Mapping[tuple[str, str], Rule] = {
    ("procerus", "Midline"): lambda f, _: [midway(f("glabella"), f("nasion"), 0.1)],
    ("corrugator supercilii", "Medial belly"): lambda f, _: [f("orbital_rim_medial").up(1.0)],
    ("corrugator supercilii", "Lateral belly"): lambda f, _: [f("orbital_rim_middle").up(1.0)],
    ("corrugator supercilii", "About 1.5 cm"): lambda f, _: [_corrugator_preempt(f)],
    ("corrugator supercilii", "Medial brow"): lambda f, _: [f("orbital_rim_medial").up(1.0)],
    ("frontalis", "Medial: vertically"): lambda f, _: [_at_upper_third(f, _corrugator_preempt(f))],
    ("frontalis", "Lateral: about 1.5 cm"): lambda f, _: [
        _at_upper_third(f, _corrugator_preempt(f)).lateral(1.5)
    ],
    ("frontalis", "Upper row, midline"): lambda f, _: [
        Spot(f("glabella").x, _upper_lateral(f).y, f.units_per_cm)
    ],
    ("frontalis", "Upper row, 0.5-1.5 cm"): lambda f, _: [_upper_lateral(f)],
    ("frontalis", "Lower row"): lambda f, _: [_lower_row(f)],
    ("orbicularis oculi, lateral orbital part", "Point A"): lambda f, _: [_crows_foot(f)],
    # 1.2 cm along a line turned 30 degrees medially.
    ("orbicularis oculi, lateral orbital part", "Point B"): lambda f, _: [
        _crows_foot(f).up(1.04).medial(0.6)
    ],
    ("orbicularis oculi, lateral orbital part", "Point C"): lambda f, _: [
        _crows_foot(f).down(1.04).medial(0.6)
    ],
    ("nasalis, transverse part", "Upper lateral"): lambda f, _: [
        f("nasion").down(1.4).lateral(0.5)
    ],
    ("orbicularis oris, upper lip", "Upper lip"): lambda f, _: [
        midway(f("crista_philtri"), f("cheilion"), 0.5).up(0.5)
    ],
    ("orbicularis oris, lower lip", "Lower lip"): lambda f, _: [
        midway(f("labrale_inferius"), f("cheilion"), 0.5).down(0.45)
    ],
    ("levator labii superioris / alaeque nasi / zygomaticus minor", "Yonsei"): lambda f, _: [
        Spot(f("alare").lateral(1.0).x, f("stomion").up(3.0).y, f.units_per_cm)
    ],
    ("depressor anguli oris", "Vertical line"): lambda f, _: [f("mandible_below_pupil").up(1.3)],
    ("mentalis", "Chin"): lambda f, _: [f("pogonion").lateral(0.7).up(0.1)],
    ("orbicularis oculi, pretarsal upper lid", "Upper lid, medial third"): lambda f, _: [
        midway(f("upper_lid"), f("endocanthion"), 0.64).up(0.34)
    ],
    ("orbicularis oculi, pretarsal upper lid", "Upper lid, lateral third"): lambda f, _: [
        midway(f("upper_lid"), f("exocanthion"), 0.64).up(0.36)
    ],
    ("orbicularis oculi, pretarsal lower lid", "Lower lid, lateral third"): lambda f, _: [
        midway(f("lower_lid"), f("exocanthion"), 0.58).down(0.4)
    ],
    ("orbicularis oculi, preseptal/orbital junction", "Upper lid, medial"): lambda f, _: [
        f("upper_lid").medial(1.2).up(0.6)
    ],
    ("orbicularis oculi, preseptal/orbital junction", "Upper lid, lateral"): lambda f, _: [
        f("upper_lid").lateral(1.1).up(0.6)
    ],
    ("orbicularis oculi, preseptal/orbital junction", "Lower lid, medial"): lambda f, _: [
        f("lower_lid").medial(1.0).down(0.74)
    ],
    ("orbicularis oculi, preseptal/orbital junction", "Lower lid, lateral"): lambda f, _: [
        f("lower_lid").lateral(1.0).down(0.66)
    ],
    ("zygomaticus major", "Upper cheek"): lambda f, _: [f("alare").lateral(3.1).up(0.75)],
    ("risorius", "Lateral to the oral"): lambda f, _: [f("cheilion").lateral(1.2).up(0.05)],
    ("orbicularis oris", "Upper/lower lip"): lambda f, _: [
        midway(f("labrale_inferius"), f("cheilion"), 0.6).down(0.75)
    ],
}
