"""Where the words of protocols put their points on the trunk."""

from collections.abc import Callable, Mapping

from frame import Frame, Spot, midway

Rule = Callable[[Frame, int], list[Spot]]

# Two to three fingers, one finger taken as 1.5 cm as in the placements on the head.
FINGERS = 3.75


def _rhomboid(f: Frame) -> Spot:
    """Half-way from the spines of T1 to T5 to the medial border of the scapula."""
    return midway(midway(f("t1"), f("t5")), f("scapula_medial_border"))


def _supraspinatus(f: Frame) -> Spot:
    """In the fossa, a finger above the middle of the spine."""
    return f("scapular_spine_middle").up(1.5)


def _infraspinatus(f: Frame) -> Spot:
    return f("scapular_spine_middle").down(FINGERS)


RULES: Mapping[tuple[str, str], Rule] = {
    ("rhomboid major/minor", "Between the medial"): lambda f, _: [_rhomboid(f)],
    ("supraspinatus", "Supraspinous fossa"): lambda f, _: [_supraspinatus(f)],
    # Points of the same menu on other views.
    ("masseter", "Tender points"): lambda f, _: [f("gonion").up(1.7).front(0.9)],
    ("temporalis", "Tender points"): lambda f, _: [f("tragion").up(4.1).front(1.1)],
    ("sternocleidomastoid", "Grasped belly"): lambda f, _: [f("mastoid").down(3.0).front(0.1)],
    ("levator scapulae", "Just above"): lambda f, _: [
        f("scapula_superior_angle").up(1.0).medial(0.8)
    ],
    ("semispinalis capitis", "Paramedian"): lambda f, _: [
        midway(f("c2"), f("c4"), 0.7).lateral(1.3)
    ],
    ("infraspinatus", "Infraspinous fossa"): lambda f, _: [_infraspinatus(f)],
}
